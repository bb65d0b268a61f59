import {
  type Day,
  dayOfWall,
  daysInMonth,
  firstWeek,
  toCivil,
  toDay,
  type WallTime,
  weekBegin,
  weekYear,
} from './civil'
import type { Rule } from './compile'
import { dayAllowed } from './day-filter'

/** The stretch of days that one step of a rule looks at, first and last included. */
export interface Period {
  first: Day
  last: Day
}

const lastYear = 9999

/**
 * A rule's periods one after another, from the one its start is in, or, where `from` is later, from that one: the
 * periods in between are never walked. A rule by weeks of the year counts years of weeks, whose first days may lie in
 * the calendar year before. Rules finer than a day go day by day.
 */
export function* periodsOf(rule: Rule, start: WallTime, from: WallTime): Generator<Period, void> {
  const { index, period } = countingOf(rule)
  const first = beginning(rule, dayOfWall(start), index(dayOfWall(start)), period)
  const step =
    rule.frequency === 'HOURLY' || rule.frequency === 'MINUTELY' || rule.frequency === 'SECONDLY' ? 1 : rule.interval
  const ahead = Math.max(0, index(dayOfWall(from)) - first)
  for (let place = first + Math.floor(ahead / step) * step; ; place += step) {
    const next = period(place)
    if (toCivil(next.first).year > lastYear) return
    yield next
  }
}

/**
 * The period that counting begins with. A start in the last days of a year of weeks that lie in the next calendar year
 * already, after the rule's last day of that year of weeks, begins with the calendar year.
 */
function beginning(rule: Rule, start: Day, own: number, period: Counting['period']) {
  if (rule.frequency !== 'YEARLY' || rule.weeks.length === 0 || toCivil(start).year === own) return own
  for (let day = start; day <= period(own).last; day++) if (dayAllowed(rule, day)) return own
  return Math.max(own, toCivil(start).year)
}

interface Counting {
  index(day: Day): number
  period(index: number): Period
}

function countingOf({ frequency, weeks, weekStart }: Rule): Counting {
  if (frequency === 'YEARLY' && weeks.length > 0)
    return {
      index: (day) => weekYear(day, weekStart),
      period: (year) => ({ first: firstWeek(year, weekStart), last: firstWeek(year + 1, weekStart) - 1 }),
    }
  switch (frequency) {
    case 'YEARLY':
      return {
        index: (day) => toCivil(day).year,
        period: (year) => ({ first: toDay({ year, month: 1, day: 1 }), last: toDay({ year, month: 12, day: 31 }) }),
      }
    case 'MONTHLY':
      return { index: monthIndex, period: monthPeriod }
    case 'WEEKLY':
      return {
        index: (day) => Math.floor((weekBegin(day, weekStart) - weekBegin(0, weekStart)) / 7),
        period: (week) => {
          const first = weekBegin(0, weekStart) + week * 7
          return { first, last: first + 6 }
        },
      }
    default:
      return { index: (day) => day, period: (day) => ({ first: day, last: day }) }
  }
}

function monthIndex(day: Day) {
  const { year, month } = toCivil(day)
  return year * 12 + month - 1
}

function monthPeriod(index: number): Period {
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  const first = toDay({ year, month, day: 1 })
  return { first, last: first + daysInMonth(year, month) - 1 }
}
