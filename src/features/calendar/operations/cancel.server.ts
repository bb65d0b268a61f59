import { defineOperation } from '../../../platform/operations/operation'
import { writableCalendar } from '../calendars/rows.server'
import { ChangedEvent, type Event, EventReference } from '../event'
import { untoldNames } from '../invitations/told.server'
import { deleteEvent, present, updateEvent } from '../rows.server'
import { choose } from '../series/choose.server'
import { occurrenceSpan } from '../series/set'
import { endBefore } from '../series/split.server'

export const cancelEvent = defineOperation({
  name: 'event.cancel',
  title: 'Cancel an event',
  description:
    'Takes an event off the calendar. Of a series one occurrence, this and all later ones, or all. Nobody is told by it: ' +
    'those invited who do not know are named as `untold`, and event.tell tells them.',
  home: 'person',
  effect: 'write',
  needs: 'calendar:write',
  destructive: true,
  input: EventReference,
  output: ChangedEvent,
  phrases: [
    'cancel {event}',
    'delete {event} from my calendar',
    'take {event} off my calendar',
    'cancel all {event}',
    '{event} is not happening',
  ],
  run(context, reference) {
    const { sql, now, emit } = context
    const chosen = choose(sql, reference)
    const { event } = chosen
    writableCalendar(context, event.calendarId)
    emit('event.cancelled', { eventId: event.id, title: event.title, scope: chosen.scope })
    const told = (shown: Event) => {
      const untold = untoldNames(sql, event.id)
      return { ...shown, ...(untold.length > 0 && { untold }) }
    }
    if (chosen.scope === 'all') {
      deleteEvent(sql, event.id)
      return told(present(event))
    }
    const { occurrence, override } = chosen
    const span = override ?? occurrenceSpan(event, occurrence)
    const shown = present(override ?? event, { start: span.start, end: span.end, occurrence })
    if (chosen.scope === 'following') endBefore(sql, event, occurrence, now)
    else {
      if (override) deleteEvent(sql, override.id)
      const removed = [...new Set([...event.removed, occurrence])].sort()
      updateEvent(sql, {
        ...event,
        removed,
        added: event.added.filter((local) => local !== occurrence),
        updatedAt: now,
      })
    }
    return told(shown)
  },
})
