import { Temporal } from 'temporal-polyfill'
import { type DateContext, type FoundDate, today } from '../date-value'
import { month, monthNumber } from '../names'
import { toOrdinal } from '../numbers'

type Unit = 'week' | 'month' | 'quarter' | 'year'

const seasons: Record<string, [month: number, day: number]> = {
  spring: [3, 20],
  summer: [6, 21],
  fall: [9, 23],
  autumn: [9, 23],
  winter: [12, 21],
}
const which =
  '(?:around )?(this|the current|current|next|the next|coming|the coming|the following|following|last|the last|past|the past|previous|the previous)'
const little = '(?:(by|before|until|till|on|at|in|for|during|over|around|due|from|since|after) )?(?:the )?'
const stepsOf = (word = '') => (/next|coming|following/i.test(word) ? 1 : /last|past|previous/i.test(word) ? -1 : 0)

/** The first day of the week (Monday), month, quarter or year a day lies in. */
export function startOf(day: Temporal.PlainDate, unit: Unit) {
  if (unit === 'week') return day.subtract({ days: day.dayOfWeek - 1 })
  if (unit === 'month') return day.with({ day: 1 })
  if (unit === 'quarter') return day.with({ day: 1, month: Math.floor((day.month - 1) / 3) * 3 + 1 })
  return day.with({ day: 1, month: 1 })
}
export const addUnits = (day: Temporal.PlainDate, unit: Unit, count: number) =>
  unit === 'quarter' ? day.add({ months: count * 3 }) : day.add({ [`${unit}s`]: count })

/** How much of it its beginning is. */
const beginnings: Record<Unit, Temporal.DurationLike> = {
  week: { days: 3 },
  month: { days: 10 },
  quarter: { months: 1 },
  year: { months: 3 },
}

function spanOf(from: Temporal.PlainDate, to: Temporal.PlainDate, day: Temporal.PlainDate): FoundDate['value'] {
  return { kind: 'range', from: from.toString(), to: to.toString(), grain: 'day', day: day.toString() }
}

const beginning = (start: Temporal.PlainDate, unit: Unit) => spanOf(start, start.add(beginnings[unit]), start)

/** Its last days, and the day people mean by its end: the last one; of a week Friday, while there is one ahead. */
function ending(start: Temporal.PlainDate, unit: Unit, context: DateContext) {
  const over = addUnits(start, unit, 1)
  const last = over.subtract({ days: 1 })
  if (unit === 'month') return spanOf(start.with({ day: 21 }), over, last)
  if (unit === 'quarter') return spanOf(over.subtract({ months: 1 }), over, last)
  if (unit === 'year') return spanOf(over.subtract({ months: 4 }), over, last)
  const friday = start.add({ days: 4 })
  const gone =
    Temporal.PlainDate.compare(friday, today(context)) < 0 && Temporal.PlainDate.compare(last, today(context)) >= 0
  return spanOf(friday, over, gone ? last : friday)
}

const edge = (word: string, start: Temporal.PlainDate, unit: Unit, context: DateContext) =>
  /^(?:beginning|start|bo)/i.test(word) ? beginning(start, unit) : ending(start, unit, context)

/** The first, the middle or the last ten days of a month, and the day people mean by that. */
function third(word: string, first: Temporal.PlainDate) {
  const over = first.add({ months: 1 })
  const [from, to] = /early/i.test(word)
    ? [first, first.add({ days: 10 })]
    : /mid/i.test(word)
      ? [first.add({ days: 10 }), first.add({ days: 20 })]
      : [first.add({ days: 20 }), over]
  const day = /mid/i.test(word) ? first.add({ days: 14 }) : from
  return {
    kind: 'range' as const,
    from: from.toString(),
    to: to.toString(),
    grain: 'day' as const,
    day: day.toString(),
  }
}

const units: Record<string, Unit> = { w: 'week', m: 'month', q: 'quarter', y: 'year', qtr: 'quarter' }
const unitOf = (word: string): Unit => units[word.toLowerCase()] ?? (word.toLowerCase() as Unit)

function quarter(place: number, year: number | null, context: DateContext): FoundDate['value'] | null {
  if (!(place >= 1 && place <= 4)) return null
  const from = Temporal.PlainDate.from({ year: year ?? today(context).year, month: place * 3 - 2, day: 1 })
  return { kind: 'range', from: from.toString(), to: from.add({ months: 3 }).toString(), grain: 'quarter' }
}

/** The season a day lies in, so many seasons on. */
function seasonFrom(day: Temporal.PlainDate, steps: number): [Temporal.PlainDate, Temporal.PlainDate] {
  const starts = [day.year - 2, day.year - 1, day.year, day.year + 1, day.year + 2].flatMap((year) =>
    ['spring', 'summer', 'fall', 'winter'].map((name) => {
      const [monthOfYear, dayOfMonth] = seasons[name] ?? [1, 1]
      return Temporal.PlainDate.from({ year, month: monthOfYear, day: dayOfMonth })
    }),
  )
  const at = starts.filter((start) => Temporal.PlainDate.compare(start, day) <= 0).length - 1 + steps
  return [starts[at] ?? day, starts[at + 1] ?? day]
}

function season(word: string, name: string, context: DateContext): FoundDate['value'] | null {
  const now = today(context)
  const days = ([from, to]: [Temporal.PlainDate, Temporal.PlainDate]): FoundDate['value'] => ({
    kind: 'range',
    from: from.toString(),
    to: to.toString(),
    grain: 'day',
  })
  if (/^season$/i.test(name)) return days(seasonFrom(now, stepsOf(word)))
  const [monthOfYear, day] = seasons[name.toLowerCase()] ?? [1, 1]
  const starts = [-2, -1, 0, 1, 2].map((years) =>
    Temporal.PlainDate.from({ year: now.year + years, month: monthOfYear, day }),
  )
  const begun = starts.filter((start) => Temporal.PlainDate.compare(start, now) <= 0).at(-1) ?? now
  const [from, to] = seasonFrom(begun, 0)
  const on = Temporal.PlainDate.compare(to, now) > 0
  const years = stepsOf(word) > 0 ? 1 : stepsOf(word) < 0 ? (on ? -1 : 0) : on ? 0 : 1
  return days(years === 0 ? [from, to] : seasonFrom(from.add({ years }), 0))
}

/** The week of a month, by its Mondays; the last is the last that is wholly in it. */
function weekOf(place: number, number: number, said: string | undefined, context: DateContext): FoundDate['value'] {
  const now = today(context)
  const at = (year: number) => {
    const first = Temporal.PlainDate.from({ year, month: number, day: 1 })
    const monday = first.add({ days: (8 - first.dayOfWeek) % 7 })
    if (place > 0) return monday.add({ weeks: place - 1 })
    const last = startOf(first.with({ day: first.daysInMonth }), 'week')
    return last.add({ days: 6 }).month === number ? last : last.subtract({ weeks: 1 })
  }
  const here = at(said ? Number(said) : now.year)
  const start = !said && Temporal.PlainDate.compare(here.add({ days: 7 }), now) <= 0 ? at(now.year + 1) : here
  return { kind: 'range', from: start.toString(), to: start.add({ days: 7 }).toString(), grain: 'week' }
}

type Reader = [pattern: RegExp, read: (groups: RegExpMatchArray, context: DateContext) => FoundDate['value'] | null]
const readers: Reader[] = [
  [
    /\b(?:(in|for|during) )?(20\d\d)[-/](0[1-9]|1[0-2])\b(?![-/]?\d)/gi,
    ([, , year, number]) => {
      const from = Temporal.PlainDate.from(`${year}-${number}-01`)
      return { kind: 'range', from: from.toString(), to: from.add({ months: 1 }).toString(), grain: 'month' }
    },
  ],
  [
    new RegExp(`\\b${little}(first|second|third|fourth|last) week (?:of|in) (${month})(?: (\\d{4}))?\\b`, 'gi'),
    ([, , place = '', name = '', year], context) => weekOf(toOrdinal(place), monthNumber(name), year, context),
  ],
  [
    new RegExp(`\\b${little}(?:very )?(beginning|start|end) of (${month})(?: (?:of )?(\\d{4}))?\\b`, 'gi'),
    ([, , word = '', name = '', year], context) => {
      const now = today(context)
      const at = (yearOf: number) => Temporal.PlainDate.from({ year: yearOf, month: monthNumber(name), day: 1 })
      const here = at(year ? Number(year) : now.year)
      const gone = !year && Temporal.PlainDate.compare(here.add({ months: 1 }), now) <= 0
      const begun =
        !year && /beginning|start/i.test(word) && Temporal.PlainDate.compare(here.add({ days: 10 }), now) <= 0
      return edge(word, gone || begun ? at(now.year + 1) : here, 'month', context)
    },
  ],
  [
    new RegExp(`\\b${little}(early|mid|late)(?: in)?(?:-| )(${month})\\b(?: (\\d{4}))?`, 'gi'),
    ([, , word = '', name = '', year], context) => {
      const now = today(context)
      const at = (yearOf: number) => Temporal.PlainDate.from({ year: yearOf, month: monthNumber(name), day: 1 })
      const here = third(word, at(year ? Number(year) : now.year))
      const gone = !year && here.to <= now.toString()
      return gone ? third(word, at(now.year + 1)) : here
    },
  ],
  [
    new RegExp(`\\b${little}(early|mid|late)(?: in)?(?:-| )${which} (week|month)\\b`, 'gi'),
    ([, , word = '', step, unit = ''], context) => {
      const start = addUnits(startOf(today(context), unitOf(unit)), unitOf(unit), stepsOf(step))
      if (/month/i.test(unit)) return third(word, start)
      const [first, days] = /early/i.test(word) ? [0, 2] : /mid/i.test(word) ? [2, 1] : [3, 2]
      const from = start.add({ days: first })
      return spanOf(from, from.add({ days }), /late/i.test(word) ? from.add({ days: 1 }) : from)
    },
  ],
  [
    new RegExp(`\\b${little}(?:very )?(beginning|start|end) of (?:the )?(?:year )?(\\d{4})\\b`, 'gi'),
    ([, , word = '', year], context) => edge(word, Temporal.PlainDate.from(`${year}-01-01`), 'year', context),
  ],
  [
    new RegExp(
      `\\b${little}(?:very )?(beginning|start|end) of (?:the )?(?:${which} )?(week|month|quarter|qtr|year)\\b`,
      'gi',
    ),
    ([, , word = '', step, unit = ''], context) => {
      const name = unitOf(unit)
      return edge(word, addUnits(startOf(today(context), name), name, stepsOf(step)), name, context)
    },
  ],
  [
    new RegExp(`\\b${little}(eo|bo)(w|m|q|y)\\b`, 'gi'),
    ([, , word = '', unit = ''], context) => edge(word, startOf(today(context), unitOf(unit)), unitOf(unit), context),
  ],
  [
    new RegExp(
      `\\b${little}(first|second|third|fourth|1st|2nd|3rd|4th) (?:quarter|qtr)(?: (?:of )?(\\d{4}))?\\b(?! of (?:the )?(?:game|hour|an))`,
      'gi',
    ),
    ([, , place = '', year], context) => quarter(toOrdinal(place), year ? Number(year) : null, context),
  ],
  [
    new RegExp(`\\b${little}(?:very )?(beginning|start|end) of q([1-4])(?: (?:of )?(\\d{4}))?\\b`, 'gi'),
    ([, , word = '', place, year], context) => {
      const now = today(context)
      const at = (years: number) => Temporal.PlainDate.from({ year: years, month: Number(place) * 3 - 2, day: 1 })
      const here = at(year ? Number(year) : now.year)
      const gone = !year && Temporal.PlainDate.compare(here.add({ months: 3 }), now) <= 0
      return edge(word, gone ? at(now.year + 1) : here, 'quarter', context)
    },
  ],
  [
    /\b(?:(in|by|until|for|during|before|after) )(?:calendar )?(?:week|kw|cw) ?(\d{1,2})\b(?! of| ?[ap]m)/gi,
    ([, , number], context) => {
      const week = (year: number) =>
        startOf(Temporal.PlainDate.from({ year, month: 1, day: 4 }), 'week').add({ weeks: Number(number) - 1 })
      if (!(Number(number) >= 1 && Number(number) <= 53)) return null
      const here = week(today(context).year)
      const gone = Temporal.PlainDate.compare(here.add({ weeks: 1 }), today(context)) <= 0
      const from = gone ? week(today(context).year + 1) : here
      return { kind: 'range', from: from.toString(), to: from.add({ weeks: 1 }).toString(), grain: 'week' }
    },
  ],
  [
    /\b(?:(in|by|for|during) )?((?:20)?\d\d) ?q([1-4])\b/gi,
    ([, , year = '', place], context) =>
      quarter(Number(place), year.length === 2 ? 2000 + Number(year) : Number(year), context),
  ],
  [
    /\b(?:(in|by|for|during) )?q([1-4])(?: (?:of )?(\d{4}))?\b/gi,
    ([, , place, year], context) => quarter(Number(place), year ? Number(year) : null, context),
  ],
  [
    new RegExp(
      `\\b(?:(in|by|for|during) )?${which} (season|spring|summer|fall|autumn|winter)\\b(?! (?:of|in|sale|coat|break))`,
      'gi',
    ),
    ([, , word = '', name = ''], context) => season(word, name, context),
  ],
]

const limits = /^(?:by|before|until|till|due)$/

/** “by the end of the month” is a day, not its last days. */
const limit = (value: FoundDate['value']): FoundDate['value'] =>
  value.kind === 'range' && value.day ? { kind: 'moment', local: value.day, hasDate: true, hasTime: false } : value

/** Beginnings and ends of weeks, months, quarters and years as the days they span; quarters and seasons. */
export function findEdges(text: string, context: DateContext): FoundDate[] {
  const found: FoundDate[] = []
  for (const [pattern, read] of readers)
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && other.start < end)) continue
      const value = read(match, context)
      const lead = (match[1] ?? '').toLowerCase()
      if (value) found.push({ start, end, text: match[0], lead, value: limits.test(lead) ? limit(value) : value })
    }
  return found
}
