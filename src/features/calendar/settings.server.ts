import { z } from 'zod'
import { invalid } from '../../platform/errors'
import { defineOperation } from '../../platform/operations/operation'
import { CalendarSettings, usualSettings } from './settings'

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** The person's settings; the usual ones until they say otherwise. */
export function readSettings(sql: SqlStorage): CalendarSettings {
  const [row] = sql
    .exec<{ workDays: string; workStart: string; workEnd: string; defaultMinutes: number }>(
      'SELECT workDays, workStart, workEnd, defaultMinutes FROM calendarSettings',
    )
    .toArray()
  if (!row) return usualSettings
  const workDays = row.workDays.split(' ').filter(Boolean)
  return { ...row, workDays: workDays.map((code) => codes.indexOf(code) + 1) }
}

export const showSettings = defineOperation({
  name: 'calendar.settings',
  title: 'Show my working hours',
  description: 'The days and hours a person works and how long their meetings usually take.',
  home: 'person',
  effect: 'read',
  needs: 'calendar:read',
  input: z.object({}),
  output: CalendarSettings,
  phrases: ['what are my working hours', 'when do I work', 'show my calendar settings'],
  run: ({ sql }) => readSettings(sql),
})

export const changeSettings = defineOperation({
  name: 'calendar.configure',
  title: 'Set my working hours',
  description:
    'Sets the days (1 Monday to 7 Sunday) and hours a person works and how long their meetings usually take. Only what ' +
    'is given changes.',
  home: 'person',
  effect: 'write',
  needs: 'calendar:write',
  input: CalendarSettings.partial(),
  output: CalendarSettings,
  phrases: [
    'I work from {workStart} to {workEnd}',
    'set my working hours to {workStart} to {workEnd}',
    'my meetings usually take {defaultMinutes} minutes',
  ],
  run({ sql }, changes) {
    const before = readSettings(sql)
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
    const settings = CalendarSettings.refine(({ workStart, workEnd }) => workStart < workEnd).safeParse({
      ...before,
      ...given,
    })
    if (!settings.success) throw invalid('settings.hours', 'The working day must end after it starts.')
    const { workDays, workStart, workEnd, defaultMinutes } = settings.data
    const days = [...new Set(workDays)].sort((a, b) => a - b)
    sql.exec(
      `INSERT INTO calendarSettings VALUES ('settings', ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
       workDays = excluded.workDays, workStart = excluded.workStart, workEnd = excluded.workEnd, defaultMinutes = excluded.defaultMinutes`,
      ...[days.map((day) => codes[day - 1]!).join(' '), workStart, workEnd, defaultMinutes],
    )
    return { ...settings.data, workDays: days }
  },
})
