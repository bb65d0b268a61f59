import type { CalendarEntry, CalendarSeries } from '../../../platform/icalendar/entry'
import type { Context } from '../../../platform/operations/context'
import { type LocalDateTime, toInstant, toLocal } from '../../../platform/time'
import type { Attendee } from '../event'
import { overridesOf, readEvents, type StoredEvent, updateEvent } from '../rows.server'
import { changeEvent } from '../series/change.server'
import { fallsOn } from '../series/set'
import { isDay } from '../when'

/** How somebody answered an invitation. */
export interface Answered {
  title: string
  name: string
  status: Attendee['status']
}

/**
 * Takes answers to invitations (METHOD:REPLY): who answered is marked on the event or the occurrence that they answered
 * to. Answers to what is not here, or of people who are not on it, are named and left alone.
 */
export function takeAnswers(context: Context, series: CalendarSeries[]): { answers: Answered[]; problems: string[] } {
  const answers: Answered[] = []
  const problems: string[] = []
  for (const entry of series.flatMap(({ main, different }) => [main, ...different]))
    for (const { name, email, status } of entry.attendees) {
      const event = eventOf(context.sql, entry)
      const guest = event?.attendees.find((one) => same(one.email, email))
      if (!event) problems.push(`${name || email} answers for “${entry.title}”, which is not on the calendar.`)
      else if (!guest) problems.push(`${name || email} answers for “${event.title}” and was not on it.`)
      else if (status !== 'unknown') {
        mark(context, event, { ...guest, name: guest.name || name, status }, occurrenceOf(event, entry))
        answers.push({ title: event.title, name: guest.name || name || email, status })
      }
    }
  return { answers, problems }
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

function eventOf(sql: SqlStorage, { uid }: CalendarEntry): StoredEvent | undefined {
  const clauses =
    'WHERE event.uid = ? AND event.seriesId IS NULL AND event.copyOf IS NULL ORDER BY event.createdAt LIMIT 1'
  return readEvents(sql, clauses, uid)[0]
}

/** The occurrence that an answer is for, on the wall of its series: answers often name it in UTC. */
function occurrenceOf(event: StoredEvent, { occurrence, start }: CalendarEntry): LocalDateTime | undefined {
  if (occurrence === null || event.recurrence === null) return undefined
  const { zone, local } = event.start
  const meant = isDay(local) ? occurrence.slice(0, 10) : toLocal(toInstant(occurrence, start.zone ?? zone), zone)
  return fallsOn(event, meant) ? meant : undefined
}

function mark(context: Context, event: StoredEvent, guest: Attendee, occurrence: LocalDateTime | undefined) {
  const changed = (attendees: Attendee[]) => attendees.map((one) => (same(one.email, guest.email) ? guest : one))
  if (occurrence !== undefined) {
    const override = overridesOf(context.sql, event.id).find((one) => one.occurrence === occurrence)
    const attendees = changed((override ?? event).attendees)
    changeEvent(context, { eventId: event.id, occurrence, scope: 'one', attendees })
    return
  }
  updateEvent(context.sql, { ...event, attendees: changed(event.attendees), updatedAt: context.now })
  context.emit('event.edited', { eventId: event.id })
}
