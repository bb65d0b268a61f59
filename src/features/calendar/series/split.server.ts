import { newId } from '../../../platform/ids'
import { occurrencesOf } from '../../../platform/recurrence/occurrences'
import { readForeignRule, writeRule } from '../../../platform/recurrence/rule-text'
import { addDays, type LocalDateTime, later, toInstant } from '../../../platform/time'
import { insertEvent, overridesOf, type StoredEvent, updateEvent } from '../rows.server'
import { isDay } from '../when'
import { occurrenceSpan, setOf } from './set'

/**
 * Ends a series before one of its occurrences. Later dates that were added, removed or changed one by one are not its
 * any more; the changed ones are deleted.
 */
export function endBefore(sql: SqlStorage, series: StoredEvent, occurrence: LocalDateTime, now: string): StoredEvent {
  for (const override of overridesOf(sql, series.id))
    if (override.occurrence! >= occurrence) sql.exec('DELETE FROM events WHERE id = ?', override.id)
  const earlier = (local: LocalDateTime) => local < occurrence
  const rule = series.recurrence && readForeignRule(series.recurrence)
  return updateEvent(sql, {
    ...series,
    recurrence: rule && writeRule(rule, { COUNT: null, UNTIL: justBefore(series, occurrence) }),
    added: series.added.filter(earlier),
    removed: series.removed.filter(earlier),
    updatedAt: now,
  })
}

/** Splits a series in two: the second begins with this occurrence and has all that comes later. */
export function splitAt(sql: SqlStorage, series: StoredEvent, occurrence: LocalDateTime, now: string): StoredEvent {
  const laterOnes = overridesOf(sql, series.id).filter((override) => override.occurrence! >= occurrence)
  const rest: StoredEvent = {
    ...series,
    ...occurrenceSpan(series, occurrence),
    id: newId('event'),
    uid: crypto.randomUUID(),
    recurrence: remaining(series, occurrence),
    added: series.added.filter((local) => local >= occurrence),
    removed: series.removed.filter((local) => local >= occurrence),
    copyOf: null,
    createdAt: now,
    updatedAt: now,
    lastLocal: null,
  }
  endBefore(sql, series, occurrence, now)
  insertEvent(sql, rest)
  for (const override of laterOnes)
    insertEvent(sql, { ...override, id: newId('event'), seriesId: rest.id, uid: rest.uid, updatedAt: now })
  return rest
}

/** The rule as it goes on from an occurrence: of a counted one, those that are left. */
function remaining(series: StoredEvent, occurrence: LocalDateTime) {
  if (series.recurrence === null) return null
  const parts = readForeignRule(series.recurrence)
  const count = parts.get('COUNT')
  if (count === undefined) return series.recurrence
  let used = 0
  for (const local of occurrencesOf({ ...setOf(series), added: [], removed: [] })) {
    if (local >= occurrence) break
    used += 1
  }
  return writeRule(parts, { COUNT: String(Math.max(1, Number(count) - used)) })
}

/** The last moment before an occurrence, as UNTIL says it: a day, or a second in UTC. */
function justBefore({ start }: StoredEvent, occurrence: LocalDateTime) {
  if (isDay(occurrence)) return addDays(occurrence, -1).replaceAll('-', '')
  const at = later(toInstant(occurrence, start.zone), -1000)
  return at.replace(/\.\d+Z$/, 'Z').replaceAll(/[-:]/g, '')
}
