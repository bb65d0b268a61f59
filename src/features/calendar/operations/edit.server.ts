import { invalid } from '../../../platform/errors'
import { defineOperation } from '../../../platform/operations/operation'
import { ChangedEvent, EventEdit } from '../event'
import { changeEvent } from '../series/change.server'

export const editEvent = defineOperation({
  name: 'event.edit',
  title: 'Change an event',
  description:
    'Changes what an event is: its title, place, people, links, notes, repetition, whether it blocks the time. Of a ' +
    'series one occurrence, this and all later ones, or all. Only what is given changes; null clears. ' +
    'Those invited who do not know are named as `untold`: event.tell tells them.',
  home: 'person',
  effect: 'write',
  needs: 'calendar:write',
  input: EventEdit,
  output: ChangedEvent,
  phrases: [
    'rename {event} to {title}',
    'change the place of {event} to {place}',
    'make {event} {minutes} minutes long',
    'repeat {event} {recurrence}',
    'add a note to {event}: {notes}',
    'mark {event} as free',
    'add {attendees} to {event}',
  ],
  run(context, { eventId, occurrence, scope, ...changes }) {
    if (Object.values(changes).every((value) => value === undefined))
      throw invalid('event.unchanged', 'Say what to change: the title, the time, the place or another detail.')
    return changeEvent(context, { eventId, occurrence, scope, ...changes })
  },
})
