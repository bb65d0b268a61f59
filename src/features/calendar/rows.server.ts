import { missing } from '../../platform/errors'
import { sayRule } from '../../platform/recurrence/words'
import { searchable } from '../../platform/text'
import type { LocalDateTime } from '../../platform/time'
import type { Attendee, Event, Moment } from './event'
import { endOfSeries } from './series/set'
import { isDay } from './when'

/** An event as its home holds it: a single one, a series, or an occurrence that differs from its series. */
export interface StoredEvent {
  id: string
  /** What the event is called in every calendar program; the occurrences of a series share it. */
  uid: string
  calendarId: string
  seriesId: string | null
  /** The start that the series gives this occurrence. */
  occurrence: LocalDateTime | null
  title: string
  notes: string
  place: string | null
  links: string[]
  start: Moment
  end: Moment
  busy: boolean
  tentative: boolean
  recurrence: string | null
  added: LocalDateTime[]
  removed: LocalDateTime[]
  attendees: Attendee[]
  copyOf: string | null
  createdAt: string
  updatedAt: string
  /** The last occurrence, where the rule counts them and there is one. */
  lastLocal: LocalDateTime | null
}

type Row = Record<string, SqlStorageValue>

/** Whether more than one occurrence can come of it. */
export const isSeries = (event: Pick<StoredEvent, 'recurrence' | 'added'>) =>
  event.recurrence !== null || event.added.length > 0

/** An event, or with `span` and `occurrence` one occurrence of it, as others see it. */
export function present(event: StoredEvent, at?: { start: Moment; end: Moment; occurrence: LocalDateTime }): Event {
  const { start, end } = at ?? event
  return {
    id: event.seriesId ?? event.id,
    calendarId: event.calendarId,
    title: event.title,
    notes: event.notes,
    place: event.place,
    links: event.links,
    allDay: isDay(start.local),
    start,
    end,
    busy: event.busy,
    tentative: event.tentative,
    attendees: event.attendees,
    recurrence: event.recurrence,
    ...(event.recurrence && { repeats: sayRule(event.recurrence) }),
    ...(at && { occurrence: at.occurrence }),
    ...(event.copyOf && { copyOf: event.copyOf }),
    createdAt: event.createdAt,
  }
}

/** Events by a condition and an order over `event`. */
export const readEvents = (sql: SqlStorage, clauses: string, ...bindings: SqlStorageValue[]): StoredEvent[] =>
  sql
    .exec<Row>(`SELECT event.* FROM events event ${clauses}`, ...bindings)
    .toArray()
    .map(fromRow)

/** A single event or a series, by its id. */
export function findEvent(sql: SqlStorage, id: string): StoredEvent {
  const [event] = readEvents(sql, 'WHERE event.id = ? AND event.seriesId IS NULL', id)
  if (!event) throw missing('event.missing', 'That event is not there any more.')
  return event
}

/** The occurrences of a series that differ from it, in order. */
export const overridesOf = (sql: SqlStorage, seriesId: string) =>
  readEvents(sql, 'WHERE event.seriesId = ? ORDER BY event.occurrence', seriesId)

export function insertEvent(sql: SqlStorage, event: StoredEvent): StoredEvent {
  const row = toRow(event)
  const names = Object.keys(row)
  sql.exec(`INSERT INTO events (${names}) VALUES (${names.map(() => '?')})`, ...Object.values(row))
  return event
}

export function updateEvent(sql: SqlStorage, event: StoredEvent): StoredEvent {
  const { id, ...row } = toRow(event)
  const assignments = Object.keys(row).map((name) => `${name} = ?`)
  sql.exec(`UPDATE events SET ${assignments} WHERE id = ?`, ...Object.values(row), id!)
  return event
}

/** Deletes an event, and of a series its occurrences that differ. */
export const deleteEvent = (sql: SqlStorage, id: string) =>
  void sql.exec('DELETE FROM events WHERE id = ? OR seriesId = ?', id, id)

function toRow(event: StoredEvent): Record<string, string | number | null> {
  const series = isSeries(event)
  const { lastAt, lastLocal } = series ? endOfSeries(event) : { lastAt: event.end.at, lastLocal: null }
  return {
    id: event.id,
    uid: event.uid,
    calendarId: event.calendarId,
    seriesId: event.seriesId,
    occurrence: event.occurrence,
    title: event.title,
    notes: event.notes || null,
    place: event.place || null,
    links: listed(event.links),
    startLocal: event.start.local,
    startZone: event.start.zone,
    startAt: event.start.at,
    endLocal: event.end.local,
    endZone: event.end.zone,
    endAt: event.end.at,
    free: event.busy ? null : 1,
    tentative: event.tentative ? 1 : null,
    recurrence: event.recurrence,
    repeats: event.recurrence && sayRule(event.recurrence),
    added: listed(event.added),
    removed: listed(event.removed),
    lastAt,
    lastLocal,
    attendees: listed(event.attendees),
    people: event.attendees.map(({ name, email }) => name || email).join(', ') || null,
    copyOf: event.copyOf,
    createdAt: event.createdAt,
    updatedAt: event.updatedAt,
    search: searchable(
      [event.title, event.place, ...event.attendees.map(({ name, email }) => `${name} ${email}`), event.notes].join(
        '\n',
      ),
    ),
  }
}

function fromRow(row: Row): StoredEvent {
  const text = (name: string) => row[name] as string | null
  const list = <Item>(name: string) => JSON.parse(text(name) ?? '[]') as Item[]
  const moment = (name: string) => ({
    local: text(`${name}Local`)!,
    zone: text(`${name}Zone`)!,
    at: text(`${name}At`)!,
  })
  return {
    id: text('id')!,
    uid: text('uid')!,
    calendarId: text('calendarId')!,
    seriesId: text('seriesId'),
    occurrence: text('occurrence'),
    title: text('title')!,
    notes: text('notes') ?? '',
    place: text('place'),
    links: list('links'),
    start: moment('start'),
    end: moment('end'),
    busy: row.free === null,
    tentative: row.tentative !== null,
    recurrence: text('recurrence'),
    added: list('added'),
    removed: list('removed'),
    attendees: list('attendees'),
    copyOf: text('copyOf'),
    createdAt: text('createdAt')!,
    updatedAt: text('updatedAt')!,
    lastLocal: text('lastLocal'),
  }
}

const listed = (list: unknown[]) => (list.length > 0 ? JSON.stringify(list) : null)
