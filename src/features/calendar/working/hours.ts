import type { CalendarSettings } from '../settings'

export interface WorkingHours {
  /** `HH:MM` on the wall. */
  start: string
  end: string
}

/** The hours worked on a weekday, 1 for Monday to 7 for Sunday; `null` on a day off. */
export function hoursOfWeekday(
  weekday: number,
  {
    workDays,
    workStart,
    workEnd,
    otherHours,
  }: Pick<CalendarSettings, 'workDays' | 'workStart' | 'workEnd' | 'otherHours'>,
): WorkingHours | null {
  if (!workDays.includes(weekday)) return null
  const other = otherHours.find(({ day }) => day === weekday)
  return other ? { start: other.start, end: other.end } : { start: workStart, end: workEnd }
}
