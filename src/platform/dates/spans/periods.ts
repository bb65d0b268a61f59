import { Temporal } from 'temporal-polyfill'
import { asLocal, type DateContext, type FoundDate, type Grain, today, wallClock } from '../date-value'
import { readDuration } from '../durations'
import { month, monthNumber } from '../names'
import { numberPattern, toOrdinal } from '../numbers'
import { addUnits, startOf } from './edges'

type Unit = Exclude<Grain, 'minute' | 'day'>
const unitOf = (word: string) =>
  word
    .toLowerCase()
    .replace(/^qtr$/, 'quarter')
    .replace(/^wk$/, 'week')
    .replace(/^yr$/, 'year')
    .replace(/^mo$/, 'month') as Unit

const range = (from: Temporal.PlainDate, to: Temporal.PlainDate, grain: Grain): FoundDate['value'] => ({
  kind: 'range',
  from: from.toString(),
  to: to.toString(),
  grain,
})
const which =
  '(?:around )?(this past|this|the current|current|the next|next|the coming|coming|upcoming|the upcoming|the following|following|the last|last|the past|past|the previous|previous)(?: coming)?'
const unit = '(week|wk|month|mo|quarter|qtr|year|yr)'
const steps = (word: string | undefined) =>
  /next|coming|following/i.test(word ?? '') ? 1 : /last|past|previous/i.test(word ?? '') ? -1 : 0

function weekend(word: string | undefined, context: DateContext) {
  const saturday = startOf(today(context), 'week')
    .add({ weeks: /coming/i.test(word ?? '') ? 0 : steps(word) })
    .add({ days: 5 })
  return range(saturday, saturday.add({ days: 2 }), 'day')
}

/** A weekend of a month, the last when `place` is below 0. */
function weekendOf(place: number, name: string, year: string | undefined, context: DateContext) {
  const now = today(context)
  const at = (years: number) => {
    const first = Temporal.PlainDate.from({ year: years, month: monthNumber(name), day: 1 })
    const saturday = first.add({ days: (13 - first.dayOfWeek) % 7 })
    const inMonth = place < 0 ? Math.floor((first.daysInMonth - saturday.day) / 7) : place - 1
    return saturday.add({ weeks: inMonth })
  }
  const here = at(year ? Number(year) : now.year)
  const saturday = !year && Temporal.PlainDate.compare(here.add({ days: 2 }), now) <= 0 ? at(now.year + 1) : here
  return range(saturday, saturday.add({ days: 2 }), 'day')
}

/** “the next three days”, “the last two hours”: counted from now, what is left of today included. */
function rolling(words: string, past: boolean, context: DateContext): FoundDate['value'] | null {
  const length = readDuration(words)
  if (!length) return null
  const now = wallClock(context)
  if (length.minutes || length.seconds) {
    const [from, to] = past ? [now.subtract(length), now] : [now, now.add(length)]
    return { kind: 'range', from: asLocal(from), to: asLocal(to), grain: 'minute', hasDate: true }
  }
  const day = now.toPlainDate()
  const grain: Grain = /year|yr/i.test(words)
    ? 'year'
    : /month/i.test(words)
      ? 'month'
      : /w(?:ee)?k|fortn/i.test(words)
        ? 'week'
        : 'day'
  return past ? range(day.subtract(length), day, grain) : range(day, day.add(length).add({ days: 1 }), grain)
}

type Reader = [pattern: RegExp, read: (groups: RegExpMatchArray, context: DateContext) => FoundDate['value'] | null]
const little =
  '(?:(by|before|until|till|on|at|in|for|during|over|around|due|from|since|after|through|throughout|of|within) )?'
const lead = `${little}(?:the )?`
const length = `((?:${numberPattern}) (?:minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?|fortnights?)(?:,? (?:and )?(?:${numberPattern}) (?:minutes?|hours?|days?|weeks?))?)`
const readers: Reader[] = [
  [
    new RegExp(
      `\\b${lead}(?:(?:very )?end of (?:the )?(?:business |working |work )?day|end of business|eod|cob|close of business)\\b`,
      'gi',
    ),
    (_, context) => ({ kind: 'moment', local: `${today(context)}T17:00`, hasDate: false, hasTime: true }),
  ],
  [
    new RegExp(
      `\\b${lead}(?:(first|second|third|fourth|last) )?week-?ends? (?:of|in) (${month})(?:,? (\\d{4}))?\\b`,
      'gi',
    ),
    (groups, context) => weekendOf(toOrdinal(groups[2] ?? '') || 1, groups.at(-2) ?? '', groups.at(-1), context),
  ],
  [
    new RegExp(`\\b${lead}week-?end of (?:the )?(\\d{4}-\\d\\d-\\d\\d)\\b`, 'gi'),
    (match) => {
      const saturday = startOf(Temporal.PlainDate.from(match[2] ?? ''), 'week').add({ days: 5 })
      return range(saturday, saturday.add({ days: 2 }), 'day')
    },
  ],
  [
    new RegExp(`\\b${lead}(?:${which} )?(?:week-?ends?|wkends?)\\b`, 'gi'),
    (match, context) => weekend(match[2], context),
  ],
  [
    new RegExp(`\\b${lead}(?:rest|remainder) of (?:the |this )?(day|week|month|year)\\b`, 'gi'),
    (match, context) => {
      const now = wallClock(context)
      const tomorrow = now.toPlainDate().add({ days: 1 })
      if (/day/i.test(match[2] ?? ''))
        return { kind: 'range', from: asLocal(now), to: `${tomorrow}T00:00`, grain: 'minute', hasDate: true }
      const name = unitOf(match[2] ?? '')
      return range(today(context), addUnits(startOf(today(context), name), name, 1), name)
    },
  ],
  [
    new RegExp(`\\b${lead}(?:all|(?:the |this )?(?:whole|entire)) (week|wk|month)(?: long)?\\b`, 'gi'),
    (match, context) => {
      const name = unitOf(match[2] ?? '')
      return range(startOf(today(context), name), addUnits(startOf(today(context), name), name, 1), name)
    },
  ],
  [
    new RegExp(`\\b${lead}(?:next|coming|upcoming|following) ${length}\\b`, 'gi'),
    (match, context) => rolling(match[2] ?? '', false, context),
  ],
  [
    new RegExp(`\\b${lead}(?:last|past|previous) ${length}\\b`, 'gi'),
    (match, context) => rolling(match[2] ?? '', true, context),
  ],
  [
    new RegExp(`\\b${lead}week (?:of|commencing|beginning|starting)(?: on)? (\\d{4}-\\d\\d-\\d\\d)\\b`, 'gi'),
    (match) => {
      const monday = startOf(Temporal.PlainDate.from(match[2] ?? ''), 'week')
      return range(monday, monday.add({ weeks: 1 }), 'week')
    },
  ],
  [
    new RegExp(`\\b${little}${which} ${unit}\\b(?!(?:'s|’s| (?:from|of|ending)))`, 'gi'),
    (match, context) => {
      const name = unitOf(match[3] ?? '')
      const start = addUnits(startOf(today(context), name), name, steps(match[2]))
      return range(start, addUnits(start, name, 1), name)
    },
  ],
  [
    /\b(in|by|during|until|till|since|before|after|for) ((?:19|20)\d\d)(?: A\.?D\.?)?(?![\w:/.-])(?! (?:people|items|hours|dollars|euros|francs|pieces|words))/gi,
    (match) => {
      const first = Temporal.PlainDate.from(`${match[2]}-01-01`)
      return range(first, first.add({ years: 1 }), 'year')
    },
  ],
]

/** Weeks, weekends, months, quarters and years relative to now, and lengths that are counted from now. */
export function findPeriods(text: string, context: DateContext): FoundDate[] {
  const found: FoundDate[] = []
  for (const [pattern, read] of readers)
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && other.start < end)) continue
      const value = read(match, context)
      if (value) found.push({ start, end, text: match[0], lead: (match[1] ?? '').toLowerCase(), value })
    }
  return found
}
