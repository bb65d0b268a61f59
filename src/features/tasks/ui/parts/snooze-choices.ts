import type { Place } from '../../../../ui/time/place'
import { clockOf, minutesOf, plusDays, wallTime } from '../../../../ui/time/wall'
import { strings } from '../../strings'
import { nextMonday } from './when-words'

/** The choices that make sense now: nothing that has passed, no evening in the evening. */
export function snoozeChoices(now: string, { zone }: Pick<Place, 'zone'>): { label: string; until: string }[] {
  const local = wallTime(now, zone)
  const today = local.slice(0, 10)
  const later = Math.ceil((minutesOf(local) + 120) / 60) * 60
  const { laterToday, evening, tomorrow, nextWeek } = strings.row
  return [
    ...(later < 22 * 60 ? [{ label: laterToday, until: `${today}T${clockOf(later)}` }] : []),
    ...(minutesOf(local) < 16 * 60 ? [{ label: evening, until: `${today}T18:00` }] : []),
    { label: tomorrow, until: plusDays(today, 1) },
    { label: nextWeek, until: nextMonday(today) },
  ]
}
