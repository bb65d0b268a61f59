import { plusMinutes, wallTime } from '../../../../ui/time/wall'
import type { Place } from './items'

/** The next full hour on the wall, for as long as usual. */
export function nextHour(now: string, zone: string, minutes: number): Place {
  const from = `${plusMinutes(wallTime(now, zone), 60).slice(0, 13)}:00`
  return { whole: false, from, to: plusMinutes(from, minutes) }
}
