import { conflict, missing } from '../../platform/errors'
import type { Context } from '../../platform/operations/context'
import { ownCalendar } from './event'

/** A calendar from elsewhere, as its table holds it. */
export interface CalendarRow extends Record<string, SqlStorageValue> {
  id: string
  name: string
  kind: 'feed' | 'caldav'
  url: string
  account: string | null
  createdAt: string
}

export function findCalendar(sql: SqlStorage, id: string): CalendarRow {
  const [row] = sql.exec<CalendarRow>('SELECT * FROM calendars WHERE id = ?', id).toArray()
  if (!row) throw missing('calendar.missing', 'That calendar is not there any more.')
  return row
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
  return id
}
