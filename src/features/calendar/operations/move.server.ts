import { z } from 'zod'
import { defineOperation } from '../../../platform/operations/operation'
import { ChangedEvent, EventEdit, EventReference } from '../event'
import { changeEvent } from '../series/change.server'

const { start, end, minutes, zone, endZone } = EventEdit.shape

export const moveEvent = defineOperation({
  name: 'event.move',
  title: 'Move an event',
  description:
    'Moves an event to another time or day; it stays as long as it was unless an end or a length is given. Of a series ' +
    'one occurrence, this and all later ones, or all. Says what else is on then, and who was invited and is ' +
    '`untold`: event.tell tells them.',
  home: 'person',
  effect: 'write',
  needs: 'calendar:write',
  input: z.object({ ...EventReference.shape, start: start.unwrap(), end, minutes, zone, endZone }),
  output: ChangedEvent,
  phrases: [
    'move {event} to {start}',
    'reschedule {event} to {start}',
    'push {event} to {start}',
    'make {event} {start} instead',
    'postpone {event} until {start}',
  ],
  run: changeEvent,
})
