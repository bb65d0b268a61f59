import { Temporal } from 'temporal-polyfill'
import type { Instant, LocalDate, LocalDateTime, Zone } from '../time'

/** What a phrase is relative to. `locale` decides whether 3/4 is March or April. */
export interface DateContext {
  now: Instant
  zone: Zone
  locale?: string
  /** Reads a bare “10” as a time of day: right after a question about a time, or in “make it 10”. */
  bareHours?: boolean
}

export type Grain = 'minute' | 'day' | 'week' | 'month' | 'quarter' | 'year'
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night'

export type DateValue =
  /**
   * A day, or a time on a day. Without a stated day, the next sensible one; `part` when the time was only “morning”;
   * `exact` when am, pm or a 24-hour form was said.
   */
  | { kind: 'moment'; local: LocalDateTime; hasDate: boolean; hasTime: boolean; exact?: boolean; part?: DayPart }
  /**
   * From the one to the other; `to` is excluded. `day`: the one day it stands for, such as the last of a month’s end.
   * `hasDate` is false for hours alone: “from 2 to 4”.
   */
  | { kind: 'range'; from: LocalDateTime; to: LocalDateTime; grain: Grain; day?: LocalDate; hasDate?: boolean }
  | { kind: 'duration'; minutes: number }
  /** An RFC 5545 rule and the first day (with a time when one was said) it falls on. */
  | { kind: 'recurrence'; rule: string; first: LocalDateTime; part?: DayPart }
  /** What is left out: weekdays, from 1 for Monday, and the next such days or the one day named. */
  | { kind: 'except'; weekdays: number[]; days: LocalDate[] }

/** A phrase about time: where it stands in the text, its little words (on, at, by) included, and what it says. */
export interface FoundDate {
  start: number
  end: number
  text: string
  /** The little word before it in lower case: `by` and `until` mean a limit, `for` a length. */
  lead: string
  value: DateValue
}

/** The hour a part of the day stands for when no time is said. */
export const partHours: Record<DayPart, number> = { morning: 9, afternoon: 15, evening: 18, night: 21 }

export const wallClock = ({ now, zone }: DateContext) =>
  Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDateTime()

export const today = (context: DateContext) => wallClock(context).toPlainDate()

export const asLocal = (moment: Temporal.PlainDateTime): LocalDateTime => moment.toString({ smallestUnit: 'minute' })

/** Whether 3/4 is the fourth of March, as in the United States and the Philippines; elsewhere the day comes first. */
export const monthFirst = ({ locale = 'en-US' }: DateContext) => /^en$|^(?:en|es|fil)-(?:US|PH)\b/i.test(locale)

export const pad = (number: number) => String(number).padStart(2, '0')

export const atTime = (day: LocalDate, hour: number, minute = 0): LocalDateTime =>
  `${day.slice(0, 10)}T${pad(hour)}:${pad(minute)}`
