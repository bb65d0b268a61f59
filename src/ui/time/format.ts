import type { Place } from './place'

type Options = Intl.DateTimeFormatOptions
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(locale: string, options: Options) {
  const key = locale + JSON.stringify(options)
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, options)
  formatters.set(key, made)
  return made
}

/** Writes a moment (an instant) as this place's wall shows it. */
const show = (instant: string, { zone, locale }: Place, options: Options) =>
  formatter(locale, { timeZone: zone, ...options }).format(new Date(instant))

export const clockTime = (instant: string, place: Place) => show(instant, place, { hour: '2-digit', minute: '2-digit' })

export const fullDate = (instant: string, place: Place) =>
  show(instant, place, { dateStyle: 'full', timeStyle: 'short' })

export const shortMoment = (instant: string, place: Place) =>
  show(instant, place, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })

/** `2026-11-20`, the day an instant falls on at this place. */
export function dayOf(instant: string, place: Place) {
  const parts = formatter('en-CA', { timeZone: place.zone, year: 'numeric', month: '2-digit', day: '2-digit' })
  return parts.format(new Date(instant))
}

/** A local date or date and time (`2026-11-20`, `2026-11-20T09:00`) in words: it is on a wall already, no zone applies. */
export function localWords(local: string, locale: string, length: 'short' | 'long' = 'short') {
  const hasTime = local.includes('T')
  const options: Options = { timeZone: 'UTC', weekday: length, day: 'numeric', month: length }
  if (!local.startsWith(String(new Date().getFullYear()))) options.year = 'numeric'
  const clock: Options = hasTime ? { hour: '2-digit', minute: '2-digit' } : {}
  return formatter(locale, { ...options, ...clock }).format(new Date(hasTime ? `${local}:00Z` : `${local}T00:00:00Z`))
}

/** The clock time of a local date and time, in words. */
export const localTime = (local: string, locale: string) =>
  formatter(locale, { timeZone: 'UTC', hour: '2-digit', minute: '2-digit' }).format(
    new Date(`${local.slice(0, 16)}:00Z`),
  )

/** Today, yesterday, or the day in words. */
export function dayWords(instant: string, place: Place, now = new Date().toISOString()) {
  const day = dayOf(instant, place)
  const today = dayOf(now, place)
  const apart = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000)
  if (Math.abs(apart) <= 1) {
    const words = new Intl.RelativeTimeFormat(place.locale, { numeric: 'auto' }).format(apart, 'day')
    return words.charAt(0).toLocaleUpperCase(place.locale) + words.slice(1)
  }
  const options: Options = { weekday: 'long', day: 'numeric', month: 'long' }
  if (!day.startsWith(today.slice(0, 4))) options.year = 'numeric'
  return show(instant, place, options)
}

/** How long ago, in the largest unit that fits: `now`, `5 min. ago`; from a day on, the clock time or date. */
export function ago(instant: string, place: Place, now = Date.now()) {
  const minutes = Math.floor((now - Date.parse(instant)) / 60_000)
  const relative = new Intl.RelativeTimeFormat(place.locale, { numeric: 'auto', style: 'narrow' })
  if (minutes < 1) return relative.format(0, 'second')
  if (minutes < 60) return relative.format(-minutes, 'minute')
  if (dayOf(instant, place) === dayOf(new Date(now).toISOString(), place)) return clockTime(instant, place)
  return shortMoment(instant, place)
}
