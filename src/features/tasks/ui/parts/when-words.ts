import { clockTime, localWords } from '../../../../ui/time/format'
import type { Place } from '../../../../ui/time/place'
import { strings } from '../../strings'
import type { Due } from '../../task'
import { daysBetween, plusDays, wallDay } from './wall'

const isDay = (local: string) => local.length === 10

/** The day something is due for whoever looks: a bare day is that day everywhere. */
export const dayFor = (due: Due, zone: string) => (isDay(due.local) ? due.local : wallDay(due.at, zone))

/** A day as one says it today: “Today”, “Tomorrow”, “Monday” within a week, else “Mon 7 Dec”; `inline` amid a sentence. */
export function dayName(day: string, today: string, locale: string, inline = false): string {
  const apart = daysBetween(today, day)
  if (Math.abs(apart) <= 1) {
    const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(apart, 'day')
    return inline ? words : words.charAt(0).toLocaleUpperCase(locale) + words.slice(1)
  }
  if (apart > 1 && apart < 7)
    return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' }).format(new Date(`${day}T00:00:00Z`))
  return localWords(day, locale)
}

/** When something is due, in the words and the zone of whoever looks: “Tomorrow 15:00”, and where it was meant abroad. */
export function dueWords(due: Due, place: Place, now: string, inline = false): string {
  const day = dayName(dayFor(due, place.zone), wallDay(now, place.zone), place.locale, inline)
  return isDay(due.local) ? day : `${day} ${timeWords(due, place)}`
}

/** The time of day something is due, nothing for a bare day. */
export function timeWords(due: Due, place: Place): string {
  if (isDay(due.local)) return ''
  const time = clockTime(due.at, place)
  const meant = clockTime(due.at, { ...place, zone: due.zone })
  return due.zone === place.zone || meant === time ? time : `${time} (${strings.row.inZone(meant, cityOf(due.zone))})`
}

const cityOf = (zone: string) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

/** Whether something due is late: its time has passed, or its day is over. */
export const isLate = (due: Due, place: Place, now: string) =>
  isDay(due.local) ? due.local < wallDay(now, place.zone) : due.at <= now

/** The next Monday after a day. */
export const nextMonday = (day: string) => plusDays(day, (8 - new Date(`${day}T00:00:00Z`).getUTCDay()) % 7 || 7)

/** “2 h 30 min”, in the person's language. */
export function lengthWords(minutes: number, locale: string): string {
  const unit = (value: number, unit: 'hour' | 'minute') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value)
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours && unit(hours, 'hour'), rest && unit(rest, 'minute')].filter(Boolean).join(' ')
}
