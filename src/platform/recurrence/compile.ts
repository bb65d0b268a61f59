import { dayOfWall, secondOfWall, toCivil, type WallTime, weekdayOf } from './civil'
import type { RuleParts } from './rule-text'

const frequencies = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY'] as const
export type Frequency = (typeof frequencies)[number]

/** A weekday, 0 for Monday, and which of them in the month or year: 2 the second, -1 the last, 0 each. */
interface NumberedDay {
  weekday: number
  nth: number
}

/** A rule in numbers, completed from its start: what it leaves open is said by the start. Empty lists limit nothing. */
export interface Rule {
  frequency: Frequency
  interval: number
  count: number | null
  months: number[]
  weeks: number[]
  yearDays: number[]
  monthDays: number[]
  days: NumberedDay[]
  positions: number[]
  weekStart: number
  /** The times of a day that it can fall on, in seconds since midnight, in order; finer rules keep to their step too. */
  times: number[]
}

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

export function compile(parts: RuleParts, start: WallTime): Rule {
  const list = (name: string) => (parts.get(name)?.split(',') ?? []).map(Number)
  const frequency = frequencies.find((name) => name === parts.get('FREQ'))!
  const numbered = frequency === 'YEARLY' || frequency === 'MONTHLY'
  const rule: Rule = {
    frequency,
    interval: Number(parts.get('INTERVAL') ?? 1),
    count: parts.has('COUNT') ? Number(parts.get('COUNT')) : null,
    months: list('BYMONTH'),
    weeks: list('BYWEEKNO'),
    yearDays: list('BYYEARDAY'),
    monthDays: list('BYMONTHDAY'),
    days: (parts.get('BYDAY')?.split(',') ?? []).map((text) => ({
      weekday: codes.indexOf(text.slice(-2)),
      nth: numbered ? Number(text.slice(0, -2) || 0) : 0,
    })),
    positions: list('BYSETPOS'),
    weekStart: parts.has('WKST') ? codes.indexOf(parts.get('WKST')!) : 0,
    times: timesOf(frequency, { hours: list('BYHOUR'), minutes: list('BYMINUTE'), seconds: list('BYSECOND') }, start),
  }
  return completed(rule, start)
}

/** What a rule leaves open, its start says: FREQ=YEARLY is the start's day in the start's month. */
function completed(rule: Rule, start: WallTime): Rule {
  if (rule.days.length > 0 || rule.monthDays.length > 0 || rule.yearDays.length > 0) return rule
  const { month, day } = toCivil(dayOfWall(start))
  const sameWeekday = [{ weekday: weekdayOf(dayOfWall(start)), nth: 0 }]
  switch (rule.frequency) {
    case 'YEARLY':
      if (rule.weeks.length > 0) return { ...rule, days: sameWeekday }
      return { ...rule, months: rule.months.length > 0 ? rule.months : [month], monthDays: [day] }
    case 'MONTHLY':
      return rule.weeks.length > 0 ? rule : { ...rule, monthDays: [day] }
    case 'WEEKLY':
      return rule.weeks.length > 0 ? rule : { ...rule, days: sameWeekday }
    default:
      return rule
  }
}

function timesOf(
  frequency: Frequency,
  given: { hours: number[]; minutes: number[]; seconds: number[] },
  start: WallTime,
): number[] {
  const finer = frequencies.indexOf(frequency)
  const choose = (values: number[], every: number, own: number, free: boolean) =>
    values.length > 0 ? values : free ? Array.from({ length: every }, (_, place) => place) : [own]
  const second = secondOfWall(start)
  const hours = choose(given.hours, 24, Math.floor(second / 3600), finer >= 4)
  const minutes = choose(given.minutes, 60, Math.floor(second / 60) % 60, finer >= 5)
  const seconds = choose(given.seconds, 60, second % 60, finer >= 6).filter((value) => value < 60)
  const times = hours.flatMap((hour) =>
    minutes.flatMap((minute) => seconds.map((part) => hour * 3600 + minute * 60 + part)),
  )
  return [...new Set(times)].sort((a, b) => a - b)
}
