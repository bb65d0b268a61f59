import type { CalendarSeries } from '../../../platform/icalendar/entry'
import type { Instant } from '../../../platform/time'
import { toEntries } from '../exchange/entries'
import { overridesOf, readEvents, type StoredEvent } from '../rows.server'

/** What somebody who was invited knows of an event: the version they were told last. */
export interface Told extends Record<string, SqlStorageValue> {
  uid: string
  email: string
  eventId: string
  name: string
  title: string
  /** Counts the changes that those invited were told of. */
  sequence: number
  print: string
  /** The event as they know it, as JSON: for telling that it is off when it is gone here. */
  series: string
  at: Instant
}

export const toldOf = (sql: SqlStorage, eventId: string): Told[] =>
  sql.exec<Told>('SELECT * FROM eventInvitees WHERE eventId = ? ORDER BY email', eventId).toArray()

/** Somebody who does not know how an event stands: newly invited, to be told of a change, or that it is off for them. */
export interface Untold {
  email: string
  name: string
  why: 'new' | 'changed' | 'off'
}

/** An event as its invitations say it; `null` where it is gone. */
export interface Standing {
  event: StoredEvent | undefined
  series: CalendarSeries | null
  told: Told[]
  print: string
  untold: Untold[]
}

/** How an event stands, or would stand as `soon`, and who of those invited does not know it. */
export function standingOf(sql: SqlStorage, eventId: string, soon?: StoredEvent): Standing {
  const event = soon ?? readEvents(sql, 'WHERE event.id = ? AND event.seriesId IS NULL', eventId)[0]
  const told = toldOf(sql, eventId)
  const series = event ? toEntries({ main: event, different: overridesOf(sql, event.id) }) : null
  const print = series ? printOf(series) : ''
  const known = new Map(told.map((one) => [one.email.toLowerCase(), one]))
  const attendees = [...new Map(event?.attendees.map((one) => [one.email.toLowerCase(), one])).values()]
  const on = new Set(attendees.map(({ email }) => email.toLowerCase()))
  const untold = [
    ...attendees.flatMap(({ email, name }): Untold[] => {
      const one = known.get(email.toLowerCase())
      if (!one) return [{ email, name, why: 'new' }]
      return one.print === print ? [] : [{ email, name, why: 'changed' }]
    }),
    ...told
      .filter(({ email }) => !on.has(email.toLowerCase()))
      .map(({ email, name }): Untold => ({ email, name, why: 'off' })),
  ]
  return { event, series, told, print, untold }
}

/** Those who were invited and know something else now; who was never invited is not among them. */
export const staleOf = (sql: SqlStorage, eventId: string): Untold[] =>
  sql.exec('SELECT 1 FROM eventInvitees WHERE eventId = ?', eventId).toArray().length === 0
    ? []
    : standingOf(sql, eventId).untold.filter(({ why }) => why !== 'new')

/** What matters to those invited; who else comes and how they answered does not. */
export const printOf = ({ main, different }: CalendarSeries): string =>
  JSON.stringify(
    [main, ...different].map(({ title, place, start, end, rule, added, removed, links, notes, occurrence }) => [
      ...[title, place, start.local, start.zone, end.local, end.zone, rule, occurrence, notes],
      ...[added, removed, links],
    ]),
  )

/** The same by name, for whoever changed the event. */
export const untoldNames = (sql: SqlStorage, eventId: string) =>
  staleOf(sql, eventId).map(({ name, email }) => name || email)
