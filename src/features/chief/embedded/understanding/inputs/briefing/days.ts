import { Temporal } from 'temporal-polyfill'
import { type DateContext, today } from '../../../../../../platform/dates/date-value'
import { readWhen } from '../../../../../../platform/dates/when'

/** The day a text names; today when it names none. */
export const dayIn = (text: string, dates: DateContext) => {
  const when = readWhen(text, dates)
  return when.local && when.hasDate ? when.local.slice(0, 10) : today(dates).toString()
}

/** Since when: a day or a moment that was named; `null` where it is since one left. */
export function sinceIn(text: string, dates: DateContext): string | null {
  const now = today(dates)
  if (/\bovernight|last night|asleep\b/i.test(text)) return `${now.subtract({ days: 1 }).toString()}T18:00`
  if (/\bthis morning\b/i.test(text)) return `${now.toString()}T00:00`
  const when = readWhen(
    text.replace(/^.*?\bsince (?:last )?/i, (lead) => (/last $/i.test(lead) ? 'last ' : '')),
    dates,
  )
  if (!when.local || !(when.hasDate || when.hasTime)) {
    if (when.range) return when.range.from
    return null
  }
  const day = Temporal.PlainDate.from(when.local.slice(0, 10))
  // “since Tuesday” is one that has been.
  const past =
    Temporal.PlainDate.compare(day, now) > 0 ? day.subtract({ days: 7 * Math.ceil(now.until(day).days / 7) }) : day
  return when.hasTime ? `${past.toString()}${when.local.slice(10)}` : past.toString()
}

const spanOf = (from: Temporal.PlainDate, length: number) => ({
  from: from.toString(),
  to: from.add({ days: length - 1 }).toString(),
})

/** The days that a look back means; this week when it names none. */
export function daysIn(text: string, dates: DateContext): { from: string; to: string } {
  const now = today(dates)
  const monday = now.subtract({ days: now.dayOfWeek - 1 })
  if (/\b(?:last|past|previous) week\b/i.test(text)) return spanOf(monday.subtract({ days: 7 }), 7)
  if (/\bnext week\b/i.test(text)) return spanOf(monday.add({ days: 7 }), 7)
  if (/\blast month\b/i.test(text)) {
    const first = now.with({ day: 1 }).subtract({ months: 1 })
    return spanOf(first, first.daysInMonth)
  }
  if (/\bmonth\b/i.test(text)) return spanOf(now.with({ day: 1 }), now.daysInMonth)
  if (/\bquarter\b/i.test(text)) {
    const first = now.with({ month: Math.floor((now.month - 1) / 3) * 3 + 1, day: 1 })
    return { from: first.toString(), to: first.add({ months: 3 }).subtract({ days: 1 }).toString() }
  }
  if (/\bweek\b|\bweekly\b/i.test(text)) return spanOf(monday, 7)
  if (/\bday\b|\btoday\b|\bdaily\b|\bevening\b/i.test(text)) return spanOf(now, 1)
  const when = readWhen(text, dates)
  if (!when.local || !when.hasDate) return spanOf(monday, 7)
  const day = Temporal.PlainDate.from(when.local.slice(0, 10))
  return spanOf(
    Temporal.PlainDate.compare(day, now) > 0 && !/\bnext\b/i.test(text) ? day.subtract({ days: 7 }) : day,
    1,
  )
}

/** The week that a plan means: this one from today on, from Friday on with the next one, or the next. */
export function ahead(text: string, dates: DateContext): { from: string; to: string } {
  const now = today(dates)
  const monday = now.subtract({ days: now.dayOfWeek - 1 })
  if (/\bnext week\b/i.test(text)) return spanOf(monday.add({ days: 7 }), 7)
  const left = 8 - now.dayOfWeek
  return spanOf(now, now.dayOfWeek < 5 || /\bthis week\b/i.test(text) ? left : left + 7)
}
