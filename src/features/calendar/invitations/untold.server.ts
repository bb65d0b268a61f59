import { z } from 'zod'
import { defineOperation } from '../../../platform/operations/operation'
import { Attendee, EventId } from '../event'
import { standingOf } from './told.server'

const most = 100

export const listUntold = defineOperation({
  name: 'event.untold',
  title: 'List who does not know of a change',
  description:
    'Events that were moved, changed or cancelled after people were invited, with those who were not told; event.tell ' +
    'tells them.',
  home: 'person',
  effect: 'read',
  needs: 'calendar:read',
  input: z.object({}),
  output: z.object({
    events: z.array(
      z.object({
        eventId: EventId,
        title: z.string(),
        /** Whether it is off altogether. */
        gone: z.boolean(),
        people: z.array(Attendee.pick({ name: true, email: true })),
      }),
    ),
  }),
  phrases: ['who does not know of a change yet', 'whom do I still have to tell'],
  run({ sql }) {
    const rows = sql
      .exec<{ eventId: string; title: string }>(
        'SELECT eventId, max(title) AS title FROM eventInvitees GROUP BY eventId ORDER BY max(at) DESC LIMIT ?',
        most,
      )
      .toArray()
    const events = rows.flatMap(({ eventId, title }) => {
      const { event, untold } = standingOf(sql, eventId)
      const people = untold.filter(({ why }) => why !== 'new').map(({ name, email }) => ({ name, email }))
      return people.length > 0 ? [{ eventId, title: event?.title ?? title, gone: !event, people }] : []
    })
    return { events }
  },
})
