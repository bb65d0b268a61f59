import { invalid } from '../../../platform/errors'
import { lastOf, occurrencesOf, type RecurrenceSet } from '../../../platform/recurrence/occurrences'
import { hasTimes, readRule, writeRule } from '../../../platform/recurrence/rule-text'
import { type LocalDateTime, later, toInstant } from '../../../platform/time'
import type { StoredEvent } from '../rows.server'
import { isDay, lengthOf, type Span, spanFrom } from '../when'

type Series = Pick<StoredEvent, 'start' | 'end' | 'recurrence' | 'added' | 'removed' | 'lastLocal'>

/** The starts of a series, as a recurrence set. */
export const setOf = (series: Series): RecurrenceSet => ({
  start: series.start.local,
  zone: series.start.zone,
  rule: series.recurrence,
  added: series.added,
  removed: series.removed,
  last: series.lastLocal,
})

/** When an occurrence takes place: it starts on the wall clock and is as long as the series says. */
export const occurrenceSpan = (series: Span, occurrence: LocalDateTime): Span =>
  spanFrom(occurrence, series.start.zone, lengthOf(series), series.end.zone)

/** Whether the series falls on this start, and it was not removed. */
export const fallsOn = (series: Series, occurrence: LocalDateTime) =>
  occurrence.length === series.start.local.length &&
  occurrencesOf(setOf(series), { from: occurrence, to: occurrence }).take(1).toArray()[0] === occurrence

/** When a series is over, `null` for never; and for a rule that counts, its last occurrence. */
export function endOfSeries(series: Series): { lastAt: string | null; lastLocal: LocalDateTime | null } {
  const last = lastOf(setOf(series))
  if (last === null) return { lastAt: null, lastLocal: null }
  const end = [last, ...series.added].reduce((latest, local) => (local > latest ? local : latest), series.start.local)
  const lastAt = isDay(end)
    ? later(toInstant(end, series.start.zone), 24 * 3_600_000)
    : toInstant(end, series.start.zone)
  const length = Date.parse(series.end.at) - Date.parse(series.start.at)
  return { lastAt: later(lastAt, length), lastLocal: /COUNT=/.test(series.recurrence ?? '') ? last : null }
}

/** A rule as it is stored, or a sentence that says what is wrong; one that never comes round again is wrong too. */
export function checkRecurrence(rule: string, start: LocalDateTime, zone: string): string {
  const parts = readRule(rule)
  if (isDay(start) && hasTimes(parts))
    throw invalid('recurrence.time', 'A repetition by hours or minutes needs a time to start from, not only a day.')
  const text = writeRule(parts)
  const [, second] = occurrencesOf({ start, zone, rule: text }).take(2).toArray()
  if (second === undefined && parts.get('COUNT') !== '1')
    throw invalid(
      'recurrence.never',
      'That repetition never comes round after its first date. Change it or leave it out.',
    )
  return text
}
