import { localTime } from '../../../../ui/time/format'
import { plusDays } from '../../../../ui/time/wall'
import { dayName } from '../../../../ui/time/words'
import type { Moment } from '../../event'
import { daysOf, type Place } from '../layout/items'

/** Whoever reads: where they are, how they write dates, and which day it is there. */
export interface Reader {
  zone: string
  locale: string
  today: string
}

/** `9:00 – 10:30`, or a mere time where it takes none. */
export const timesOf = ({ from, to }: Place, { locale }: Pick<Reader, 'locale'>) =>
  from === to ? localTime(from, locale) : `${localTime(from, locale)} – ${localTime(to, locale)}`

/** When something is on: “Friday 15:00”, “Tomorrow 09:00 – 10:00” (`full`), “Mon 7 Dec – Wed 9 Dec”. */
export function whenOf(place: Place, { locale, today }: Omit<Reader, 'zone'>, full = false): string {
  const { first, last } = daysOf(place)
  const day = dayName(first, today, locale)
  if (place.whole) return first === last ? day : `${day} – ${dayName(last, today, locale)}`
  if (!full) return `${day} ${localTime(place.from, locale)}`
  if (place.to.slice(0, 10) > plusDays(first, 1))
    return `${day} ${localTime(place.from, locale)} – ${dayName(last, today, locale)} ${localTime(place.to, locale)}`
  return `${day} ${timesOf(place, { locale })}`
}

/** “Zurich” of `Europe/Zurich`. */
export const cityOf = (zone: string) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

/** The time something starts where it takes place, when that is not the time here: “15:00 in Boston”. */
export function elsewhere(moment: Moment, here: string, locale: string): { time: string; city: string } | null {
  if (moment.local.length === 10 || moment.local === here) return null
  return { time: localTime(moment.local, locale), city: cityOf(moment.zone) }
}

const dateWords = (day: string, locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(new Date(`${day}T00:00:00Z`))

export const longDay = (day: string, locale: string) =>
  dateWords(day, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
export const dateOf = (day: string, locale: string) => dateWords(day, locale, { day: 'numeric', month: 'long' })
export const shortWeekday = (day: string, locale: string) => dateWords(day, locale, { weekday: 'short' })
export const longWeekday = (day: string, locale: string) => dateWords(day, locale, { weekday: 'long' })
export const letterWeekday = (day: string, locale: string) => dateWords(day, locale, { weekday: 'narrow' })
export const monthWords = (day: string, locale: string) => dateWords(day, locale, { month: 'long', year: 'numeric' })
export const shortMonth = (day: string, locale: string) => dateWords(day, locale, { month: 'short' })

/** The days a view shows, in the fewest words: “16 – 22 November 2026”. */
export function rangeWords(days: string[], locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })
  const [first, last] = [days[0] ?? '', days.at(-1) ?? '']
  return format.formatRange(new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`))
}
