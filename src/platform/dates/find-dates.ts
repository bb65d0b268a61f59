import type { DateContext, FoundDate } from './date-value'
import { findAway, findLengths } from './durations'
import { month, weekday } from './names'
import { findRecurrences } from './recurrence'
import { findEdges } from './spans/edges'
import { findExclusions } from './spans/exclusions'
import { findIntervals } from './spans/intervals'
import { findPeriods } from './spans/periods'
import { rewriteBareNumbers } from './spoken/bare-numbers'
import { rewriteClock } from './spoken/clock-words'
import { hidePartsInNames, hideUnits, rewriteParts } from './spoken/day-parts'
import { rewriteDays } from './spoken/month-days'
import { rewriteNamedDays } from './spoken/named-days'
import { Rewriting } from './spoken/rewriting'
import { findSpoken } from './spoken/spoken-dates'

/** Longer texts are read up to here; nobody says when in the ten-thousandth character. */
const longest = 4000

/** The end of a rhythm; set apart, so that no span of hours is made of it: “every Monday at 7 until March”. */
const limit = new RegExp(
  `\\b(?:until|till|through)(?= (?:the |in )?(?:${month}|${weekday}|next|this|end|beginning|tomorrow|summer|spring|autumn|fall|winter|\\d{4}|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}(?: of)? ${month}|\\d{1,2}[./]\\d)\\b)`,
  'gi',
)

/** Dates that calendars of people reach; sums and misreadings beyond them are no dates. */
function inReach({ value }: FoundDate) {
  if (value.kind === 'duration' || value.kind === 'except') return true
  const days = value.kind === 'range' ? [value.from, value.to] : [value.kind === 'moment' ? value.local : value.first]
  return days.every((day) => /^(?:1[89]|2\d)\d\d-/.test(day))
}

/**
 * Every phrase about time in an English text, in order, relative to a moment, a zone and a locale.
 * Spans point into `text` as given. Phrases never overlap.
 */
export function findDates(text: string, context: DateContext): FoundDate[] {
  const rewriting = new Rewriting(text.slice(0, longest))
  const found: FoundDate[] = []
  const take = (more: FoundDate[]) => {
    for (const date of more.filter(inReach)) {
      const span = rewriting.origin(date)
      if (found.some((other) => span.start < other.end && other.start < span.end)) continue
      rewriting.mask(date)
      found.push({ ...date, ...span, text: text.slice(span.start, span.end) })
    }
  }
  rewriteNamedDays(rewriting, context)
  take(findExclusions(rewriting.text, context))
  take(findRecurrences(rewriting.text, context))
  if (found.some(({ value }) => value.kind === 'recurrence')) rewriting.replace(limit, ([word]) => `;${word}`)
  take(findEdges(rewriting.text, context))
  take(findIntervals(rewriting.text, context))
  rewriteDays(rewriting, context)
  take(findAway(rewriting.text, context))
  take(findPeriods(rewriting.text, context))
  take(findLengths(rewriting.text))
  rewriteBareNumbers(rewriting, context)
  hideUnits(rewriting)
  hidePartsInNames(rewriting)
  rewriteClock(rewriting)
  rewriteParts(rewriting)
  take(findSpoken(rewriting.text, context))
  return found.sort((a, b) => a.start - b.start)
}
