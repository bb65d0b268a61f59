import { Temporal } from 'temporal-polyfill'
import type { LocalDate, LocalDateTime, Zone } from '../../platform/time'

/** For whom words are: their day today, and the customs of writing times of their locale where that is an English one. */
export interface Reader {
  today: LocalDate
  zone: Zone
  locale: string
}

const format = (local: LocalDateTime, { locale }: Reader, options: Intl.DateTimeFormatOptions) => {
  const wall = new Date(local.length === 10 ? `${local}T00:00:00Z` : `${local}:00Z`)
  const english = /^en\b/i.test(locale) ? locale : 'en-GB'
  return new Intl.DateTimeFormat(english, { ...options, timeZone: 'UTC' }).format(wall).replace(/[\u202f\u00a0]/g, ' ')
}

export const clockWords = (local: LocalDateTime, reader: Reader) =>
  format(local, reader, { hour: 'numeric', minute: '2-digit' })

/** A day as one says it: today, tomorrow, Friday, Friday 4 December. */
export function dayWords(local: LocalDateTime, reader: Reader): string {
  const day = local.slice(0, 10)
  const away = Temporal.PlainDate.from(reader.today).until(day, { largestUnit: 'day' }).days
  if (away === 0) return 'today'
  if (away === 1) return 'tomorrow'
  if (away === -1) return 'yesterday'
  if (away > 1 && away < 7) return format(day, reader, { weekday: 'long' })
  return format(day, reader, { weekday: 'long', day: 'numeric', month: 'long' })
}

/** “tomorrow 9:00” */
export const whenWords = (local: LocalDateTime, reader: Reader) =>
  local.length === 10 ? dayWords(local, reader) : `${dayWords(local, reader)} ${clockWords(local, reader)}`

/** “on Friday”, but “today”. */
export const onDay = (local: LocalDateTime, reader: Reader) => {
  const words = dayWords(local, reader)
  return /^(?:today|tomorrow|yesterday)$/.test(words) ? words : `on ${words}`
}

/** A moment in words that stay true: “21 November 2026, 9:00”. */
export const dateWords = (local: LocalDateTime, reader: Reader) => {
  const day = format(local.slice(0, 10), reader, { day: 'numeric', month: 'long', year: 'numeric' })
  return local.length === 10 ? day : `${day}, ${clockWords(local, reader)}`
}
