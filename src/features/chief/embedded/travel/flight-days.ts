import type { DateContext } from '../../../../platform/dates/date-value'
import { readWhen } from '../../../../platform/dates/when'
import { addDays, localDay, toInstant } from '../../../../platform/time'
import { readWindows } from './windows'

export interface FlightDays {
  depart?: string
  departUntil?: string
  back?: string
  leaveFrom?: string
  leaveUntil?: string
  /** A time on the day of leaving, or a day and a time. */
  arriveUntil?: string
  backFrom?: string
  backUntil?: string
}

/** One has to be there by then, whichever day that takes to leave. */
const mustBeThere = /\b(?:be|get|arrive|land) (?:in|at|to|into)\b/i

/** More days than these are a season, not a choice. */
const longestSpan = 7
const wayBack =
  /\b(?:and |,\s*)?(?:(?:be |get |fly(?:ing)? |com(?:e|ing) |head(?:ing)? )?back(?: home)?|return(?:ing)?(?! (?:flight|ticket|trip))|home again)\b/i

/** The days of a request and the words that are left of it. What comes after “back” is the way back, after the way there. */
export function readDays(text: string, dates: DateContext): { days: FlightDays; rest: string } {
  const cut = wayBack.exec(text)
  const { leave, arriveUntil, rest: there } = readWindows(cut ? text.slice(0, cut.index) : text)
  const out = readWhen(there, dates)
  const today = localDay(dates.now, dates.zone)
  const days: FlightDays = {
    ...(leave.from && { leaveFrom: leave.from }),
    ...(leave.until && { leaveUntil: leave.until }),
    ...(arriveUntil && { arriveUntil }),
  }
  if (out.range) {
    const [from, last] = [
      out.range.from.slice(0, 10),
      addDays(out.range.to.slice(0, 10), out.range.to.length > 10 ? 0 : -1),
    ]
    days.depart = from < today ? today : from
    const farthest = addDays(days.depart, longestSpan - 1)
    const until = last < farthest ? last : farthest
    if (until > days.depart) days.departUntil = until
  } else if (out.local && out.hasDate) days.depart = out.local.slice(0, 10)
  if (arriveUntil && days.depart && !days.departUntil && mustBeThere.test(text)) {
    days.arriveUntil = `${days.depart}T${arriveUntil}`
    const before = addDays(days.depart, -1)
    if (before >= today) Object.assign(days, { depart: before, departUntil: days.depart })
  }
  if (!cut) return { days, rest: out.rest }
  const anchor = days.depart ?? today
  const { leave: goHome, rest: after } = readWindows(text.slice(cut.index + cut[0].length))
  if (goHome.from) days.backFrom = goHome.from
  if (goHome.until) days.backUntil = goHome.until
  const home = readBack(after, anchor, dates)
  if (home) days.back = home.day
  return { days, rest: `${out.rest} ${home?.rest ?? after}`.trim() }
}

/** The day back, the first of its name from the day of leaving on: “Thursday night”, “two days later”. */
export function readBack(text: string, depart: string, dates: DateContext): { day: string; rest: string } | null {
  const later = /\b(?:after )?(\d+|an?|one|two|three|four|five|six|seven) (day|night|week)s?(?: later)?\b/i.exec(text)
  const today = localDay(dates.now, dates.zone)
  const from = depart > today ? { ...dates, now: toInstant(`${depart}T00:01`, dates.zone) } : dates
  const when = readWhen(text, from)
  if (later && (!when.local || /later|after|night|week/i.test(later[0]))) {
    const counts = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven']
    const word = later[1]!.toLowerCase()
    const count = /^an?$/.test(word) ? 1 : counts.includes(word) ? counts.indexOf(word) : Number(word)
    return { day: addDays(depart, count * (/week/i.test(later[2]!) ? 7 : 1)), rest: '' }
  }
  const day = when.range
    ? addDays(when.range.to.slice(0, 10), when.range.to.length > 10 ? 0 : -1)
    : when.hasDate
      ? when.local?.slice(0, 10)
      : undefined
  return day ? { day, rest: when.rest } : null
}
