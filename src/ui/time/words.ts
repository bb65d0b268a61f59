import { localWords } from './format'
import { daysBetween } from './wall'

/** A day as one says it today: “Today”, “Tomorrow”, “Monday” within a week, else “Mon 7 Dec”; `inline` amid a sentence. */
export function dayName(day: string, today: string, locale: string, inline = false): string {
  const apart = daysBetween(today, day)
  if (Math.abs(apart) <= 1) {
    const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(apart, 'day')
    return inline ? words : words.charAt(0).toLocaleUpperCase(locale) + words.slice(1)
  }
  if (apart > 1 && apart < 7)
    return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' }).format(new Date(`${day}T00:00:00Z`))
  return localWords(day, locale)
}

/** “2 h 30 min”, in the person's language. */
export function lengthWords(minutes: number, locale: string): string {
  const unit = (value: number, unit: 'hour' | 'minute') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value)
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours && unit(hours, 'hour'), rest && unit(rest, 'minute')].filter(Boolean).join(' ')
}
