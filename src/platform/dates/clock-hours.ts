import { Temporal } from 'temporal-polyfill'
import type { LocalDateTime } from '../time'
import type { DateContext, DayPart } from './date-value'
import { pad, wallClock } from './date-value'

/** People who say “at 9” mean an hour they are awake at. */
const firstWaking = 7
const lastWaking = 22

export interface ClockHour {
  hour: number
  minute: number
  /** Whether am, pm or a 24-hour form was said. */
  exact: boolean
  part?: DayPart
}

/** A bare hour in a part of the day: “tomorrow evening … by seven” is at seven in the evening. */
export function hourInPart(local: LocalDateTime, part: DayPart): LocalDateTime {
  return `${local.slice(0, 11)}${pad(partHour(Number(local.slice(11, 13)) % 12 || 12, part))}${local.slice(13)}`
}

/** The hour of the day meant by “3” in the afternoon, the evening, at night. */
function partHour(hour: number, part: DayPart) {
  if (part === 'morning') return hour % 12
  if (part === 'night') return hour === 12 ? 0 : hour < 5 ? hour : hour + 12
  return hour === 12 ? (part === 'afternoon' ? 12 : 0) : hour + 12
}

/** The hour meant when a day is known: waking hours, and still ahead when the day is today. */
function hourOnDay({ hour, minute, exact, part }: ClockHour, day: Temporal.PlainDate, context: DateContext) {
  if (exact || hour > 12 || hour === 0) return hour
  if (part) return partHour(hour, part)
  const wall = wallClock(context)
  const choices = [hour % 12, (hour % 12) + 12].filter((choice) => choice >= firstWaking && choice <= lastWaking)
  if (!day.equals(wall.toPlainDate())) return choices[0] ?? hour
  const ahead = choices.find((choice) => choice * 60 + minute > wall.hour * 60 + wall.minute)
  return ahead ?? choices.at(-1) ?? hour
}

/** The moment a time of day means: on the day when one was said, otherwise the next sensible one from now. */
export function placeTime(clock: ClockHour, day: Temporal.PlainDate | null, context: DateContext) {
  const wall = wallClock(context)
  const base = day ?? wall.toPlainDate()
  const at = (on: Temporal.PlainDate) =>
    on.toPlainDateTime({ hour: hourOnDay(clock, on, context), minute: clock.minute })
  const first = at(base)
  if (day || Temporal.PlainDateTime.compare(first, wall) > 0) return first
  return at(base.add({ days: 1 }))
}
