import { conflict, missing } from '../../../platform/errors'
import type { Context } from '../../../platform/operations/context'
import { later } from '../../../platform/time'
import { ownCalendar } from '../event'

/** A calendar from elsewhere, as its table holds it. */
export interface CalendarRow extends Record<string, SqlStorageValue> {
  id: string
  name: string
  kind: 'feed' | 'caldav'
  url: string
  account: string | null
  createdAt: string
}

/** How far a calendar from elsewhere was read, and what it takes: kept beside, for a look at it is not a change to it. */
export interface LinkRow extends Record<string, SqlStorageValue> {
  calendarId: string
  /** Where it really is, once that was found out. */
  url: string | null
  /** The password, encrypted. */
  secret: string | null
  token: string | null
  problem: string | null
  triedAt: string | null
  readAt: string | null
}

/** The timer that looks at a calendar from elsewhere again. */
export const refreshTimer = 'calendar.refresh'
const soon = 2_000

export function findCalendar(sql: SqlStorage, id: string): CalendarRow {
  const [row] = sql.exec<CalendarRow>('SELECT * FROM calendars WHERE id = ?', id).toArray()
  if (!row) throw missing('calendar.missing', 'That calendar is not there any more.')
  return row
}

export const findLink = (sql: SqlStorage, id: string): LinkRow | undefined =>
  sql.exec<LinkRow>('SELECT * FROM calendarLinks WHERE calendarId = ?', id).toArray()[0]

export function keepLink(sql: SqlStorage, calendarId: string, changes: Partial<Omit<LinkRow, 'calendarId'>>) {
  const before = findLink(sql, calendarId)
  const empty = { url: null, secret: null, token: null, problem: null, triedAt: null, readAt: null }
  const { url, secret, token, problem, triedAt, readAt } = { ...empty, ...before, ...changes }
  sql.exec(
    `INSERT INTO calendarLinks VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (calendarId) DO UPDATE SET
     url = excluded.url, secret = excluded.secret, token = excluded.token, problem = excluded.problem,
     triedAt = excluded.triedAt, readAt = excluded.readAt`,
    ...[calendarId, url, secret, token, problem, triedAt, readAt],
  )
}

/**
 * The calendar that a change goes to, their own when none is named; one that is synchronised is brought up to date soon
 * after. A feed is read and never written.
 */
export function writableCalendar(context: Context, id: string | undefined): string {
  if (id === undefined || id === ownCalendar) return ownCalendar
  const { kind, name } = findCalendar(context.sql, id)
  if (kind === 'feed')
    throw conflict('calendar.feed', `“${name}” is read from elsewhere and can’t be changed here. Use another calendar.`)
  context.setTimer(refreshTimer, id, later(context.now, soon))
  return id
}
