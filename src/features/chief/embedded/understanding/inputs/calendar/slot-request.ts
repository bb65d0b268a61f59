import { type DateContext, today } from '../../../../../../platform/dates/date-value'
import { readWhen, type When } from '../../../../../../platform/dates/when'
import { readLength } from '../../../../../../platform/phrases/lengths'
import { addDays } from '../../../../../../platform/time'
import { clean } from '../clean'

/** A question for free time: what `calendar.free_slots` takes, or the one moment asked about. */
export interface SlotRequest {
  input: Record<string, unknown>
  /** “Am I free tomorrow at 3?”: the moment. */
  at: string | null
  /** “Am I free on Thursday?”: what is on that day is told as well. */
  day: string | null
  /** What the time is for, as a title. */
  purpose: string | null
}

const amFree =
  /^(?:am i|are we|will i be|i'm|is my calendar|do i happen to be) (?:still )?(?:free|available|busy|open|booked|clear|around)\b/i
const asking: RegExp[] = [
  amFree,
  /^(?:when|what (?:time|times|day|days)|which days?)\b.*\b(?:am i|are we|i am|i'm|do (?:i|we) have|have (?:i|we) got|(?:could|can|might) (?:i|we))\b.*\b(?:free|available|time|open|meet|fit)\b/i,
  /^(?:find|search|look|suggest|propose|pick|get|give|show|list|check)(?: me| us)?(?: for)?\b.*\b(?:free|open|available) (?:time|times|slots?|hours?|minutes|window|gaps?|spots?|day|days|morning|afternoon|evening)\b/i,
  /^(?:find|suggest|propose|pick|look for)(?: me| us)?(?: for)? (?:a |an |some )?(?:good |suitable )?(?:\d+ ?(?:minutes?|mins?|hours?|h)|time|slot|half an hour|hour|one hour|two hours)\b/i,
  /^(?:do (?:i|we) have|have (?:i|we) got|is there|are there|any|when is there)\b.*\b(?:free (?:time|slots?|hours?|minutes)|time (?:for|to|free|between|on|this|next|today|tomorrow)|\d+ ?(?:minutes|mins|hours?)|an hour|half an hour|open slots?|gaps?|room for)\b/i,
]
/** A length with nothing to do: “30 minutes with Sam this week”. */
const wanted =
  /^(?:i (?:need|want)(?: to have)? )?(?:an? |some )?(?:\d+ ?(?:minutes?|mins?|hours?|hrs?|h)|half an hour|hour|one hour|two hours|quick slot)(?: slot| meeting| call)? (?:with|for) .*\b(?:this|next|before|after|today|tomorrow|week|month|(?:mon|tues|wednes|thurs|fri)day)\b/i
const clock = '(\\d{1,2})(?::(\\d\\d))? ?(am|pm)?(?! ?(?:minutes|mins|hours|days|weeks))|(noon|midday|lunch)'
const earliest = new RegExp(
  `\\b(?:not before|no earlier than|not earlier than|after|from|later than)\\s+(?:${clock})\\b(?!\\s*(?:to|till|until|-|–)\\s*(?:\\d|noon|midday))`,
  'i',
)
const latest = new RegExp(`\\b(?:not after|no later than|not later than|before|by|until|till)\\s+(?:${clock})\\b`, 'i')
/** “a free hour” is an hour. */
const freeLength = /\b(an?|one|half an?|two|three|\d+) (?:free|spare|open|quiet) (hours?|minutes?|half[ -]hour)\b/gi
const partsOfDay: [RegExp, Record<string, unknown>][] = [
  [/\bmornings?\b/i, { notAfter: '12:00' }],
  [/\bafternoons?\b/i, { notBefore: '12:00', notAfter: '18:00' }],
  [/\bevenings?\b|\btonight\b/i, { notBefore: '17:00', notAfter: '22:00', anyHours: true }],
]

const meals: [RegExp, Record<string, unknown>][] = [
  [/\bbreakfast\b/i, { notBefore: '07:00', notAfter: '10:00', anyHours: true }],
  [/\b(?:lunch|brunch)\b/i, { notBefore: '11:30', notAfter: '14:00' }],
  [/\b(?:dinner|supper|drinks)\b/i, { notBefore: '18:00', notAfter: '22:00', anyHours: true }],
]

/** Reads a question for free time; `null` when it is none. */
export function readSlotRequest(message: string, dates: DateContext): SlotRequest | null {
  const text = clean(message)
  if (![...asking, wanted].some((pattern) => pattern.test(text))) return null
  const input: Record<string, unknown> = {}
  let rest = text
  const take = (pattern: RegExp, name: string) => {
    const match = pattern.exec(rest)
    const time = match && clockOf(match)
    if (!match || !time) return
    input[name] = time
    rest = rest.replace(match[0], ' ')
  }
  const free = amFree.test(text)
  take(earliest, 'notBefore')
  take(latest, 'notAfter')
  const { minutes, rest: bare } = readLength(rest.replace(freeLength, '$1 $2'))
  if (minutes) input.minutes = minutes
  const when = readWhen(bare.replace(/\s+/g, ' ').trim(), dates)
  const left = when.except?.weekdays ?? []
  if (left.length > 0) input.days = [1, 2, 3, 4, 5].filter((day) => !left.includes(day))
  const part = [...meals, ...partsOfDay].find(([word]) => word.test(bare))
  if (part) Object.assign(input, { ...part[1], ...input })
  const hours = when.spans.find(({ value }) => value.kind === 'range' && value.grain === 'minute')
  if (hours?.value.kind === 'range')
    Object.assign(input, { notBefore: hours.value.from.slice(11), notAfter: hours.value.to.slice(11), ...input })
  const exact = free && when.hasTime && !part && !when.range
  if (!exact) Object.assign(input, rangeOf(when, text, dates))
  const single = free && !exact && when.hasDate && !when.range && !part
  return {
    input: { ...input, limit: 5 },
    at: exact ? when.local : null,
    day: single ? (when.local?.slice(0, 10) ?? null) : null,
    purpose: purposeOf(when.rest),
  }
}

function clockOf([, hour, minute = '00', half, word]: RegExpExecArray): string | null {
  if (word) return '12:00'
  let number = Number(hour)
  if (number > 24) return null
  if (/pm/i.test(half ?? '') && number < 12) number += 12
  if (/am/i.test(half ?? '') && number === 12) number = 0
  if (!half && minute === '00' && number >= 1 && number <= 6) number += 12
  return `${String(number).padStart(2, '0')}:${minute}`
}

/** The days that are meant: a span of them, also where hours are said too, or one. */
function rangeOf(
  { local, range: said, hasDate, spans }: When,
  text: string,
  dates: DateContext,
): Record<string, unknown> {
  const days = spans.find(({ value }) => value.kind === 'range' && value.grain !== 'minute')?.value
  const range = days?.kind === 'range' ? days : hasDate ? said : null
  if (range) {
    const now = today(dates).toString()
    const [first, to] = [range.from.slice(0, 10), range.to.slice(0, 10)]
    const from = first < now && to > now ? now : first
    const weekend = /\bweekend\b|\bsaturday\b|\bsunday\b/i.test(text)
    return { from, to: to > from ? to : addDays(from, 1), ...(weekend && { anyHours: true }) }
  }
  if (!local || !hasDate) return {}
  const day = local.slice(0, 10)
  const free = [6, 0].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
  return { from: day, to: addDays(day, 1), ...(free && { anyHours: true }) }
}

const things =
  /\bfor (?:a |an |some |the )?(?!me\b|us\b|it\b|that\b)([\p{L}][\p{L}' -]{1,40}?)(?= with\b|$| not\b| on\b| and\b|[,.?])/iu
const people = /\bwith ([\p{L}][\p{L}'’ -]{0,40}?)(?=$| for\b| not\b| on\b| in\b| at\b|[,.?])/iu

function purposeOf(rest: string): string | null {
  const person = people.exec(rest)?.[1]?.trim()
  const thing = things
    .exec(rest)?.[1]
    ?.replace(/^\w+ minute /, '')
    .trim()
  const named = thing && !/^(?:meeting|minutes?|hours?|me|time)$/i.test(thing) ? thing : null
  const meeting = /\bmeet (\p{L}+)/iu.exec(rest)?.[1]
  if (named) return `${named.charAt(0).toUpperCase()}${named.slice(1)}${person ? ` with ${person}` : ''}`
  return person || meeting ? `Meeting with ${person ?? meeting}` : null
}
