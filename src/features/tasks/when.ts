import { Temporal } from 'temporal-polyfill'
import { invalid } from '../../platform/errors'
import { addDays, type Instant, type LocalDateTime, toInstant, type Zone } from '../../platform/time'
import type { Due } from './task'

/** When a reminder speaks up that was only given a day. */
export const reminderHour = '09:00'

/** A bare day, `2026-11-20`: without a time of day. */
export const isDay = (local: LocalDateTime) => local.length === 10
export const dayOf = (local: LocalDateTime) => local.slice(0, 10)

/** A wall-clock date or time in a zone, with the instant it is; a bare day is the instant it starts. */
export function resolveDue(local: LocalDateTime, zone: Zone): Due {
  const year = Number(local.slice(0, 4))
  if (year < 1900 || year > 2999) throw invalid('date.far', 'Pick a date between the years 1900 and 2999.')
  return { local, zone, at: toInstant(local, zone) }
}

/** A reminder's moment: a bare day means nine in the morning. */
export const resolveReminder = (local: LocalDateTime, zone: Zone): Due =>
  resolveDue(isDay(local) ? `${local}T${reminderHour}` : local, zone)

/** A reminder that somebody asks for must still be able to ring. */
export function requireFuture(remind: Due, now: Instant): Due {
  if (remind.at > now) return remind
  const said = `${dayOf(remind.local)} at ${remind.local.slice(11)} (${remind.zone})`
  throw invalid('reminder.past', `The reminder would be for ${said}, which has passed. Pick a later time.`)
}

/** The first instant at which something due is late: its time, or for a bare day the end of that day where it was meant. */
export const lateAt = (due: Due): Instant => (isDay(due.local) ? toInstant(addDays(due.local, 1), due.zone) : due.at)

/** Whether a reminder stands for the same moment as the due date, so that moving one moves the other. */
export const isLinked = (due: Due, remind: Due) =>
  due.zone === remind.zone && (due.local === remind.local || (isDay(due.local) && dayOf(remind.local) === due.local))

/** A linked reminder after its due date moved: at the new time, or on the new day at the reminder's own time of day. */
export const followDue = (due: Due, remind: Due): Due =>
  resolveDue(isDay(due.local) ? `${due.local}T${remind.local.slice(11)}` : due.local, due.zone)

/** A wall-clock value as far from `to` as `local` is from `from`; a bare day stays one. */
export function shift(local: LocalDateTime, from: LocalDateTime, to: LocalDateTime): LocalDateTime {
  if (isDay(local)) {
    const days = Temporal.PlainDate.from(dayOf(from)).until(dayOf(to), { largestUnit: 'day' }).days
    return addDays(local, days)
  }
  const moved = Temporal.PlainDateTime.from(to).add(
    Temporal.PlainDateTime.from(from).until(local, { largestUnit: 'day' }),
  )
  return moved.toString({ smallestUnit: 'minute' })
}
