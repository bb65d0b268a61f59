import type { Instant, LocalDateTime, Zone } from '../time'

/** A day or a time on the wall; `zone` is `null` for days and for times that are the same on every wall. */
export interface EntryTime {
  local: LocalDateTime
  zone: Zone | null
}

export interface EntryAttendee {
  name: string
  email: string
  status: 'unknown' | 'accepted' | 'declined' | 'tentative'
}

/** An event as iCalendar files have it, or one occurrence of a series that differs (`occurrence` is the start it replaces). */
export interface CalendarEntry {
  uid: string
  occurrence: LocalDateTime | null
  title: string
  notes: string
  place: string | null
  links: string[]
  start: EntryTime
  /** When it ends; of a whole day the last one, included. */
  end: EntryTime
  busy: boolean
  tentative: boolean
  cancelled: boolean
  /** The rule, without its start, as RFC 5545 writes it. */
  rule: string | null
  /** Single dates, on the wall of the start's zone. */
  added: LocalDateTime[]
  removed: LocalDateTime[]
  attendees: EntryAttendee[]
  createdAt: Instant | null
  updatedAt: Instant | null
}

/** A series or a single event, with the occurrences that differ. */
export interface CalendarSeries {
  main: CalendarEntry
  different: CalendarEntry[]
}

export interface ReadCalendar {
  name: string | null
  /** What whoever sent the file wants done with it: REQUEST, REPLY, CANCEL; `null` for one to keep. */
  method: string | null
  series: CalendarSeries[]
  /** What was left out, and why, in sentences. */
  problems: string[]
}
