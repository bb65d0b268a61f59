import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { invalid } from '../../../platform/errors'
import { type Instant, type LocalDateTime, later, toInstant, toLocal, type Zone } from '../../../platform/time'
import { dayOf, isDay } from '../when'
import { hasTimes, readRule, writeRule } from './rule'

type Generator = RRuleTemporal<Temporal.ZonedDateTime>

/** How far a rule is searched before it is taken to have no more occurrences; one with `COUNT` is walked from its start. */
const limits = { maxIterations: 4_000, maxCandidateEvaluations: 100_000 }
const countedLimits = { maxIterations: 12_000, maxCandidateEvaluations: 200_000 }

/** One occurrence after another: where the next one is, and the rule it carries on with (`COUNT` runs down). */
export interface NextOccurrence {
  local: LocalDateTime
  recurrence: string
}

/**
 * The first occurrence after both `start` and `now`, or `null` when the rule has ended. Occurrences are wall-clock
 * times in the zone: nine o'clock stays nine o'clock across clock changes, and a time that a change skips moves
 * forward by the gap, like everywhere else in Adjutant. Those missed between `start` and `now` are passed over, and
 * counted.
 */
export function nextOccurrence(rule: string, start: LocalDateTime, zone: Zone, now: Instant): NextOccurrence | null {
  const parts = readRule(rule)
  const generator = generate(parts, start, zone)
  const from = searchFrom(start, zone, now)
  const passed = (local: LocalDateTime) =>
    local <= start || (isDay(start) ? local <= from : local <= from || toInstant(local, zone) <= now)
  const count = parts.get('COUNT')
  if (count) return countDown(parts, generator, start, Number(count), passed)
  let after = from > start ? from : start
  for (let step = 0; step < limits.maxIterations; step++) {
    const local = take(generator, after)
    if (local === null) return null
    if (!passed(local)) return { local, recurrence: writeRule(parts) }
    after = local
  }
  return null
}

/** The same for a rule with `COUNT`, whose occurrences are told one by one: the start is the first of them. */
function countDown(
  parts: Map<string, string>,
  generator: Generator,
  start: LocalDateTime,
  count: number,
  passed: (local: LocalDateTime) => boolean,
): NextOccurrence | null {
  let used = 0
  let found: NextOccurrence | null = null
  const walk = (date: Temporal.ZonedDateTime) => {
    const local = wallClock(date, isDay(start))
    if (local > start) used += 1
    if (used >= count || date.year > 2999) return false
    if (passed(local)) return true
    found = { local, recurrence: writeRule(parts, count - used) }
    return false
  }
  withinLimits(() => generator.all(walk))
  return found
}

/** The first occurrence after now of a rule given without a start: a day, or a time where the rule speaks of times. */
export function firstOccurrence(rule: string, zone: Zone, now: Instant): LocalDateTime | null {
  const parts = readRule(rule)
  const local = toLocal(now, zone)
  if (!hasTimes(parts)) {
    const yesterday = Temporal.PlainDate.from(dayOf(local)).subtract({ days: 1 }).toString()
    return take(generate(parts, dayOf(local), zone), yesterday)
  }
  const start = parts.has('BYHOUR') ? `${dayOf(local)}T00:00` : local
  return take(generate(parts, start, zone), local)
}

/** The rule as it is stored, or a sentence that says what is wrong; one that never comes round again is wrong too. */
export function checkRule(rule: string, start: LocalDateTime, zone: Zone): string {
  const parts = readRule(rule)
  if (isDay(start) && hasTimes(parts))
    throw invalid('recurrence.time', 'A repetition by hours or minutes needs a time to start from, not only a day.')
  const last = parts.get('COUNT') === '1'
  if (!last && take(generate(parts, start, zone), start) === null)
    throw invalid(
      'recurrence.never',
      'That repetition never comes round after its first date. Change it or leave it out.',
    )
  return writeRule(parts)
}

/** The rule runs on the wall clock, written as if it were UTC, so that no zone can bend it. */
function generate(parts: Map<string, string>, start: LocalDateTime, zone: Zone): Generator {
  const floating = new Map(parts)
  const until = parts.get('UNTIL')
  if (until) floating.set('UNTIL', floatUntil(until, zone))
  try {
    return new RRuleTemporal({
      rruleString: writeRule(floating),
      dtstart: asUtc(start),
      tzid: 'UTC',
      temporal: Temporal,
      cache: false,
      ...(parts.has('COUNT') ? countedLimits : limits),
    })
  } catch (error) {
    throw invalid('recurrence.invalid', `That repetition can't be understood: ${reason(error)}`)
  }
}

/** `UNTIL` on the wall clock: one in UTC is converted, a day lasts until its end. */
function floatUntil(until: string, zone: Zone) {
  if (until.length === 8) return `${until}T235959Z`
  if (!until.endsWith('Z')) return `${until}Z`
  const instant = until.replace(/^(....)(..)(..T..)(..)(..)Z$/, '$1-$2-$3:$4:$5.000Z')
  return `${toLocal(instant, zone).replaceAll(/[-:]/g, '')}59Z`
}

/** The next wall-clock occurrence after `after`, as far as the limits allow. */
function take(generator: Generator, after: LocalDateTime): LocalDateTime | null {
  const found = withinLimits(() => generator.next(asUtc(isDay(after) ? `${after}T23:59` : after), false))
  return found && found.year <= 2999 ? wallClock(found, isDay(after)) : null
}

/** A search that reaches its limit has found nothing. */
function withinLimits<Found>(search: () => Found): Found | null {
  try {
    return search()
  } catch (error) {
    if (/maximum|exceeded/i.test(reason(error))) return null
    throw error
  }
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

const asUtc = (local: LocalDateTime) => Temporal.PlainDateTime.from(local).toZonedDateTime('UTC')
const wallClock = (date: Temporal.ZonedDateTime, day: boolean): LocalDateTime =>
  day ? date.toPlainDate().toString() : date.toPlainDateTime().toString({ smallestUnit: 'minute' })
const reason = (error: unknown) => (error instanceof Error ? error.message : String(error))
