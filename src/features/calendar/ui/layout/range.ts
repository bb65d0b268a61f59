import { daysBetween, plusDays } from '../../../../ui/time/wall'

export const views = ['day', 'week', 'month', 'list'] as const
export type View = (typeof views)[number]
export const isView = (text: string): text is View => (views as readonly string[]).includes(text)

/** How many days the list shows at first. */
const listDays = 30

/** The first day of the week a day is in; `firstDay` is 1 for Monday to 7 for Sunday. */
export function weekOf(day: string, firstDay: number): string {
  const weekday = weekdayOf(day)
  return plusDays(day, -((weekday - firstDay + 7) % 7))
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: string) => ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1

/** The days a view shows around a date: for a month the whole weeks that it touches. */
export function daysShown(view: View, date: string, firstDay: number): string[] {
  if (view === 'day') return [date]
  if (view === 'list') return run(date, listDays)
  if (view === 'week') return run(weekOf(date, firstDay), 7)
  const first = weekOf(`${date.slice(0, 7)}-01`, firstDay)
  const last = plusDays(step('month', `${date.slice(0, 7)}-01`, 1), -1)
  return run(first, (Math.floor(daysBetween(first, last) / 7) + 1) * 7)
}

/** The date one view further or back: the same day of the next month, or its last where it has fewer. */
export function step(view: View, date: string, by: number): string {
  if (view === 'day') return plusDays(date, by)
  if (view === 'week') return plusDays(date, 7 * by)
  if (view === 'list') return plusDays(date, listDays * by)
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + by
  const month = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
  const length = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate()
  return `${month}-${String(Math.min(Number(date.slice(8, 10)), length)).padStart(2, '0')}`
}

/** The ISO week a day is in. */
export function weekNumber(day: string): number {
  const thursday = plusDays(day, 4 - weekdayOf(day))
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1
}

export const run = (first: string, length: number) => Array.from({ length }, (_, days) => plusDays(first, days))
