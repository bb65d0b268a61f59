import { clockTime } from '../../../../ui/time/format'
import type { Place } from '../../../../ui/time/place'
import { plusDays, wallDay } from '../../../../ui/time/wall'
import { dayName } from '../../../../ui/time/words'
import { strings } from '../../strings'
import type { Due } from '../../task'

const isDay = (local: string) => local.length === 10

/** The day something is due for whoever looks: a bare day is that day everywhere. */
export const dayFor = (due: Due, zone: string) => (isDay(due.local) ? due.local : wallDay(due.at, zone))

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
