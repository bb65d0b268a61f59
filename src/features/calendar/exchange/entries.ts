import type { CalendarEntry, CalendarSeries, EntryTime } from '../../../platform/icalendar/entry'
import { newId } from '../../../platform/ids'
import { type Instant, type LocalDateTime, toInstant, type Zone } from '../../../platform/time'
import type { StoredEvent } from '../rows.server'
import { endMoment, isDay, type Span, startMoment } from '../when'

/** An event or series with the occurrences that differ, as its home holds them. */
export interface StoredSeries {
  main: StoredEvent
  different: StoredEvent[]
}

/** As a calendar file says it. */
export const toEntries = ({ main, different }: StoredSeries): CalendarSeries => ({
  main: toEntry(main),
  different: different.map((event) => ({ ...toEntry(event), uid: main.uid })),
})

const toEntry = (event: StoredEvent): CalendarEntry => ({
  uid: event.uid,
  occurrence: event.occurrence,
  title: event.title,
  notes: event.notes.replaceAll(/\r\n?/g, '\n'),
  place: event.place,
  links: event.links,
  start: { local: event.start.local, zone: isDay(event.start.local) ? null : event.start.zone },
  end: { local: event.end.local, zone: isDay(event.end.local) ? null : event.end.zone },
  busy: event.busy,
  tentative: event.tentative,
  cancelled: false,
  rule: event.recurrence,
  added: event.added,
  removed: event.removed,
  attendees: event.attendees,
  createdAt: event.createdAt,
  updatedAt: event.updatedAt,
})

export interface Destination {
  calendarId: string
  /** Where times are meant that name no zone. */
  zone: Zone
  now: Instant
}

/** A series of a file as a home would hold it; occurrences that were called off are dates removed. Throws for times out of reach. */
export function fromEntries({ main, different }: CalendarSeries, to: Destination): StoredSeries {
  const series = fromEntry(main, to)
  const off = different.filter(({ cancelled }) => cancelled).map(({ occurrence }) => occurrence!)
  const others = different.filter(({ cancelled }) => !cancelled)
  return {
    main: { ...series, removed: [...new Set([...series.removed, ...off])].sort() },
    different: others.map((entry) => ({
      ...fromEntry(entry, to),
      uid: series.uid,
      seriesId: series.id,
      occurrence: entry.occurrence,
      recurrence: null,
      added: [],
      removed: [],
    })),
  }
}

function fromEntry(entry: CalendarEntry, { calendarId, zone, now }: Destination): StoredEvent {
  const span = spanOf(entry.start, entry.end, zone)
  const precise = (local: LocalDateTime) => local.length === span.start.local.length
  return {
    id: newId('event'),
    uid: entry.uid,
    calendarId,
    seriesId: null,
    occurrence: null,
    title: entry.title,
    notes: entry.notes,
    place: entry.place,
    links: entry.links,
    ...span,
    busy: entry.busy,
    tentative: entry.tentative,
    recurrence: entry.rule,
    added: dates(entry.added.filter(precise)),
    removed: dates(entry.removed.filter(precise)),
    attendees: entry.attendees,
    copyOf: null,
    createdAt: entry.createdAt ?? now,
    updatedAt: now,
    lastLocal: null,
  }
}

const mostDates = 2_000
const dates = (locals: LocalDateTime[]) => [...new Set(locals)].sort().slice(0, mostDates)

function spanOf(start: EntryTime, end: EntryTime, zone: Zone): Span {
  const from = startMoment(start.local, start.zone ?? zone)
  const to = endMoment(end.local, end.zone ?? zone)
  return to.at < from.at
    ? { start: from, end: { ...from, at: endOf(from.local, from.zone) } }
    : { start: from, end: to }
}

const endOf = (local: LocalDateTime, zone: Zone) => (isDay(local) ? endMoment(local, zone).at : toInstant(local, zone))

/** What a series says, as text that is equal when two say the same; not when it was written, nor what it is called here. */
export const printOf = ({ main, different }: StoredSeries): string =>
  JSON.stringify([content(main), ...different.map(content).sort()])

const content = (event: StoredEvent) => {
  const { occurrence, added, removed, links, attendees, start, end } = event
  const text = [event.title, event.notes, event.place, event.busy, event.tentative, event.recurrence, occurrence]
  return JSON.stringify([...text, start.local, start.zone, end.local, end.zone, added, removed, links, attendees])
}
