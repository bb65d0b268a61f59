import { Temporal } from 'temporal-polyfill'
import type { LocalDateTime } from '../time'
import { type DateContext, type DayPart, type FoundDate, today } from './date-value'
import { codes, month, weekday, weekdayCode, weekdayNumber } from './names'
import { numberPattern, ordinalPattern, toNumber, toOrdinal } from './numbers'

const workdays = 'MO,TU,WE,TH,FR'
const dayList = `${weekday}(?:(?:,? and |, ?|,? & ?)${weekday})*`
const parts = '(morning|afternoon|evening|night)'
const every = '(?:every(?: single)?|each(?: and every)?|ev)'

const listCodes = (text: string) => {
  const found = [...text.matchAll(new RegExp(weekday, 'gi'))].map((match) => weekdayCode(match[0]))
  return codes.filter((code) => found.includes(code)).join(',')
}
const frequency = (unit: string) => {
  if (/^h/i.test(unit)) return 'HOURLY'
  if (/^(d|n|morn|after|even)/i.test(unit)) return 'DAILY'
  if (/^w/i.test(unit)) return 'WEEKLY'
  return /^m/i.test(unit) ? 'MONTHLY' : 'YEARLY'
}
const stepped = (unit: string, interval: number, rest = '') => {
  if (/^quarter/i.test(unit)) return `FREQ=MONTHLY;INTERVAL=${interval * 3}${rest}`
  return `FREQ=${frequency(unit)}${interval > 1 ? `;INTERVAL=${interval}` : ''}${rest}`
}
const monthDay = (text: string) => {
  const day = toOrdinal(text)
  return day >= -1 && day <= 31 && day !== 0 ? `FREQ=MONTHLY;BYMONTHDAY=${day}` : null
}

type Rule = [pattern: string, make: (groups: string[]) => string | null, part?: number]

/** From the most particular to the most general; the first that matches at a place is taken. */
const rules: Rule[] = [
  [
    `(?:on )?the last day of ${every} month|(?:on )?${every} (?:last day of the month|month end)`,
    () => 'FREQ=MONTHLY;BYMONTHDAY=-1',
  ],
  [
    `(?:on )?(?:the )?(${ordinalPattern}) (${weekday}) (?:of|in) ${every} month|${every} (${ordinalPattern}) (${weekday}) (?:of|in) (?:the |each )?month|${every} (first|third|fourth|last|1st|3rd|4th) (${weekday})|monthly,? on the (${ordinalPattern}) (${weekday})|${every} month,? on the (${ordinalPattern}) (${weekday})`,
    (groups) => {
      const [place = '', day = ''] = groups.slice(1).filter((group) => group !== undefined)
      return `FREQ=MONTHLY;BYDAY=${toOrdinal(place)}${weekdayCode(day)}`
    },
  ],
  [
    `(?:on )?(?:the )?(${ordinalPattern})(?: day)? of ${every} month|(?:monthly|${every} month),? on (?:the )?(${ordinalPattern})|${every} (${ordinalPattern}) (?:day )?(?:of|in) (?:the |each |every )?month|${every} (\\d{1,2}(?:st|nd|rd|th))(?! (?:of|${weekday}|day|week|month|hour|time))`,
    ([, a, b, c, d]) => monthDay(a ?? b ?? c ?? d ?? ''),
  ],
  [
    `${every}(?= (?:(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}|${month} (?:the )?\\d{1,2}(?:st|nd|rd|th)?)\\b(?! \\d{4}))`,
    () => 'FREQ=YEARLY',
  ],
  [
    `(?:at |on )?(?:the )?(?:start|beginning) of (?:${every}|the) month,? ${every} month|(?:at |on )?(?:the )?(?:very )?(?:start|beginning) of ${every} month`,
    () => 'FREQ=MONTHLY;BYMONTHDAY=1',
  ],
  [`(?:at |on |by )?(?:the )?(?:very )?end of ${every} month`, () => 'FREQ=MONTHLY;BYMONTHDAY=-1'],
  [
    `(?:on )?(?:the )?last (?:working|business|work) ?day of (?:${every} month|(?:the |each )month,? ${every} month)|${every} last (?:working|business|work) ?day(?: of the month)?`,
    () => `FREQ=MONTHLY;BYDAY=${workdays};BYSETPOS=-1`,
  ],
  [`(?:on )?(?:the )?(${ordinalPattern}),? (?:${every} month|monthly)`, ([, day]) => monthDay(day ?? '')],
  [`(?:on )?alternate (${dayList})`, ([, days]) => `FREQ=WEEKLY;INTERVAL=2;BYDAY=${listCodes(days ?? '')}`],
  [
    `(${weekday}) ?[-–] ?(${weekday})(?=,? (?:at |from )?(?:\\d{1,2}(?::\\d\\d| ?[ap]\\.?m\\b)|\\d{1,2} ?[-–] ?\\d)|,? at \\d)`,
    ([, first, last]) => {
      const [from, to] = [weekdayNumber(first ?? ''), weekdayNumber(last ?? '')]
      return from < to ? `FREQ=WEEKLY;BYDAY=${codes.slice(from - 1, to).join(',')}` : null
    },
  ],
  [
    `(?:on )?((?:${weekday})(?:(?:,? and |,? & ?|, ?| |/)(?:${weekday})){2,})`,
    ([, days]) => `FREQ=WEEKLY;BYDAY=${listCodes(days ?? '')}`,
  ],
  [
    `${every} (?:other|second|2nd|alternate) (${dayList})(?! (?:of|in) (?:the|each|every))`,
    ([, days]) => `FREQ=WEEKLY;INTERVAL=2;BYDAY=${listCodes(days ?? '')}`,
  ],
  [
    `(?:${every} other week|bi-?weekly|fortnightly|${every} (?:two|2) weeks) on (${dayList})`,
    ([, days]) => `FREQ=WEEKLY;INTERVAL=2;BYDAY=${listCodes(days ?? '')}`,
  ],
  [
    `(?:for |on )?(?:the )?next (${numberPattern}) (${weekday})`,
    ([, count, day]) => {
      const times = Math.round(toNumber(count ?? ''))
      return times >= 2 && times <= 100 ? `FREQ=WEEKLY;BYDAY=${weekdayCode(day ?? '')};COUNT=${times}` : null
    },
  ],
  [
    `(?:on )?(?:${every} (?:weekday|workday|work day|working day|business day|week day)s?|(?:on )?weekdays|(?:on )?work ?days)(?: ${parts}s?)?`,
    () => `FREQ=WEEKLY;BYDAY=${workdays}`,
    1,
  ],
  [`(?:on )?(?:${every} weekend|weekends)`, () => 'FREQ=WEEKLY;BYDAY=SA,SU'],
  [`(?:${every} week|weekly),? on (${dayList})`, ([, days]) => `FREQ=WEEKLY;BYDAY=${listCodes(days ?? '')}`],
  [`${every} (${dayList})(?: ${parts}s?)?`, ([, days]) => `FREQ=WEEKLY;BYDAY=${listCodes(days ?? '')}`, 2],
  [
    `(?:on )?((?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)(?:(?:,? and |, ?)(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays))*)(?! (?:meeting|agenda))`,
    ([, days]) => `FREQ=WEEKLY;BYDAY=${listCodes(days ?? '')}`,
  ],
  [
    `${every} (?:other|second|2nd|alternate) (hour|day|week|month|quarter|year|night)`,
    ([, unit]) => stepped(unit ?? '', 2),
  ],
  [
    `${every} (${numberPattern}) (hours?|days?|weeks?|months?|quarters?|years?)(?: from (?:now|today)(?: on)?)?`,
    ([, count, unit]) => (toNumber(count ?? '') >= 1 ? stepped(unit ?? '', Math.round(toNumber(count ?? ''))) : null),
  ],
  [`${every} (hour|day|week|month|quarter|year)\\b(?: in the ${parts})?`, ([, unit]) => stepped(unit ?? '', 1), 2],
  [`${every} ${parts}`, () => 'FREQ=DAILY', 1],
  ['bi-?weekly|fortnightly|every fortnight', () => 'FREQ=WEEKLY;INTERVAL=2'],
  ['hourly', () => 'FREQ=HOURLY'],
  ['daily|everyday', () => 'FREQ=DAILY'],
  ['weekly', () => 'FREQ=WEEKLY'],
  ['monthly', () => 'FREQ=MONTHLY'],
  ['quarterly', () => 'FREQ=MONTHLY;INTERVAL=3'],
  ['yearly|annually|once a year', () => 'FREQ=YEARLY'],
  ['once (?:a|every|per) (day|week|month|quarter)', ([, unit]) => stepped(unit ?? '', 1)],
]
const compiled = rules.map(([pattern, make, part]) => ({
  pattern: new RegExp(`\\b(?:${pattern})(?![\\w'’-])`, 'gi'),
  make,
  part,
}))
/** “the weekly report”, “daily standup notes”: a name of something, not a rhythm. */
const adjective = /^(?:hourly|daily|weekly|monthly|quarterly|yearly|bi-?weekly|weekdays|weekends)$/i

/** Repetition in words: “every other week”, “on the 1st of every month”, “weekdays”. */
export function findRecurrences(text: string, context: DateContext): FoundDate[] {
  const found: FoundDate[] = []
  for (const { pattern, make, part } of compiled)
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && other.start < end)) continue
      if (
        adjective.test(match[0]) &&
        /^\s+(?!at\b|on\b|from\b|until\b|for\b|starting\b|to\b|by\b|in\b|and\b|please\b)[a-z]/i.test(text.slice(end))
      )
        continue
      const rule = make([...match].map((group) => group ?? undefined) as string[])
      if (!rule) continue
      const partName = part ? (match[part]?.toLowerCase() as DayPart | undefined) : undefined
      const value = {
        kind: 'recurrence' as const,
        rule,
        first: firstDay(rule, context).toString(),
        ...(partName && { part: partName }),
      }
      found.push({ start, end, text: match[0], lead: '', value })
    }
  return found.sort((a, b) => a.start - b.start)
}

const fields = (rule: string) =>
  Object.fromEntries(rule.split(';').map((piece) => piece.split('=') as [string, string]))

/** The last day of a month that is no Saturday and no Sunday. */
export function lastWorkday(day: Temporal.PlainDate) {
  const last = day.with({ day: day.daysInMonth })
  return last.subtract({ days: Math.max(0, last.dayOfWeek - 5) })
}

/** Whether the rule's pattern of days (its interval aside) holds on a day. */
function fallsOn(rule: string, day: Temporal.PlainDate) {
  const { BYDAY, BYMONTHDAY, BYSETPOS } = fields(rule)
  if (BYSETPOS) return day.equals(lastWorkday(day))
  if (BYMONTHDAY) return day.day === (Number(BYMONTHDAY) < 0 ? day.daysInMonth : Number(BYMONTHDAY))
  if (!BYDAY) return true
  return BYDAY.split(',').some((code) => {
    if (codes[day.dayOfWeek - 1] !== code.slice(-2)) return false
    const place = code.length > 2 ? Number(code.slice(0, -2)) : 0
    if (place < 0) return day.day + 7 > day.daysInMonth
    return place === 0 || Math.ceil(day.day / 7) === place
  })
}

/** The first day from `from` (today when left out) that a rule falls on. */
export function firstDay(rule: string, context: DateContext, from: Temporal.PlainDate = today(context)) {
  for (let ahead = 0; ahead < 800; ahead++) {
    const day = from.add({ days: ahead })
    if (fallsOn(rule, day)) return day
  }
  return from
}

/** A rule that leaves weekdays out: “every day except Sunday” is the six others. */
export function withoutWeekdays(rule: string, weekdays: number[]): string {
  const left = weekdays.map((number) => codes[number - 1])
  const { BYDAY, FREQ, INTERVAL } = fields(rule)
  if (left.length === 0 || (FREQ !== 'DAILY' && FREQ !== 'WEEKLY') || (FREQ === 'DAILY' && INTERVAL)) return rule
  if (FREQ === 'WEEKLY' && !BYDAY) return rule
  const kept = (BYDAY?.split(',') ?? [...codes]).filter((code) => !left.some((other) => code === other))
  if (kept.length === 0 || kept.length === (BYDAY?.split(',').length ?? 7)) return rule
  return `FREQ=WEEKLY${INTERVAL ? `;INTERVAL=${INTERVAL}` : ''};BYDAY=${kept.join(',')}`
}

/** A rule with its end: through a day that is named, before a month or a week that is, or for so long from its start. */
export function untilDay(rule: string, start: LocalDateTime, { value, lead }: FoundDate): string {
  const first = Temporal.PlainDate.from(start.slice(0, 10))
  const last = () => {
    if (value.kind === 'duration') return first.add({ days: Math.round(value.minutes / 1440) - 1 })
    if (value.kind === 'moment') return Temporal.PlainDate.from(value.local.slice(0, 10))
    if (value.kind !== 'range') return null
    const before = /^unti?ll?$|^till?$/.test(lead) ? value.from : value.to
    return Temporal.PlainDate.from(before.slice(0, 10)).subtract({ days: 1 })
  }
  const day = last()
  return day && Temporal.PlainDate.compare(day, first) >= 0
    ? `${rule};UNTIL=${day.toString().replaceAll('-', '')}`
    : rule
}
