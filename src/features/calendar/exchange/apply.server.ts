import { isAppError } from '../../../platform/errors'
import type { CalendarSeries } from '../../../platform/icalendar/entry'
import { deleteEvent, insertEvent, overridesOf, readEvents, updateEvent } from '../rows.server'
import { type Destination, fromEntries, printOf, type StoredSeries } from './entries'

export type Applied = 'added' | 'updated' | 'unchanged' | 'removed'

/** The event or series of this name on a calendar, with the occurrences that differ. */
export function findByName(sql: SqlStorage, calendarId: string, uid: string): StoredSeries | undefined {
  const [main] = readEvents(
    sql,
    'WHERE event.calendarId = ? AND event.uid = ? AND event.seriesId IS NULL ORDER BY event.createdAt LIMIT 1',
    ...[calendarId, uid],
  )
  return main && { main, different: overridesOf(sql, main.id) }
}

/** Puts what a file says of one series on a calendar: new, in place of what is there under its name, or not at all. */
export function applySeries(sql: SqlStorage, entries: CalendarSeries, to: Destination): Applied {
  const before = findByName(sql, to.calendarId, entries.main.uid)
  if (entries.main.cancelled) {
    if (!before) return 'unchanged'
    if (entries.main.occurrence === null) deleteEvent(sql, before.main.id)
    else return removeOccurrence(sql, before, entries.main.occurrence)
    return 'removed'
  }
  const after = fromEntries(entries, to)
  if (!before) {
    insertSeries(sql, after)
    return 'added'
  }
  if (printOf(before) === printOf(after)) return 'unchanged'
  replaceSeries(sql, before, after)
  return 'updated'
}

/** Takes one occurrence off a series that stays. */
function removeOccurrence(sql: SqlStorage, { main, different }: StoredSeries, occurrence: string): Applied {
  const local = occurrence.slice(0, main.start.local.length)
  if (main.recurrence === null || main.removed.includes(local)) return 'unchanged'
  for (const event of different) if (event.occurrence === local) deleteEvent(sql, event.id)
  updateEvent(sql, { ...main, removed: [...main.removed, local].sort() })
  return 'removed'
}

export function insertSeries(sql: SqlStorage, { main, different }: StoredSeries) {
  insertEvent(sql, main)
  for (const event of different) insertEvent(sql, event)
}

/** What is there keeps its id, and so do occurrences that differ in both. */
function replaceSeries(sql: SqlStorage, before: StoredSeries, after: StoredSeries) {
  const { id, createdAt, copyOf } = before.main
  updateEvent(sql, { ...after.main, id, createdAt, copyOf })
  const known = new Map(before.different.map((event) => [event.occurrence, event]))
  for (const event of after.different) {
    const same = known.get(event.occurrence)
    known.delete(event.occurrence)
    if (same) updateEvent(sql, { ...event, id: same.id, seriesId: id, createdAt: same.createdAt })
    else insertEvent(sql, { ...event, seriesId: id })
  }
  for (const gone of known.values()) deleteEvent(sql, gone.id)
}

/** The same for many; one that can't be is left out and named. */
export function applyAll(sql: SqlStorage, all: CalendarSeries[], to: Destination) {
  const counts = { added: 0, updated: 0, unchanged: 0, removed: 0 }
  const problems: string[] = []
  for (const series of all) {
    try {
      counts[applySeries(sql, series, to)] += 1
    } catch (error) {
      if (!isAppError(error)) throw error
      problems.push(`“${series.main.title}” was left out: ${error.message}`)
    }
  }
  return { counts, problems }
}
