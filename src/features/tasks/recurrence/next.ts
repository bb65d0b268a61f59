import { Temporal } from 'temporal-polyfill'
import { invalid } from '../../../platform/errors'
import { readWall, writeWall } from '../../../platform/recurrence/civil'
import { compile } from '../../../platform/recurrence/compile'
import { occurrencesOf, untilOf } from '../../../platform/recurrence/occurrences'
import { hasTimes, readRule, writeRule } from '../../../platform/recurrence/rule-text'
import { walk } from '../../../platform/recurrence/walk'
import { type Instant, type LocalDateTime, later, toInstant, toLocal, type Zone } from '../../../platform/time'
import { dayOf, isDay } from '../when'

/** The last day that a task can be due on. */
const horizon = '2999-12-31'

/** One occurrence after another: where the next one is, and the rule it carries on with (`COUNT` runs down). */
export interface NextOccurrence {
  local: LocalDateTime
  recurrence: string
}

/**
 * The first occurrence after both `start` and `now`, or `null` when the rule has ended. A time that a clock change
 * skips moves forward by the gap. Those missed between `start` and `now` are passed over, and counted.
 */
export function nextOccurrence(rule: string, start: LocalDateTime, zone: Zone, now: Instant): NextOccurrence | null {
  const parts = readRule(rule)
  const count = parts.get('COUNT')
  const searched = searchFrom(start, zone, now)
  const from = count || searched < start ? start : searched
  let used = 0
  for (const local of occurrencesOf({ start, zone, rule }, { from, to: horizon })) {
    if (local <= start) continue
    used += 1
    const passed = isDay(start) ? local <= searched : local <= searched || toInstant(local, zone) <= now
    if (!passed) return { local, recurrence: writeRule(parts, count ? { COUNT: String(Number(count) - used) } : {}) }
  }
  return null
}

/** The first occurrence from now on of a rule given without a start: a day, or a time where the rule speaks of times. */
export function firstOccurrence(rule: string, zone: Zone, now: Instant): LocalDateTime | null {
  const parts = readRule(rule)
  const local = toLocal(now, zone)
  const timed = hasTimes(parts)
  const start = timed && !parts.has('BYHOUR') ? local : dayOf(local)
  const from = timed ? readWall(local) + 1 : readWall(start)
  const [first] = walk(compile(parts, readWall(start)), readWall(start), { from, to: untilOf(parts, zone) })
  return first === undefined ? null : writeWall(first, timed ? 'minute' : 'day')
}

/** The rule as it is stored, or a sentence that says what is wrong; one that never comes round again is wrong too. */
export function checkRule(rule: string, start: LocalDateTime, zone: Zone): string {
  const parts = readRule(rule)
  if (isDay(start) && hasTimes(parts))
    throw invalid('recurrence.time', 'A repetition by hours or minutes needs a time to start from, not only a day.')
  const [, second] = occurrencesOf({ start, zone, rule }, { to: horizon })
  if (second === undefined && parts.get('COUNT') !== '1')
    throw invalid(
      'recurrence.never',
      'That repetition never comes round after its first date. Change it or leave it out.',
    )
  return writeRule(parts)
}

/**
 * Where on the wall clock a search for what comes after now may start: now itself, or earlier by as much as the clock
 * was put forward in the last day, because skipped times ring that much later.
 */
function searchFrom(start: LocalDateTime, zone: Zone, now: Instant): LocalDateTime {
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(zone)
  if (isDay(start)) return local.toPlainDate().toString()
  const before = Temporal.Instant.from(later(now, -25 * 3_600_000)).toZonedDateTimeISO(zone)
  const skipped = Math.max(0, local.offsetNanoseconds - before.offsetNanoseconds)
  return local.toPlainDateTime().subtract({ nanoseconds: skipped }).toString({ smallestUnit: 'minute' })
}
