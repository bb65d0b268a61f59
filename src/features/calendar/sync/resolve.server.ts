import { z } from 'zod'
import { missing } from '../../../platform/errors'
import { defineOperation } from '../../../platform/operations/operation'
import { writableCalendar } from '../calendars/rows.server'
import { ChangedEvent, EventId } from '../event'
import { deleteEvent, findEvent, insertEvent, overridesOf, present, readEvents, updateEvent } from '../rows.server'
import { clashesWith } from '../series/clashes.server'

export const resolveVersions = defineOperation({
  name: 'calendar.resolve',
  title: 'Choose between two versions of an event',
  description:
    'Settles an event that was changed here and elsewhere at once: keeps the version from elsewhere (`theirs`), the one ' +
    'from here (`mine`), or both as two events. calendar.conflicts lists them.',
  home: 'person',
  effect: 'write',
  needs: 'calendar:write',
  input: z.object({
    eventId: EventId.describe('The version that stands beside the event: `other` of calendar.conflicts.'),
    keep: z.enum(['theirs', 'mine', 'both']),
  }),
  output: ChangedEvent,
  phrases: ['keep my version of {event}', 'keep both versions of {event}'],
  run(context, { eventId, keep }) {
    const { sql, now, emit } = context
    const mine = findEvent(sql, eventId)
    const [theirs] = mine.copyOf ? readEvents(sql, 'WHERE event.id = ?', mine.copyOf) : []
    if (!theirs || !mine.copyOf) throw missing('event.version', 'There is no other version of this event any more.')
    writableCalendar(context, mine.calendarId)
    const shown = (event: typeof mine) => {
      emit('event.edited', { eventId: event.id })
      const conflicts = event.busy ? clashesWith(context, event, event.id) : []
      return { ...present(event), ...(conflicts.length > 0 && { conflicts }) }
    }
    if (keep === 'both') return shown(updateEvent(sql, { ...mine, copyOf: null, updatedAt: now }))
    const different = overridesOf(sql, mine.id)
    deleteEvent(sql, mine.id)
    if (keep === 'theirs') return shown(theirs)
    for (const one of overridesOf(sql, theirs.id)) deleteEvent(sql, one.id)
    const { id, uid, calendarId, createdAt } = theirs
    const kept = updateEvent(sql, { ...mine, id, uid, calendarId, createdAt, copyOf: null, updatedAt: now })
    for (const one of different)
      insertEvent(sql, { ...one, seriesId: id, uid, calendarId, copyOf: null, updatedAt: now })
    return shown(kept)
  },
})
