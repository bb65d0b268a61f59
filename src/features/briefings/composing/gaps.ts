import { Temporal } from 'temporal-polyfill'
import { addDays, type LocalDate, type LocalDateTime } from '../../../platform/time'
import type { BriefEvent, Gap } from '../briefing'

/** Less is a breath, not free time. */
const shortest = 30
const quarter = 15
/** Nobody begins at once. */
const breath = 5

/** Minutes since midnight of a day; before it is 0, after it 1440. */
export function minuteOf(local: LocalDateTime, day: LocalDate): number {
  if (local.slice(0, 10) < day) return 0
  if (local.slice(0, 10) > day) return 1440
  return local.length === 10 ? 0 : Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16))
}

const two = (value: number) => String(value).padStart(2, '0')

/** A minute of a day as a wall-clock value; the last one is the next midnight. */
export const localAt = (day: LocalDate, minute: number): LocalDateTime =>
  minute >= 1440 ? `${addDays(day, 1)}T00:00` : `${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`

export const minutesBetween = (from: LocalDateTime, to: LocalDateTime) =>
  Temporal.PlainDateTime.from(from).until(to, { largestUnit: 'minute' }).minutes

/** What an event takes of a day, from and to as minutes; nothing where it does not block the time. */
function spanOn({ start, end, busy, allDay }: BriefEvent, day: LocalDate): [number, number] | null {
  if (!busy) return null
  const over = allDay ? `${addDays(end.local.slice(0, 10), 1)}` : end.local
  const [from, to] = [minuteOf(start.local, day), minuteOf(over, day)]
  return to > from ? [from, to] : null
}

/** The free time of a day within its hours, from `now` on if it is that day, in stretches of half an hour and more. */
export function gapsOn(
  day: LocalDate,
  events: BriefEvent[],
  { hours, now }: { hours: { start: string; end: string } | null; now: LocalDateTime },
): Gap[] {
  if (!hours || day < now.slice(0, 10)) return []
  const soon = day === now.slice(0, 10) ? Math.ceil((minuteOf(now, day) + breath) / quarter) * quarter : 0
  const end = minuteOf(`${day}T${hours.end}`, day) || 1440
  const busy = events
    .flatMap((event) => [spanOn(event, day)])
    .filter((span) => span !== null)
    .sort((one, other) => one[0] - other[0])
  const gaps: Gap[] = []
  let free = Math.max(soon, minuteOf(`${day}T${hours.start}`, day))
  const add = (to: number) => {
    if (to - free >= shortest) gaps.push({ from: localAt(day, free), to: localAt(day, to), minutes: to - free })
  }
  for (const [from, to] of busy) {
    add(Math.min(from, end))
    free = Math.max(free, to)
  }
  add(end)
  return gaps
}
