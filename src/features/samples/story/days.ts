import { Temporal } from 'temporal-polyfill'
import { addDays, type Instant, type LocalDate, localDay, toInstant, type Zone } from '../../../platform/time'

const weekday = (day: LocalDate) => Temporal.PlainDate.from(day).dayOfWeek
const isWorkday = (day: LocalDate) => weekday(day) < 6

/** The days of a story that is told around now, so that it is never of yesterday. */
export interface Days {
  /** So many days from today. */
  day(offset: number): LocalDate
  /** So many working days from today, or from Monday where today is none: 0 is the first, −1 the one before today. */
  workday(offset: number): LocalDate
  /** The next day with this number, 1 Monday to 7 Sunday; today counts. */
  next(number: number): LocalDate
  /** A moment so many days ago, at this time on the wall. */
  ago(days: number, time: string): Instant
}

export function daysAround(now: Instant, zone: Zone): Days {
  const today = localDay(now, zone)
  const day = (offset: number) => addDays(today, offset)
  const next = (number: number) => day((number - weekday(today) + 7) % 7)
  const step = (from: LocalDate, by: 1 | -1): LocalDate => {
    const moved = addDays(from, by)
    return isWorkday(moved) ? moved : step(moved, by)
  }
  const workday = (offset: number) => {
    const first = isWorkday(today) || offset < 0 ? today : step(today, 1)
    let found = first
    for (let left = Math.abs(offset); left > 0; left--) found = step(found, offset < 0 ? -1 : 1)
    return found
  }
  return { day, workday, next, ago: (days, time) => toInstant(`${day(-days)}T${time}`, zone) }
}
