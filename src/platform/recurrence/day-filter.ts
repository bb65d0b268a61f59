import { type Day, daysInMonth, daysInYear, firstWeek, toCivil, toDay, weekdayOf, weekYear } from './civil'
import type { Rule } from './compile'

/** Whether a rule's parts about days all allow a day. A negative number counts from the end of the month, year or weeks. */
export function dayAllowed(rule: Rule, number: Day): boolean {
  const { year, month, day } = toCivil(number)
  if (rule.months.length > 0 && !rule.months.includes(month)) return false
  if (rule.monthDays.length > 0 && !counts(rule.monthDays, day, daysInMonth(year, month))) return false
  const yearDay = number - toDay({ year, month: 1, day: 1 }) + 1
  if (rule.yearDays.length > 0 && !counts(rule.yearDays, yearDay, daysInYear(year))) return false
  if (rule.weeks.length > 0 && !weekAllowed(rule, number)) return false
  if (rule.days.length === 0) return true
  const weekday = weekdayOf(number)
  const inMonth = rule.frequency === 'MONTHLY' || rule.months.length > 0
  const [place, length] = inMonth ? [day, daysInMonth(year, month)] : [yearDay, daysInYear(year)]
  return rule.days.some(
    ({ weekday: wanted, nth }) =>
      wanted === weekday && (nth === 0 || nth === Math.ceil(place / 7) || nth === -Math.ceil((length - place + 1) / 7)),
  )
}

const counts = (wanted: number[], place: number, length: number) =>
  wanted.includes(place) || wanted.includes(place - length - 1)

function weekAllowed({ weeks, weekStart }: Rule, number: Day) {
  const year = weekYear(number, weekStart)
  const begin = firstWeek(year, weekStart)
  return counts(weeks, Math.floor((number - begin) / 7) + 1, (firstWeek(year + 1, weekStart) - begin) / 7)
}
