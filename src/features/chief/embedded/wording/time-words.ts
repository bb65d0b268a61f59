import { Temporal } from 'temporal-polyfill'
import { type DateContext, today } from '../../../../platform/dates/date-value'
import type { LocalDateTime } from '../../../../platform/time'

export interface Voice {
  dates: DateContext
  locale: string
}

const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ')

/** Intl knows the words; the value is given to it as if it were UTC, since it is a wall-clock value already. */
const format = (local: LocalDateTime, locale: string, options: Intl.DateTimeFormatOptions) => {
  const wall = new Date(local.length === 10 ? `${local}T00:00:00Z` : `${local}:00Z`)
  return plain(new Intl.DateTimeFormat(english(locale), { ...options, timeZone: 'UTC' }).format(wall))
}

/** This model speaks English; of the locale it keeps the customs of writing times where that is an English one. */
const english = (locale: string) => (/^en\b/i.test(locale) ? locale : 'en-GB')

/** A day as one says it: today, tomorrow, Friday, Friday 4 December. */
export function dayWords(day: LocalDateTime, { dates, locale }: Voice): string {
  const now = today(dates)
  const date = Temporal.PlainDate.from(day.slice(0, 10))
  const away = now.until(date, { largestUnit: 'day' }).days
  if (away === 0) return 'today'
  if (away === 1) return 'tomorrow'
  if (away === -1) return 'yesterday'
  if (away > 1 && away < 7) return format(day, locale, { weekday: 'long' })
  const year = date.year === now.year || Math.abs(away) < 180 ? undefined : 'numeric'
  return format(day, locale, { weekday: 'long', day: 'numeric', month: 'long', year })
}

export const clockWords = (local: LocalDateTime, { locale }: Voice) =>
  format(local, locale, { hour: 'numeric', minute: '2-digit' })

/** A day, or a day and a time: “tomorrow at 9:00 AM”. */
export const whenWords = (local: LocalDateTime, voice: Voice) =>
  local.length === 10 ? dayWords(local, voice) : `${dayWords(local, voice)} at ${clockWords(local, voice)}`

/** Where a sentence wants a little word: “on Friday”, but “today”. */
export const onWhen = (local: LocalDateTime, voice: Voice) => {
  const words = whenWords(local, voice)
  return /^(?:today|tomorrow|yesterday)/.test(words) ? words : `on ${words}`
}

export const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A count with its noun: “1 task”, “3 tasks”. */
export const count = (number: number, noun: string, plural = `${noun}s`) => `${number} ${number === 1 ? noun : plural}`

/** “a”, “a and b”, “a, b and c”. */
export const joined = (words: string[], last = 'and') =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
