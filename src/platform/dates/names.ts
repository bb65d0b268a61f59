import { Temporal } from 'temporal-polyfill'

const months = 'january february march april may june july august september october november december'.split(' ')

/** A month by name or the start of it; without a group of its own. */
export const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
/** From 1 to 12; 0 when it is none. */
export const monthNumber = (name: string) =>
  months.findIndex((full) => full.startsWith(name.toLowerCase().slice(0, 3))) + 1

export const weekday =
  '(?:mon(?:day)?|tues?(?:day)?|wed(?:nesday|s)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?'
export const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
/** From 1 for Monday to 7, by the name of a weekday or the start of it; 0 when it is none. */
export const weekdayNumber = (name: string) =>
  ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'].indexOf(name.toLowerCase().slice(0, 2)) + 1
/** The code of a weekday in a rule, by its name or the start of it. */
export const weekdayCode = (name: string) => codes[weekdayNumber(name) - 1] ?? 'MO'

/** The day so many weekdays of one kind on: 1 is the first after `day`, -1 the last before it. */
export function weekdayFrom(day: Temporal.PlainDate, number: number, steps: number) {
  if (steps > 0) return day.add({ days: ((number - day.dayOfWeek + 6) % 7) + 1 + (steps - 1) * 7 })
  return day.subtract({ days: ((day.dayOfWeek - number + 6) % 7) + 1 + (-steps - 1) * 7 })
}

/** The first, second … weekday of a month; counted from its end below 0. */
export function nthWeekday(year: number, monthOfYear: number, place: number, number: number) {
  const first = Temporal.PlainDate.from({ year, month: monthOfYear, day: 1 })
  if (place < 0) return weekdayFrom(first.add({ months: 1 }), number, place)
  return weekdayFrom(first.subtract({ days: 1 }), number, place)
}

/** A day of a year, or `null` where that year has none: 30 February. */
export function dayOf(year: number, monthOfYear: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month: monthOfYear, day }, { overflow: 'reject' })
  } catch {
    return null
  }
}
