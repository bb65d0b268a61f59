import { Temporal } from 'temporal-polyfill'
import { invalid } from '../../platform/errors'
import { addDays, type LocalDateTime, later, toInstant, toLocal, type Zone } from '../../platform/time'
import type { Moment } from './event'

/** A bare day, `2026-11-20`: without a time of day. */
export const isDay = (local: LocalDateTime) => local.length === 10
export const dayOf = (local: LocalDateTime) => local.slice(0, 10)

export interface Span {
  start: Moment
  end: Moment
}

const minute = 60_000
const longestDays = 1_000

/** The moment something starts, or a timed one ends; a bare day is the instant it starts. */
export function startMoment(local: LocalDateTime, zone: Zone): Moment {
  const year = Number(local.slice(0, 4))
  if (year < 1900 || year > 2999) throw invalid('date.far', 'Pick a date between the years 1900 and 2999.')
  return { local, zone, at: toInstant(local, zone) }
}

/** The moment an event ends: a time, or for the last day of an all-day event the instant that day is over. */
export const endMoment = (local: LocalDateTime, zone: Zone): Moment =>
  isDay(local) ? { ...startMoment(local, zone), at: toInstant(addDays(local, 1), zone) } : startMoment(local, zone)

export interface SpanInput {
  start: LocalDateTime
  end?: LocalDateTime | undefined
  minutes?: number | undefined
  zone: Zone
  endZone?: Zone | undefined
  /** How long it takes where neither an end nor minutes are given. */
  usualMinutes: number
}

/** When an event takes place, checked: it ends after it starts, and either both are days or both have a time. */
export function resolveSpan({ start: local, end, minutes, zone, endZone = zone, usualMinutes }: SpanInput): Span {
  const start = startMoment(local, zone)
  if (end !== undefined && minutes !== undefined)
    throw invalid('event.length', 'Give either an end or how many minutes it takes, not both.')
  if (isDay(local)) {
    if (minutes !== undefined)
      throw invalid(
        'event.length',
        'An all-day event lasts whole days. Give a start with a time, or leave the minutes out.',
      )
    return checkSpan({ start, end: endMoment(end ?? local, zone) })
  }
  if (end !== undefined) return checkSpan({ start, end: endMoment(end, endZone) })
  return { start, end: momentAt(later(start.at, (minutes ?? usualMinutes) * minute), endZone) }
}

function checkSpan(span: Span): Span {
  const { start, end } = span
  if (isDay(start.local) !== isDay(end.local))
    throw invalid('event.mixed', 'Give both the start and the end a time of day, or neither.')
  if (end.at < start.at || (isDay(start.local) && end.local < start.local))
    throw invalid('event.backwards', 'It would end before it starts. Pick an end after the start.')
  if (daysBetween(dayOf(start.local), dayOf(end.local)) > longestDays)
    throw invalid('event.long', `An event lasts ${longestDays} days at most. Make it repeat instead.`)
  return span
}

/** How long a span is, in the way that survives clock changes: whole days, or exact milliseconds. */
export type Length = { days: number } | { milliseconds: number }

export const lengthOf = ({ start, end }: Span): Length =>
  isDay(start.local)
    ? { days: daysBetween(start.local, end.local) }
    : { milliseconds: Date.parse(end.at) - Date.parse(start.at) }

/** The span of this length that starts at a wall-clock time: as long in hours as every other, whatever clocks do. */
export function spanFrom(local: LocalDateTime, zone: Zone, length: Length, endZone: Zone = zone): Span {
  const start = startMoment(local, zone)
  if ('days' in length) return { start, end: endMoment(addDays(local, length.days), endZone) }
  return { start, end: momentAt(later(start.at, length.milliseconds), endZone) }
}

/** An instant as the wall of a zone shows it. */
export const momentAt = (at: string, zone: Zone): Moment => ({ local: toLocal(at, zone), zone, at })

const daysBetween = (from: string, to: string) => Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days

/** A wall-clock value as far from `to` as `local` is from `from`; a bare day stays one. */
export function shift(local: LocalDateTime, from: LocalDateTime, to: LocalDateTime): LocalDateTime {
  const moved = Temporal.PlainDateTime.from(to).add(
    Temporal.PlainDateTime.from(from).until(local, { largestUnit: 'day' }),
  )
  return isDay(to) ? moved.toPlainDate().toString() : moved.toString({ smallestUnit: 'minute' })
}
