import { Temporal } from 'temporal-polyfill'
import type { DateContext } from '../../platform/dates/date-value'
import { readWhen, type When } from '../../platform/dates/when'
import { readLength } from '../../platform/phrases/lengths'
import { readTitle } from './said/title'

/** An event as somebody said it: whatever was not said is `null`. */
export interface SaidEvent {
  title: string
  when: When
  minutes: number | null
  allDay: boolean
  place: string | null
  /** Who it is with, as they were named. */
  people: string[]
  emails: string[]
}

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/giu
const calendar =
  /\s*\b(?:(?:on|in|to|into|onto|at|from|off)\s+(?:(?:my|the|our)\s+)?(?:(?!it\b|this\b|that\b)[\p{L}]+\s)?|(?:my|the|our)\s+(?:work |own |personal |family )?)(?:calendar|schedule|agenda|diary|planner)\b/iu
/** “…, put it on my calendar”, once the calendar is out of it. */
const putIt =
  /[,;.]?\s*(?:and |so |please |can you )*(?:put|add|note|enter|save|mark|schedule) (?:it|that|this)(?: (?:down|in))?\s*$/i
const wholeDay = /\b(?:all|whole|entire)[- ]day\b|\bfor the (?:whole|entire) day\b/i
const daysLong =
  /\b(?:birthday|anniversary|holidays?|vacation|days? off|off work|out of office|conference|trip|festival|leave|retreat)\b/i

const evening = /\b(?:dinner|supper|drinks|party|table|reservation)\b/i

/** A bare “at 7” for a dinner is at seven in the evening. */
function dineLate(when: When) {
  const bare = when.spans.some(
    ({ value }) => value.kind === 'moment' && value.hasTime && value.exact === false && !value.part,
  )
  const hour = Number(when.local?.slice(11, 13))
  if (!bare || !when.local || when.range || !(hour >= 4 && hour < 12)) return
  when.local = `${when.local.slice(0, 11)}${hour + 12}${when.local.slice(13)}`
}

/** Takes an event apart: title, when, how long, where, who with. Words in quotation marks are the title. */
export function readSaidEvent(said: string, dates: DateContext, style: 'request' | 'line'): SaidEvent {
  const quote = /["“]([^"”]{1,300})["”]/.exec(said)
  const emails = [...said.matchAll(email)].map(([address]) => address)
  const unquoted = (quote ? said.replace(quote[0], ' ') : said)
    .replace(email, ' ')
    .replace(calendar, ' ')
    .replace(putIt, '')
  const text = unquoted.replace(wholeDay, ' ').replace(/\s+/g, ' ').trim()
  const long = readLength(text)
  const when = readWhen(long.rest.replace(/\s+/g, ' ').trim(), dates)
  const { title, place, people } = readTitle(when.rest.replace(/^[,\s]+/, ''), style)
  const minutes = long.minutes ?? when.minutes
  const named = quote?.[1] ?? title
  if (evening.test(named)) dineLate(when)
  const allDay = wholeDay.test(unquoted) || (minutes ?? 0) >= 1440 || (daysLong.test(named) && !when.hasTime)
  return { title: named, when, minutes, allDay, place, people, emails }
}

/** The first day of an event of whole days, and its last where it has several. */
export function wholeDays({
  when: { local, range },
  minutes,
}: SaidEvent): { start: string; end: string | null } | null {
  if (!local) return null
  const start = (range?.from ?? local).slice(0, 10)
  const days = minutes ? Math.round(minutes / 1440) : 1
  const last =
    range && range.to.length === 10
      ? Temporal.PlainDate.from(range.to).subtract({ days: 1 })
      : Temporal.PlainDate.from(start).add({ days: Math.max(1, days) - 1 })
  return { start, end: last.toString() > start ? last.toString() : null }
}
