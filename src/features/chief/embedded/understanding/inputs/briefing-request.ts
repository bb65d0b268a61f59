import { Temporal } from 'temporal-polyfill'
import { type DateContext, today } from '../../../../../platform/dates/date-value'
import { readWhen } from '../../../../../platform/dates/when'
import { clean } from './clean'

/** What to brief a person on: a plan of days ahead, a look back on days, or what went by unseen. Days, `to` excluded. */
export interface BriefingRequest {
  kind: 'plan' | 'recap' | 'missed'
  from: string
  to: string
}

const days = '(?:day|today|tomorrow|week|morning|afternoon|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)'
const patterns: [RegExp, BriefingRequest['kind']][] = [
  [
    new RegExp(
      `^(?:help me )?(?:plan|organi[sz]e|structure|prepare(?: me)?(?: for)?)(?: for)? (?:(?:my|the|this|next|our) )*${days}\\b`,
      'i',
    ),
    'plan',
  ],
  [new RegExp(`^brief me(?:$| (?:on|about|for) (?:(?:my|the|this|next) )*${days}\\b)`, 'i'), 'plan'],
  [
    /^(?:give me|let me have|show me|what(?:'s| is)) (?:a |my |the |today's )?(?:daily |morning |weekly )?(?:brief(?:ing)?|rundown|overview)\b/i,
    'plan',
  ],
  [
    /^what should i (?:do|focus on|start with|tackle|work on)(?: first| next| today| now| this (?:morning|afternoon|week))*$/i,
    'plan',
  ],
  [
    /^(?:summari[sz]e|recap|sum up|review|wrap up|give me a (?:summary|recap) of)\b.*\b(?:week|day|today|yesterday|month)\b(?!.*\b(?:news|mails?|e-mails?|meeting)\b)/i,
    'recap',
  ],
  [/^how (?:was|did|has|went) my (?:week|day|month)\b/i, 'recap'],
  [
    /^(?:what (?:did|have|'ve) i|did i|have i) (?:miss|missed)(?: anything| something)?(?: today| yesterday| this week| since .+| while .+)?$/i,
    'missed',
  ],
  [
    /^what(?:'s| has| is)? (?:happened|new|changed)(?: while i was (?:away|out|gone|off|asleep)| since .+)$|^catch me up\b|^what(?:'s| is) new$/i,
    'missed',
  ],
]

/** Reads a wish for a briefing; `null` when it is none. */
export function readBriefing(message: string, dates: DateContext): BriefingRequest | null {
  const text = clean(message)
  const kind = patterns.find(([pattern]) => pattern.test(text))?.[1]
  if (!kind) return null
  const now = today(dates)
  const when = readWhen(text, dates)
  const week = /\bweek\b|\bweekly\b/i.test(text)
  const monday = now.subtract({ days: now.dayOfWeek - 1 })
  const span = (from: Temporal.PlainDate, length: number) => ({
    kind,
    from: from.toString(),
    to: from.add({ days: length }).toString(),
  })
  if (kind === 'missed')
    return span(
      when.local && when.hasDate ? Temporal.PlainDate.from(when.local.slice(0, 10)) : now.subtract({ days: 1 }),
      2,
    )
  if (when.range && !when.range.from.includes('T')) {
    const from = Temporal.PlainDate.from(when.range.from)
    const later = kind === 'plan' && Temporal.PlainDate.compare(from, now) < 0 ? now : from
    return { kind, from: later.toString(), to: when.range.to }
  }
  if (when.local && when.hasDate) return span(Temporal.PlainDate.from(when.local.slice(0, 10)), 1)
  if (/\bmonth\b/i.test(text)) return span(now.with({ day: 1 }), now.daysInMonth)
  if (!week) return span(now, 1)
  return kind === 'plan' ? span(now, 7) : span(monday, 7)
}
