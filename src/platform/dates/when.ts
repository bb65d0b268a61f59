import { Temporal } from 'temporal-polyfill'
import type { LocalDate, LocalDateTime } from '../time'
import { assemble, type Pieces } from './assemble'
import { hourInPart } from './clock-hours'
import type { DateContext, FoundDate } from './date-value'
import { findDates } from './find-dates'
import { weekday } from './names'
import { untilDay } from './recurrence'

/** What a text says about when, put together from all its phrases. */
export interface When {
  /** The day, or the day and time; for a span of time its start, or its last day after “by”. */
  local: LocalDateTime | null
  hasDate: boolean
  hasTime: boolean
  /** `by` and the like: a limit rather than an appointment. */
  lead: string
  range: { from: LocalDateTime; to: LocalDateTime } | null
  /** An RFC 5545 rule whose first occurrence is `local`. */
  rule: string | null
  minutes: number | null
  /** What is left out: weekdays, from 1 for Monday, and days. */
  except: { weekdays: number[]; days: LocalDate[] } | null
  /** The phrases used. */
  spans: FoundDate[]
  /** Whether the phrases name a thing, “my 3pm meeting”, so that they stay in the text. */
  naming: boolean
  /** The text without them. */
  rest: string
}

const ends = /^(?:until|till?|through|for|over|during)$/

/** “my 3pm meeting”, “the Monday report”, “Tuesday’s lunch”: the phrase describes a thing and stays in its name. */
function describes(text: string, { start, end, lead }: FoundDate) {
  if (/^['’]s?\s+[\p{L}\d]/u.test(text.slice(end))) return true
  if (lead) return false
  return (
    /\b(?:the|my|our|your|his|her|their|this|that|a|an)\s+$/i.test(text.slice(0, start)) &&
    /^\s+(?!at\b|on\b|from\b|to\b|and\b|please\b|for\b|that\b|until\b|with\b|in\b|is\b|i\b)[a-z]/i.test(text.slice(end))
  )
}

const nameable = new RegExp(`^(?:${weekday}|q[1-4]|(?:19|20)\\d\\d)$`, 'i')
const bareWeekday = new RegExp(`(?:^|\\s)${weekday}$`, 'i')
const isDated = ({ value }: FoundDate) => value.kind === 'range' || (value.kind === 'moment' && value.hasDate)
const beforeNoun = (text: string, { end }: FoundDate) =>
  /^\s+(?!at\b|on\b|from\b|to\b|and\b|or\b|please\b|for\b|that\b|until\b|till\b|by\b|with\b|in\b|is\b|i\b|we\b|\d)\p{L}/iu.test(
    text.slice(end),
  )

/** “prepare Monday report by Friday”, “send Q3 numbers”: of two days the one that stands before a noun is a name. */
function withoutNames(text: string, dates: FoundDate[]) {
  const led = dates.some((date) => date.lead !== '' && isDated(date))
  return dates.filter((date) => {
    if (date.lead !== '' || !nameable.test(date.text) || !beforeNoun(text, date)) return true
    return !led && !(date.value.kind === 'range' && date.value.grain === 'quarter')
  })
}

/** Whether a phrase says how long a rhythm goes on: “every Friday until March”, “daily for ten days”. */
function limitsRule({ value, lead }: FoundDate, { recurrence }: Pieces) {
  if (!recurrence) return false
  if (lead === '' && value.kind === 'range' && /^(?:week|month|year)$/.test(value.grain)) return true
  if (!ends.test(lead)) return false
  if (value.kind === 'duration') return value.minutes >= 1440
  if (value.kind === 'moment') return value.hasDate && /^(?:until|till?|through)$/.test(lead)
  return value.kind === 'range' && value.grain !== 'minute'
}

/** Puts a phrase to the others where there is room for it: one day, one time, one rhythm, one length. */
function accept(date: FoundDate, pieces: Pieces): boolean {
  const { value } = date
  switch (value.kind) {
    case 'recurrence':
      if (pieces.recurrence) return false
      pieces.recurrence = value
      return true
    case 'duration':
      if (limitsRule(date, pieces)) {
        pieces.limit = date
        return true
      }
      if (pieces.minutes !== null) return false
      pieces.minutes = value.minutes
      return true
    case 'except':
      pieces.except = {
        weekdays: [...(pieces.except?.weekdays ?? []), ...value.weekdays],
        days: [...(pieces.except?.days ?? []), ...value.days],
      }
      return true
    case 'range':
      if (limitsRule(date, pieces)) {
        pieces.limit = date
        return true
      }
      if (value.grain === 'minute' && value.hasDate === false) {
        if (pieces.hours || (pieces.time && !pieces.time.part)) return false
        pieces.time = null
        pieces.hours = value
        return true
      }
      if (pieces.day || (value.grain === 'minute' && (pieces.time || pieces.hours))) return false
      pieces.day = date
      return true
    default:
      return acceptMoment(date, pieces)
  }
}

/** The day of the week that begins with `monday` on which `day` falls too: “next week … by Friday”. */
const within = (monday: LocalDate, day: LocalDateTime) => {
  const away = (Temporal.PlainDate.from(day.slice(0, 10)).dayOfWeek + 7 - Temporal.PlainDate.from(monday).dayOfWeek) % 7
  return Temporal.PlainDate.from(monday).add({ days: away }).toString()
}

function acceptMoment(date: FoundDate, pieces: Pieces): boolean {
  const { value } = date
  if (value.kind !== 'moment') return false
  if (limitsRule(date, pieces)) {
    pieces.limit = date
    return true
  }
  const dayHasTime = pieces.day?.value.kind === 'range' && pieces.day.value.grain === 'minute'
  if (
    value.hasDate &&
    bareWeekday.test(date.text) &&
    pieces.day?.value.kind === 'range' &&
    pieces.day.value.grain === 'week'
  ) {
    pieces.day = { ...date, value: { ...value, local: within(pieces.day.value.from, value.local) } }
    return true
  }
  const takesDay = value.hasDate && !pieces.day
  const takesTime = value.hasTime && !pieces.time && !pieces.hours && !dayHasTime
  const part = pieces.time?.part
  if (part && value.hasTime && !value.hasDate && value.exact === false) {
    pieces.time = { ...value, part, local: hourInPart(value.local, part) }
    return true
  }
  if (value.hasDate ? !takesDay : !takesTime) return false
  if (takesDay) pieces.day = date
  if (takesTime) pieces.time = value
  return true
}

/**
 * When, in one answer: “every Monday at 10 starting next week”, “tomorrow … at 9”, “by Friday”.
 * `null` in `local` and `minutes` means that the text says nothing about time.
 */
export function readWhen(text: string, context: DateContext): When {
  const found = findDates(text, context)
  const plain = withoutNames(
    text,
    found.filter((date) => !describes(text, date)),
  )
  const pieces: Pieces = {
    day: null,
    time: null,
    hours: null,
    recurrence: null,
    limit: null,
    minutes: null,
    except: null,
  }
  const spans = (plain.length > 0 ? plain : found).filter((date) => accept(date, pieces))
  const { local, range, rule } = assemble(pieces, context)
  return {
    local,
    hasDate: pieces.day !== null || pieces.recurrence !== null,
    hasTime: local?.includes('T') ?? false,
    lead: spans.find(({ lead, value }) => lead !== '' && value.kind !== 'except')?.lead ?? '',
    range,
    rule: rule && pieces.limit && local ? untilDay(rule, local, pieces.limit) : rule,
    minutes: pieces.minutes,
    except: pieces.except,
    spans,
    naming: plain.length === 0 && spans.length > 0,
    rest: plain.length > 0 ? without(text, spans) : text,
  }
}

/** The text without the spans, tidied. */
export function without(text: string, spans: { start: number; end: number }[]) {
  let rest = ''
  let at = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    rest += `${text.slice(at, start)} `
    at = Math.max(at, end)
  }
  return (rest + text.slice(at))
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;!?])/g, '$1')
    .replace(/^[\s,;:]+|[\s,;:]+$/g, '')
}
