import { z } from 'zod'
import { defineOperation } from '../../../platform/operations/operation'
import { Event, EventReference } from '../event'
import { present } from '../rows.server'
import { choose } from '../series/choose.server'
import { occurrenceSpan } from '../series/set'

export const getEvent = defineOperation({
  name: 'event.get',
  title: 'Look at an event',
  description: 'Reads one event, a series, or one occurrence of it, with all its details.',
  home: 'person',
  effect: 'read',
  needs: 'calendar:read',
  input: z.object({ eventId: EventReference.shape.eventId, occurrence: EventReference.shape.occurrence }),
  output: Event,
  phrases: ['when is {event}', 'where is {event}', 'show me {event}', 'details of {event}', 'who is coming to {event}'],
  run({ sql }, { eventId, occurrence }) {
    const chosen = choose(sql, { eventId, occurrence, scope: occurrence === undefined ? 'all' : 'one' })
    if (chosen.scope === 'all') return present(chosen.event)
    const { event, override } = chosen
    const span = override ?? occurrenceSpan(event, chosen.occurrence)
    return present(override ?? event, { start: span.start, end: span.end, occurrence: chosen.occurrence })
  },
})
