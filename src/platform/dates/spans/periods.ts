import type { Temporal } from 'temporal-polyfill'
import { type DateContext, type FoundDate, type Grain, today } from '../date-value'
import { numberPattern, toNumber } from '../numbers'
import { addUnits, startOf } from './edges'

type Unit = Exclude<Grain, 'minute' | 'day'>
const unitOf = (word: string) => word.toLowerCase().replace(/^qtr$/, 'quarter') as Unit

const range = (from: Temporal.PlainDate, to: Temporal.PlainDate, grain: Grain): FoundDate['value'] => ({
  kind: 'range',
  from: from.toString(),
  to: to.toString(),
  grain,
})
const which = '(?:(this|the|current|next|coming|following|last|past|previous|around next)(?: coming)? )'
const unit = '(week|month|quarter|qtr|year)'
const steps = (word: string | undefined) =>
  /next|coming|following/i.test(word ?? '') ? 1 : /last|past|previous/i.test(word ?? '') ? -1 : 0

function periodStart(word: string | undefined, unitWord: string, context: DateContext) {
  const name = unitOf(unitWord)
  return { name, start: addUnits(startOf(today(context), name), name, steps(word)) }
}

function weekend(word: string | undefined, context: DateContext) {
  const saturday = startOf(today(context), 'week')
    .add({ weeks: steps(word) })
    .add({ days: 5 })
  return range(saturday, saturday.add({ days: 2 }), 'day')
}

type Reader = [pattern: RegExp, read: (groups: RegExpMatchArray, context: DateContext) => FoundDate['value'] | null]
const lead = '(?:(by|before|until|till|on|at|in|for|during|over|around|due|from|since|after|through|of) )?(?:the )?'
const readers: Reader[] = [
  [
    new RegExp(`\\b${lead}(?:end of (?:the )?(?:business |working )?day|eod|cob)\\b`, 'gi'),
    (_, context) => ({ kind: 'moment', local: `${today(context)}T17:00`, hasDate: false, hasTime: true }),
  ],
  [new RegExp(`\\b${lead}${which}?week-?ends?\\b`, 'gi'), (match, context) => weekend(match[2], context)],
  [
    new RegExp(`\\b${lead}rest of (?:the |this )?(week|month|year)\\b`, 'gi'),
    (match, context) => {
      const { name, start } = periodStart('this', match[2] ?? '', context)
      return range(today(context), addUnits(start, name, 1), name)
    },
  ],
  [
    new RegExp(
      `\\b(?:(in|over|for|during|within) )?the (next|coming|last|past) (${numberPattern}) (days|weeks|months|years)\\b|\\b(next|coming|last|past) (${numberPattern}) (days|weeks|months|years)\\b`,
      'gi',
    ),
    (match, context) => {
      const count = Math.round(toNumber(match[3] ?? match[6] ?? ''))
      const name = match[4] ?? match[7] ?? 'days'
      const day = today(context)
      const past = /last|past/i.test(match[2] ?? match[5] ?? '')
      const grain = name.slice(0, -1) as Grain
      return past
        ? range(day.subtract({ [name]: count }), day, grain)
        : range(day, day.add({ [name]: count }).add({ days: 1 }), grain)
    },
  ],
  [
    new RegExp(
      `\\b${lead.replace('(?:the )?', '')}(this|the current|next|the coming|the following|the next|last|the last|past|the past|previous|the previous|around next)(?: coming)? ${unit}\\b(?!(?:'s|’s| (?:from|of|ending)))`,
      'gi',
    ),
    (match, context) => {
      const { name, start } = periodStart(match[2], match[3] ?? '', context)
      return range(start, addUnits(start, name, 1), name)
    },
  ],
]

/** Weeks, weekends, months, quarters and years relative to now, their ends and beginnings. */
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
