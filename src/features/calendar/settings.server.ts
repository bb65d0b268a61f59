import { z } from 'zod'
import { invalid } from '../../platform/errors'
import { isHolidayPlace } from '../../platform/holidays/holidays'
import { defineOperation } from '../../platform/operations/operation'
import { CalendarSettings, usualSettings } from './settings'

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

interface Row extends Record<string, SqlStorageValue> {
  workDays: string
  workStart: string
  workEnd: string
  defaultMinutes: number
  otherHours: string | null
  holidays: string | null
  keepsBusy: number | null
}

/** The person's settings; the usual ones until they say otherwise. */
export function readSettings(sql: SqlStorage): CalendarSettings {
  const [row] = sql.exec<Row>('SELECT * FROM calendarSettings').toArray()
  if (!row) return usualSettings
  const { workStart, workEnd, defaultMinutes, holidays } = row
  const workDays = row.workDays.split(' ').filter(Boolean)
  return {
    workDays: workDays.map((code) => codes.indexOf(code) + 1),
    workStart,
    workEnd,
    otherHours: readHours(row.otherHours),
    defaultMinutes,
    holidays,
    shareBusy: row.keepsBusy === null,
  }
}

/** Kept as `["FR 09:00–13:00"]`, so that receipts read well. */
const readHours = (text: string | null): CalendarSettings['otherHours'] =>
  (JSON.parse(text ?? '[]') as string[]).map((line) => {
    const [code = '', span = ''] = line.split(' ')
    const [start = '', end = ''] = span.split('–')
    return { day: codes.indexOf(code) + 1, start, end }
  })

export const showSettings = defineOperation({
  name: 'calendar.settings',
  title: 'Show my working hours',
  description:
    'The days and hours a person works, how long their meetings usually take, whose public holidays they keep and whether ' +
    'others in the organization may see when they are busy.',
  home: 'person',
  effect: 'read',
  needs: 'calendar:read',
  input: z.object({}),
  output: CalendarSettings,
  phrases: ['what are my working hours', 'when do I work', 'show my calendar settings'],
  run: ({ sql }) => readSettings(sql),
})

const { otherHours, holidays, shareBusy } = CalendarSettings.shape
/** Without what is usual: what is not given stays as it is. */
const Changes = z
  .object({
    ...CalendarSettings.shape,
    otherHours: otherHours.unwrap(),
    holidays: holidays.unwrap(),
    shareBusy: shareBusy.unwrap(),
  })
  .partial()

export const changeSettings = defineOperation({
  name: 'calendar.configure',
  title: 'Set my working hours',
  description:
    'Sets the days (1 Monday to 7 Sunday) and hours a person works, weekdays with other hours, how long their meetings ' +
    'usually take, the country or region whose public holidays they keep, and whether others in the organization may see ' +
    'when they are busy. Only what is given changes.',
  home: 'person',
  effect: 'write',
  needs: 'calendar:write',
  input: Changes,
  output: CalendarSettings,
  phrases: [
    'I work from {workStart} to {workEnd}',
    'set my working hours to {workStart} to {workEnd}',
    'my meetings usually take {defaultMinutes} minutes',
  ],
  async gather(_reading, { holidays: place }) {
    if (place && !(await isHolidayPlace(place)))
      throw invalid(
        'settings.holidays',
        `The public holidays of “${place}” are not known. Choose a country of the list.`,
      )
  },
  run({ sql }, changes) {
    const before = readSettings(sql)
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
    const after = CalendarSettings.parse({ ...before, ...given })
    const spans = [{ start: after.workStart, end: after.workEnd }, ...after.otherHours]
    if (spans.some(({ start, end }) => start >= end))
      throw invalid('settings.hours', 'The working day must end after it starts.')
    const days = [...new Set(after.workDays)].sort((a, b) => a - b)
    const usual = ({ start, end }: { start: string; end: string }) => start === after.workStart && end === after.workEnd
    const others = [...new Map(after.otherHours.map((one) => [one.day, one])).values()]
      .filter((one) => days.includes(one.day) && !usual(one))
      .sort((a, b) => a.day - b.day)
    const lines = others.map(({ day, start, end }) => `${codes[day - 1]} ${start}–${end}`)
    sql.exec(
      `INSERT OR REPLACE INTO calendarSettings
       (id, workDays, workStart, workEnd, defaultMinutes, otherHours, holidays, keepsBusy)
       VALUES ('settings', ?, ?, ?, ?, ?, ?, ?)`,
      ...[days.map((day) => codes[day - 1]!).join(' '), after.workStart, after.workEnd, after.defaultMinutes],
      ...[lines.length > 0 ? JSON.stringify(lines) : null, after.holidays, after.shareBusy ? null : 1],
    )
    return { ...after, workDays: days, otherHours: others }
  },
})
