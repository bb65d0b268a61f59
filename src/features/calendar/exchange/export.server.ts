import { z } from 'zod'
import { writeCalendar } from '../../../platform/icalendar/write'
import { defineOperation } from '../../../platform/operations/operation'
import { CalendarId, EventId } from '../event'
import { findEvent, overridesOf, readEvents, type StoredEvent } from '../rows.server'
import { toEntries } from './entries'

const mostEvents = 20_000

export const exportCalendar = defineOperation({
  name: 'calendar.export',
  title: 'Export the calendar as a file',
  description:
    'The events of a calendar, of all of them, or one event or series, as the text of an iCalendar file (.ics) that ' +
    'other calendar programs read.',
  home: 'person',
  effect: 'read',
  needs: 'calendar:read',
  input: z.object({
    calendarId: CalendarId.optional().describe('One calendar; all of them when left out.'),
    eventId: EventId.optional().describe('Only this event or series.'),
  }),
  output: z.object({ name: z.string(), text: z.string(), events: z.number().int() }),
  phrases: ['export my calendar', 'download my calendar as a file', 'give me {event} as an ics file'],
  run({ sql, now }, { calendarId, eventId }) {
    const mains = eventId
      ? [findEvent(sql, eventId)]
      : readEvents(
          sql,
          'WHERE event.seriesId IS NULL AND (?1 IS NULL OR event.calendarId = ?1) ORDER BY event.startAt, event.id LIMIT ?2',
          ...[calendarId ?? null, mostEvents],
        )
    const different = eventId ? overridesOf(sql, eventId) : readEvents(sql, 'WHERE event.seriesId IS NOT NULL')
    const bySeries = Map.groupBy(different, ({ seriesId }) => seriesId)
    const series = mains.map((main: StoredEvent) => toEntries({ main, different: bySeries.get(main.id) ?? [] }))
    const text = writeCalendar(series, { now, name: 'Adjutant' })
    return { name: eventId ? 'event.ics' : 'calendar.ics', text, events: series.length }
  },
})
