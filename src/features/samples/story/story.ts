import type { Instant, Zone } from '../../../platform/time'
import type { Act } from './act'
import { calendarOf } from './calendar'
import { daysAround } from './days'
import { knownAbout } from './known'
import { tasksOf } from './tasks'

/**
 * The week of somebody who leads a team and lives a life: everything in it is invented, and nothing in it lies in the
 * past of whenever it is told. In the order it happened.
 */
export function tellStory(now: Instant, zone: Zone): Act[] {
  const days = daysAround(now, zone)
  const acts = [...knownAbout(days, zone), ...calendarOf(days), ...tasksOf(days)]
  return acts.toSorted((one, other) => (one.at === other.at ? 0 : one.at < other.at ? -1 : 1))
}
