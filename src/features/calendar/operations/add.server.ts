import { newId } from '../../../platform/ids'
import { defineOperation } from '../../../platform/operations/operation'
import { writableCalendar } from '../calendars/rows.server'
import { ChangedEvent, NewEvent } from '../event'
import { insertEvent, present, type StoredEvent } from '../rows.server'
import { clashesWith } from '../series/clashes.server'
import { checkRecurrence } from '../series/set'
import { readSettings } from '../settings.server'
import { isDay, resolveSpan } from '../when'

export const addEvent = defineOperation({
  name: 'event.add',
  title: 'Put an event on the calendar',
  description:
    'Adds something that takes place: a meeting, an appointment, a trip, a whole day off. Takes a start (a day, or a ' +
    'local day and time), an end or a length, a place, people, links and a repetition. Says what else is on then. ' +
    'Nobody is invited by it.',
  home: 'person',
  effect: 'write',
  needs: 'calendar:write',
  input: NewEvent,
  output: ChangedEvent,
  phrases: [
    'schedule {title} {start}',
    'put {title} on my calendar {start}',
    'add a meeting about {title} {start} at {place}',
    'book {title} {start} for {minutes} minutes',
    'block {start} for {title}',
    'I have {title} {start}',
    'make an appointment {title} {start}',
    '{title} every {recurrence}',
  ],
  run(context, input) {
    const { sql, caller, now, emit } = context
    const zone = input.zone ?? caller.zone
    const span = resolveSpan({ ...input, zone, usualMinutes: readSettings(sql).defaultMinutes })
    const event: StoredEvent = {
      id: newId('event'),
      uid: crypto.randomUUID(),
      calendarId: writableCalendar(context, input.calendarId),
      seriesId: null,
      occurrence: null,
      title: input.title,
      notes: input.notes ?? '',
      place: input.place ?? null,
      links: input.links ?? [],
      ...span,
      busy: input.busy ?? !isDay(span.start.local),
      tentative: input.tentative ?? false,
      recurrence: input.recurrence ? checkRecurrence(input.recurrence, span.start.local, zone) : null,
      added: [],
      removed: [],
      attendees: input.attendees ?? [],
      copyOf: null,
      createdAt: now,
      updatedAt: now,
      lastLocal: null,
    }
    insertEvent(sql, event)
    emit('event.added', { eventId: event.id, title: event.title })
    const conflicts = event.busy ? clashesWith(context, event, event.id) : []
    return { ...present(event), ...(conflicts.length > 0 && { conflicts }) }
  },
})
