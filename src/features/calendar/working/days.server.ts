import { z } from 'zod'
import { type HolidayPlace, holidayPlaces, holidaysIn } from '../../../platform/holidays/holidays'
import { defineOperation } from '../../../platform/operations/operation'
import { dayOfWall, readWall, weekdayOf } from '../../../platform/recurrence/civil'
import { addDays, LocalDate, localDay } from '../../../platform/time'
import { type CalendarSettings, ClockTime } from '../settings'
import { readSettings } from '../settings.server'
import { hoursOfWeekday } from './hours'

const Day = z.object({
  day: LocalDate,
  /** The hours worked; `null` on a day off. */
  hours: z.object({ start: ClockTime, end: ClockTime }).nullable(),
  /** The public holiday of the day. */
  holiday: z.string().nullable(),
})
export type WorkingDay = z.infer<typeof Day>

const furthest = 400

export const weekdayOfDay = (day: LocalDate) => weekdayOf(dayOfWall(readWall(day))) + 1

/** Days as a person works them: weekends off, holidays off, each weekday with its hours. */
export async function workingDays(
  settings: CalendarSettings,
  { from, days, locale }: { from: LocalDate; days: number; locale: string },
): Promise<WorkingDay[]> {
  const to = addDays(from, days)
  const off = settings.holidays ? await holidaysIn(settings.holidays, from, to, locale) : []
  const names = new Map(off.map(({ day, name }) => [day, name]))
  return Array.from({ length: days }, (_, place) => {
    const day = addDays(from, place)
    const holiday = names.get(day) ?? null
    return { day, holiday, hours: holiday === null ? hoursOfWeekday(weekdayOfDay(day), settings) : null }
  })
}

export const listDays = defineOperation({
  name: 'calendar.days',
  title: 'Look at working days and holidays',
  description:
    'Which of a range of days are worked, from when to when, which are public holidays, and the next working day after the ' +
    'first. Holidays are those of the place in calendar.settings.',
  home: 'person',
  effect: 'read',
  needs: 'calendar:read',
  input: z.object({
    from: LocalDate.optional().describe('The first day; today when left out.'),
    days: z.number().int().min(1).max(furthest).default(14),
  }),
  output: z.object({
    days: z.array(Day),
    /** The first working day after the first of the range. */
    next: LocalDate.nullable(),
    /** The country or region whose public holidays these are; `null` where none was chosen. */
    place: z.string().nullable(),
  }),
  phrases: [
    'is {from} a working day',
    'when is the next working day',
    'which public holidays are there',
    'do I work on {from}',
  ],
  async run({ sql, caller, now }, { from = localDay(now, caller.zone), days }) {
    const settings = readSettings(sql)
    const { locale } = caller
    const shown = await workingDays(settings, { from, days, locale })
    const after = await workingDays(settings, { from: addDays(from, 1), days: 31, locale })
    return { days: shown, next: after.find(({ hours }) => hours !== null)?.day ?? null, place: settings.holidays }
  },
})

export const listPlaces = defineOperation({
  name: 'calendar.places',
  title: 'List places with public holidays',
  description: 'The countries whose public holidays are known, or the parts of one country that keep their own.',
  home: 'person',
  effect: 'read',
  needs: 'calendar:read',
  input: z.object({
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
  }),
  output: z.object({ places: z.array(z.object({ code: z.string(), name: z.string() })) }),
  async run({ caller }, { country }): Promise<{ places: HolidayPlace[] }> {
    return { places: await holidayPlaces(country, caller.locale) }
  },
})
