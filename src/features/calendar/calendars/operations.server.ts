import { z } from 'zod'
import { missing } from '../../../platform/errors'
import { defineOperation } from '../../../platform/operations/operation'
import { CalendarId } from '../event'
import { Calendar, CalendarName } from './calendar'
import { presentCalendar } from './list.server'
import { type CalendarRow, findCalendar, refreshTimer } from './rows.server'

const reference = z.object({ calendarId: CalendarId })

export const refresh = defineOperation({
  name: 'calendar.refresh',
  title: 'Bring calendars up to date',
  description: 'Reads a calendar from elsewhere now, or all of them, instead of waiting for the next time.',
  home: 'person',
  effect: 'write',
  needs: 'calendar:write',
  unrecorded: true,
  input: reference.partial(),
  output: z.object({ calendars: z.array(Calendar) }),
  phrases: ['sync my calendar', 'sync my calendars', 'refresh {calendar}', 'bring {calendar} up to date'],
  run(context, { calendarId }) {
    const { sql, caller } = context
    const rows = calendarId
      ? [findCalendar(sql, calendarId)]
      : sql.exec<CalendarRow>('SELECT * FROM calendars ORDER BY createdAt, id').toArray()
    if (rows.length === 0)
      throw missing('calendar.none', 'There is no calendar from elsewhere to read. Connect or subscribe to one first.')
    for (const { id } of rows) context.startJob('calendar.refresh', { calendarId: id, caller })
    return { calendars: rows.map((row) => presentCalendar(sql, row)) }
  },
})

export const renameCalendar = defineOperation({
  name: 'calendar.rename',
  title: 'Rename a calendar',
  description: 'Gives a calendar from elsewhere another name here; elsewhere it keeps its own.',
  home: 'person',
  effect: 'write',
  needs: 'calendar:write',
  input: z.object({ ...reference.shape, name: CalendarName }),
  output: Calendar,
  phrases: ['rename the calendar {calendar} to {name}'],
  run(context, { calendarId, name }) {
    findCalendar(context.sql, calendarId)
    context.sql.exec('UPDATE calendars SET name = ? WHERE id = ?', name, calendarId)
    return presentCalendar(context.sql, findCalendar(context.sql, calendarId))
  },
})

export const disconnect = defineOperation({
  name: 'calendar.disconnect',
  title: 'Remove a calendar',
  description:
    'Takes a calendar from elsewhere and its events away here, and forgets its password. Elsewhere nothing is deleted.',
  home: 'person',
  effect: 'write',
  needs: 'calendar:write',
  destructive: true,
  input: reference,
  output: Calendar,
  phrases: ['remove the calendar {calendar}', 'unsubscribe from {calendar}', 'disconnect {calendar}'],
  run(context, { calendarId }) {
    const { sql } = context
    const shown = presentCalendar(sql, findCalendar(sql, calendarId))
    context.setTimer(refreshTimer, calendarId, null)
    sql.exec('DELETE FROM events WHERE calendarId = ?', calendarId)
    sql.exec('DELETE FROM calendars WHERE id = ?', calendarId)
    sql.exec('DELETE FROM calendarLinks WHERE calendarId = ?', calendarId)
    sql.exec('DELETE FROM calendarItems WHERE calendarId = ?', calendarId)
    context.emit('calendar.removed', { calendarId, name: shown.name })
    return shown
  },
})
