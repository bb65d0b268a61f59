import { Temporal } from 'temporal-polyfill'
import type { LocalDate, LocalDateTime } from '../time'
import { hourInPart, placeTime } from './clock-hours'
import { asLocal, type DateContext, type DateValue, type FoundDate, partHours, wallClock } from './date-value'
import { firstDay, withoutWeekdays } from './recurrence'

type Moment = DateValue & { kind: 'moment' }
type Range = DateValue & { kind: 'range' }

/** The phrases of a text that belong together: at most one of each sort. */
export interface Pieces {
  day: FoundDate | null
  /** A time of day, perhaps without a day of its own. */
  time: Moment | null
  /** Hours without a day: “from 2 to 4”. */
  hours: Range | null
  recurrence: (DateValue & { kind: 'recurrence' }) | null
  /** How long the rhythm goes on. */
  limit: FoundDate | null
  minutes: number | null
  except: { weekdays: number[]; days: LocalDate[] } | null
}

interface Assembled {
  local: LocalDateTime | null
  range: { from: LocalDateTime; to: LocalDateTime } | null
  rule: string | null
}

const limits = /^(?:by|before|until|till|til|due)$/
const dayOf = (local: LocalDateTime) => Temporal.PlainDate.from(local.slice(0, 10))
const lastDay = (to: LocalDateTime) => (to.includes('T') ? to : dayOf(to).subtract({ days: 1 }).toString())

/** One day or time for a span: its start when ahead, its last day when it has begun or is a limit, what follows “after”. */
function within(value: Range, lead: string, context: DateContext) {
  if (value.day) return value.day
  if (lead === 'after') return value.to
  const begun = value.from < asLocal(wallClock(context)).slice(0, value.from.length)
  return limits.test(lead) || (begun && value.grain !== 'minute') ? lastDay(value.to) : value.from
}

/** A time said apart from its day is placed on that day: “tomorrow remind me at 9”. */
function onDay(time: Moment, day: Temporal.PlainDate | null, context: DateContext) {
  const hour = Number(time.local.slice(11, 13))
  const anchor = day ?? wallClock(context).toPlainDate().add({ days: 1 })
  const exact = time.part !== undefined || time.exact !== false
  const clock = { hour: exact ? hour : hour % 12 || 12, minute: Number(time.local.slice(14, 16)), exact }
  return placeTime(clock, anchor, context).toPlainTime()
}

const timeOf = (time: Moment, day: Temporal.PlainDate | null, context: DateContext) =>
  time.hasDate ? Temporal.PlainTime.from(time.local.slice(11)) : onDay(time, day, context)

/** Hours from the one to the other on a day, in the half of the day in which one is awake. */
function hoursOn({ from, to }: Range, day: Temporal.PlainDate) {
  const [start, end] = [Temporal.PlainDateTime.from(from), Temporal.PlainDateTime.from(to)]
  const first = day.toPlainDateTime(start.toPlainTime())
  return { from: asLocal(first), to: asLocal(first.add(start.until(end))) }
}

/** The day and time of the pieces together. A rhythm starts on its first day from now, or from the day said. */
export function assemble(pieces: Pieces, context: DateContext): Assembled {
  const { day: said, time, hours, recurrence, except } = pieces
  const { value } = said ?? {}
  const day =
    value?.kind === 'range' ? within(value, said?.lead ?? '', context) : value?.kind === 'moment' ? value.local : null
  const range = value?.kind === 'range' ? { from: value.from, to: value.to } : null
  if (recurrence) return repeated(recurrence, day ? dayOf(day) : startOf(pieces.limit, context), pieces, context)
  const on = day ? avoiding(dayOf(day), range, except?.days ?? []) : null
  if (hours) {
    const placed = on ? hoursOn(hours, on) : { from: hours.from, to: hours.to }
    return { local: placed.from, range: placed, rule: null }
  }
  if (!on || !day) return { local: time?.local ?? null, range, rule: null }
  if (!time || (time.hasDate && time.local === day))
    return { local: day.length > 10 ? day : on.toString(), range, rule: null }
  return { local: asLocal(on.toPlainDateTime(timeOf(time, on, context))), range, rule: null }
}

/** A rhythm in a span that is still to come begins with it: “every Monday next month”. */
function startOf(limit: FoundDate | null, context: DateContext) {
  if (limit?.value.kind !== 'range' || limit.lead !== '') return null
  const from = dayOf(limit.value.from)
  return Temporal.PlainDate.compare(from, wallClock(context).toPlainDate()) > 0 ? from : null
}

/** The first day of a span that is not left out. */
function avoiding(day: Temporal.PlainDate, range: Assembled['range'], days: LocalDate[]) {
  if (!range || range.to.length > 10) return day
  for (let on = day; on.toString() < range.to; on = on.add({ days: 1 })) if (!days.includes(on.toString())) return on
  return day
}

function repeated(
  { rule: said, part }: DateValue & { kind: 'recurrence' },
  from: Temporal.PlainDate | null,
  { time, hours, except }: Pieces,
  context: DateContext,
): Assembled {
  const rule = except ? withoutWeekdays(said, except.weekdays) : said
  const first = firstDay(rule, context, from ?? undefined)
  const clock = hours
    ? Temporal.PlainTime.from(hours.from.slice(11))
    : time
      ? timeOf(
          part && time.exact === false && !time.part ? { ...time, part, local: hourInPart(time.local, part) } : time,
          from,
          context,
        )
      : part
        ? new Temporal.PlainTime(partHours[part])
        : null
  if (!clock) return { local: first.toString(), range: null, rule }
  const passed = Temporal.PlainDateTime.compare(first.toPlainDateTime(clock), wallClock(context)) <= 0
  const on = passed ? firstDay(rule, context, first.add({ days: 1 })) : first
  return { local: asLocal(on.toPlainDateTime(clock)), range: hours ? hoursOn(hours, on) : null, rule }
}
