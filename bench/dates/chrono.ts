import { Temporal } from 'temporal-polyfill'
import { findDates } from '../../src/platform/dates/find-dates'
import { readWhen } from '../../src/platform/dates/when'

type Known = Partial<Record<'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute', number>>
interface Point {
  iso: string
  known: Known
}

export interface ChronoCase {
  text: string
  reference: { instant: string; timezone?: string | number | null }
  index?: number
  match?: string
  start?: Point
  end?: Point | null
  expectNone?: boolean
}

const offsets: Record<string, number> = { CDT: -300, BST: 60, JST: 540 }

/** A fixed offset as the name of a zone. */
function zoneOf(timezone: string | number | null | undefined) {
  const minutes = typeof timezone === 'number' ? timezone : (offsets[timezone ?? ''] ?? 0)
  const sign = minutes < 0 ? '-' : '+'
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${sign}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}

const at = (local: string) => Temporal.PlainDateTime.from(local)

/**
 * Whether a case is read as it says, in all that its text states: what the library fills in by itself (the nearest
 * Friday, noon) is its own policy and is not compared. A span of ours answers for a day that lies in it.
 */
export function agrees({ text, reference, index = 0, match = '', start, end, expectNone }: ChronoCase): boolean {
  const context = { now: new Date(reference.instant).toISOString(), zone: zoneOf(reference.timezone), locale: 'en-US' }
  const found = findDates(text, context).filter(
    (one) => one.start < index + match.length && index < one.end && one.value.kind !== 'recurrence',
  )
  if (expectNone || !start) return findDates(text, context).length === 0
  const when = readWhen(text, context)
  const range = when.range ?? null
  const wall = (point: Point) => Temporal.Instant.from(point.iso).toZonedDateTimeISO(context.zone).toPlainDateTime()
  if (found.length === 0 || (!when.local && when.minutes === null)) return false
  if (!when.local) {
    const counted = Temporal.Instant.from(context.now).toZonedDateTimeISO(context.zone).toPlainDateTime()
    return same(counted.add({ seconds: Math.round((when.minutes ?? 0) * 60) }).toString(), wall(start), start.known)
  }
  if (end) {
    if (!range) return false
    const last = range.to.length === 10 ? at(range.to).subtract({ days: 1 }).toPlainDate().toString() : range.to
    const time = range.to.length === 10 && when.hasTime ? when.local.slice(10) : ''
    return same(`${range.from}${time}`, wall(start), start.known) && same(`${last}${time}`, wall(end), end.known)
  }
  if (same(when.local, wall(start), start.known)) return true
  return range !== null && start.known.hour === undefined && within(range, wall(start))
}

const within = (range: { from: string; to: string }, point: Temporal.PlainDateTime) =>
  Temporal.PlainDateTime.compare(at(range.from).toPlainDate().toPlainDateTime(), point) <= 0 &&
  Temporal.PlainDateTime.compare(point.toPlainDate().toPlainDateTime(), at(range.to)) <= 0

/** Compares what is stated; where the day is, its weekday follows from it. */
function same(local: string, expected: Temporal.PlainDateTime, known: Known) {
  const read = at(local)
  if (known.hour !== undefined && local.length === 10) return false
  return (
    (known.year === undefined || read.year === expected.year) &&
    (known.month === undefined || read.month === expected.month) &&
    (known.day === undefined || read.day === expected.day) &&
    (known.weekday === undefined || known.day !== undefined || read.dayOfWeek % 7 === known.weekday) &&
    (known.hour === undefined || read.hour === expected.hour) &&
    (known.minute === undefined || read.minute === expected.minute)
  )
}
