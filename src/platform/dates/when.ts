import { Temporal } from 'temporal-polyfill'
import type { LocalDateTime } from '../time'
import { placeTime } from './clock-hours'
import { asLocal, type DateContext, type DateValue, type FoundDate, partHours, wallClock } from './date-value'
import { findDates } from './find-dates'
import { firstDay } from './recurrence'

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
  /** The phrases used. */
  spans: FoundDate[]
  /** The text without them. */
  rest: string
}

const limits = /^(?:by|before|until|till|til|due)$/

/** “my 3pm meeting”, “the Monday report”: the phrase describes a thing and stays in its name. */
function describes(text: string, { start, end, lead }: FoundDate) {
  if (lead) return false
  return (
    /\b(?:the|my|our|your|his|her|their|this|that|a|an)\s+$/i.test(text.slice(0, start)) &&
    /^\s+(?!at\b|on\b|from\b|to\b|and\b|please\b|for\b|that\b)[a-z]/i.test(text.slice(end))
  )
}

const lastDay = (to: LocalDateTime) =>
  to.includes('T') ? to : Temporal.PlainDate.from(to).subtract({ days: 1 }).toString()

/** One day or time for a span: its start when ahead, its last day when it has begun or is a limit. */
function within(value: DateValue & { kind: 'range' }, lead: string, context: DateContext) {
  if (value.day) return value.day
  const begun = value.from < asLocal(wallClock(context)).slice(0, value.from.length)
  return limits.test(lead) || (begun && value.grain !== 'minute') ? lastDay(value.to) : value.from
}

interface Pieces {
  day: LocalDateTime | null
  time: (DateValue & { kind: 'moment' }) | null
  recurrence: (DateValue & { kind: 'recurrence' }) | null
}

/** The day and time of the pieces together. A rhythm starts on its first day from now, or from the day said. */
function assemble({ day, time, recurrence }: Pieces, context: DateContext): LocalDateTime | null {
  const clock = time && Temporal.PlainTime.from(time.local.slice(11))
  if (!recurrence) {
    if (!day) return time?.local ?? null
    return clock ? asLocal(Temporal.PlainDate.from(day.slice(0, 10)).toPlainDateTime(clock)) : day
  }
  const from = day ? Temporal.PlainDate.from(day.slice(0, 10)) : undefined
  const first = firstDay(recurrence.rule, context, from)
  const hour = recurrence.part ? partHours[recurrence.part] : null
  if (!clock && hour === null) return first.toString()
  const at = (on: Temporal.PlainDate) => on.toPlainDateTime(clock ?? { hour: hour ?? 0 })
  const passed = Temporal.PlainDateTime.compare(at(first), wallClock(context)) <= 0
  return asLocal(at(passed ? firstDay(recurrence.rule, context, first.add({ days: 1 })) : first))
}

/** A time said apart from its day is placed on that day: “tomorrow remind me at 9”. */
function onDay(time: DateValue & { kind: 'moment' }, day: LocalDateTime | null, rhythm: boolean, context: DateContext) {
  if (!day && !rhythm) return time
  const hour = Number(time.local.slice(11, 13))
  const anchor = day ? Temporal.PlainDate.from(day.slice(0, 10)) : wallClock(context).toPlainDate().add({ days: 1 })
  const exact = time.part !== undefined || time.exact !== false
  const placed = placeTime(
    { hour: exact ? hour : hour % 12 || 12, minute: Number(time.local.slice(14, 16)), exact },
    anchor,
    context,
  )
  return { ...time, local: asLocal(placed) }
}

/**
 * When, in one answer: “every Monday at 10 starting next week”, “tomorrow … at 9”, “by Friday”.
 * `null` in `local` and `minutes` means that the text says nothing about time.
 */
export function readWhen(text: string, context: DateContext): When {
  const found = findDates(text, context)
  const plain = found.filter((date) => !describes(text, date))
  const chosen = plain.length > 0 ? plain : []
  const pieces: Pieces = { day: null, time: null, recurrence: null }
  const when: When = {
    local: null,
    hasDate: false,
    hasTime: false,
    lead: '',
    range: null,
    rule: null,
    minutes: null,
    spans: [],
    rest: text,
  }
  const use = (date: FoundDate) => {
    when.spans.push(date)
    if (!when.lead) when.lead = date.lead
  }
  for (const date of chosen.length > 0 ? chosen : found) {
    const { value } = date
    if (value.kind === 'recurrence' && !pieces.recurrence) {
      pieces.recurrence = value
      when.rule = value.rule
      use(date)
    } else if (value.kind === 'duration' && when.minutes === null) {
      when.minutes = value.minutes
      use(date)
    } else if (value.kind === 'range' && !pieces.day && !pieces.time) {
      pieces.day = within(value, date.lead, context)
      when.range = { from: value.from, to: value.to }
      use(date)
    } else if (value.kind === 'moment') {
      if (pieces.recurrence && value.hasDate && /^(?:until|till?|through)$/.test(date.lead)) {
        when.rule = `${pieces.recurrence.rule};UNTIL=${value.local.slice(0, 10).replaceAll('-', '')}`
        when.spans.push(date)
        continue
      }
      const takesDay = value.hasDate && !pieces.day
      const takesTime = value.hasTime && !pieces.time && !(pieces.day?.includes('T') && !value.hasDate)
      if (value.hasDate ? !takesDay : !takesTime) continue
      if (takesDay) pieces.day = value.local
      if (takesTime) pieces.time = value
      use(date)
    }
  }
  if (pieces.time && !pieces.time.hasDate && (pieces.day || pieces.recurrence))
    pieces.time = onDay(pieces.time, pieces.day, pieces.recurrence !== null, context)
  when.local = assemble(pieces, context)
  when.hasDate = pieces.day !== null || pieces.recurrence !== null
  when.hasTime = when.local?.includes('T') ?? false
  when.rest = chosen.length > 0 ? without(text, when.spans) : text
  return when
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
