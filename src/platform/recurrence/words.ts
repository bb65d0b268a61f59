import { readForeignRule } from './rule-text'

const days: Record<string, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
}
const months = 'January February March April May June July August September October November December'.split(' ')
const units: Record<string, string> = {
  YEARLY: 'year',
  MONTHLY: 'month',
  WEEKLY: 'week',
  DAILY: 'day',
  HOURLY: 'hour',
  MINUTELY: 'minute',
  SECONDLY: 'second',
}
const places = new Map([
  [1, 'first'],
  [2, 'second'],
  [3, 'third'],
  [4, 'fourth'],
  [5, 'fifth'],
  [-1, 'last'],
  [-2, 'second to last'],
])
const weekdays = 'MO,TU,WE,TH,FR'

/** A rule in words: “every Monday and Friday”, “every 2 weeks on Monday”, “every month on the last Friday”. */
export function sayRule(rule: string): string {
  const parts = readForeignRule(rule)
  const interval = Number(parts.get('INTERVAL') ?? 1)
  const unit = units[parts.get('FREQ')!]!
  const every = interval === 1 ? `every ${unit}` : interval === 2 ? `every other ${unit}` : `every ${interval} ${unit}s`
  return [...saySpan(every, parts, interval), ...sayLimits(parts)].join(' ')
}

function saySpan(every: string, parts: Map<string, string>, interval: number): string[] {
  const byDay = parts.get('BYDAY')
  const place = parts.get('BYSETPOS')
  const simple = byDay && !/\d/.test(byDay) && !place && !parts.has('BYMONTHDAY') && interval === 1
  const inMonths = parts.has('BYMONTH')
    ? [`in ${join(numbers(parts, 'BYMONTH').map((month) => months[month - 1]!))}`]
    : []
  if (simple && /WEEKLY|DAILY/.test(parts.get('FREQ')!))
    return [byDay === weekdays ? 'every weekday' : `every ${sayDays(byDay)}`, ...inMonths, ...sayTimes(parts)]
  const on: string[] = []
  if (byDay) on.push(place ? `on the ${ordinals(numbers(parts, 'BYSETPOS'))} ${either(byDay)}` : `on ${sayDays(byDay)}`)
  if (parts.has('BYMONTHDAY')) on.push(`on ${join(numbers(parts, 'BYMONTHDAY').map(sayMonthDay))}`)
  if (parts.has('BYYEARDAY')) on.push(`on day ${join(numbers(parts, 'BYYEARDAY').map(String))} of the year`)
  if (parts.has('BYWEEKNO')) on.push(`in week ${join(numbers(parts, 'BYWEEKNO').map(String))}`)
  return [every, ...on, ...inMonths, ...sayTimes(parts)]
}

const sayDays = (byDay: string) =>
  byDay === weekdays
    ? 'weekdays'
    : join(
        byDay.split(',').map((token) => {
          const number = Number.parseInt(token, 10)
          const day = days[token.slice(-2)]!
          return Number.isNaN(number) ? day : `the ${ordinal(number)} ${day}`
        }),
      )

const either = (byDay: string) =>
  byDay === weekdays
    ? 'weekday'
    : join(
        byDay.split(',').map((token) => days[token.slice(-2)]!),
        'or',
      )

const sayMonthDay = (day: number) =>
  day < 0 ? `the ${day === -1 ? 'last day' : `${ordinal(day)} day`}` : `the ${suffixed(day)}`

function sayTimes(parts: Map<string, string>): string[] {
  if (!parts.has('BYHOUR')) return []
  const minutes = parts.has('BYMINUTE') ? numbers(parts, 'BYMINUTE') : [0]
  const times = numbers(parts, 'BYHOUR').flatMap((hour) =>
    minutes.map((minute) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`),
  )
  return [times.length > 4 ? `at ${times.slice(0, 4).join(', ')} …` : `at ${join(times)}`]
}

function sayLimits(parts: Map<string, string>): string[] {
  const count = parts.get('COUNT')
  const until = parts.get('UNTIL')
  if (count) return [count === '1' ? '(once more)' : `(${count} times)`]
  if (!until) return []
  return [`until ${Number(until.slice(6, 8))} ${months[Number(until.slice(4, 6)) - 1]} ${until.slice(0, 4)}`]
}

const numbers = (parts: Map<string, string>, name: string) => parts.get(name)!.split(',').map(Number)
const ordinals = (list: number[]) => join(list.map(ordinal))
const ordinal = (number: number) =>
  places.get(number) ?? (number < 0 ? `${suffixed(-number)} to last` : suffixed(number))

function suffixed(number: number) {
  const teen = number % 100 >= 11 && number % 100 <= 13
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}

const join = (words: string[], last = 'and') =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
