import { z } from 'zod'
import { defineOperation } from '../../../platform/operations/operation'
import { ownCalendar } from '../event'
import { Calendar } from './calendar'
import { type CalendarRow, findLink } from './rows.server'

const eventsOn = (sql: SqlStorage, id: string) =>
  sql
    .exec<{ count: number }>('SELECT count(*) AS count FROM events WHERE calendarId = ? AND seriesId IS NULL', id)
    .one().count

/** A calendar from elsewhere as others see it: without what it takes to read it. */
export function presentCalendar(sql: SqlStorage, row: CalendarRow): Calendar {
  const { id, name, kind, url, account } = row
  const link = findLink(sql, id)
  const problem = link || kind === 'feed' ? (link?.problem ?? null) : 'The password is gone. Connect it again.'
  return { id, name, kind, url, account, readAt: link?.readAt ?? null, problem, events: eventsOn(sql, id) }
}

export const listCalendars = defineOperation({
  name: 'calendar.list',
  title: 'List calendars',
  description:
    'The person’s calendars: their own and those from elsewhere, with when each was last read and what went wrong.',
  home: 'person',
  effect: 'read',
  needs: 'calendar:read',
  input: z.object({}),
  output: z.object({ calendars: z.array(Calendar) }),
  phrases: ['which calendars do I have', 'list my calendars', 'is my calendar in sync'],
  run({ sql }) {
    const own: Calendar = {
      id: ownCalendar,
      name: 'My calendar',
      kind: 'own',
      url: null,
      account: null,
      readAt: null,
      problem: null,
      events: eventsOn(sql, ownCalendar),
    }
    const others = sql.exec<CalendarRow>('SELECT * FROM calendars ORDER BY createdAt, id').toArray()
    return { calendars: [own, ...others.map((row) => presentCalendar(sql, row))] }
  },
})
