import { occurrencesOf } from '../../../platform/recurrence/occurrences'
import type { Budget } from '../../../platform/recurrence/walk'
import { addDays, type Instant, type LocalDateTime, later, toInstant, toLocal, type Zone } from '../../../platform/time'
import { isSeries, readEvents, type StoredEvent } from '../rows.server'
import { isDay, type Span } from '../when'
import { occurrenceSpan, setOf } from './set'

/** One thing that takes place: an event, or an occurrence of a series, with when it does. */
export interface Occurrence extends Span {
  event: StoredEvent
  /** The start that the series gives it; absent from single events. */
  occurrence?: LocalDateTime
}

/** A stretch of time as somebody in a zone sees it: days are theirs. */
export interface Range {
  from: Instant
  /** Not included. */
  to: Instant
  zone: Zone
}

export interface Filter {
  /** A condition over `event`, for series and single events and for the occurrences that differ. */
  where?: string
  bindings?: SqlStorageValue[]
  /** No more than this many occurrences of one series. */
  each?: number
}

const day = 24 * 3_600_000
/** What one look at a range may bring: more than anybody reads, less than would stop a home. */
export const mostOccurrences = 5_000

/** The range of whole days, or from one wall-clock moment to another, in a zone. */
export const rangeOf = (from: LocalDateTime, to: LocalDateTime, zone: Zone): Range => ({
  from: toInstant(from, zone),
  to: toInstant(to, zone),
  zone,
})

/** All that takes place within a range, by start; what begins before it and is still on belongs to it. */
export function occurrencesIn(sql: SqlStorage, range: Range, filter: Filter = {}): Occurrence[] {
  const { where = 'TRUE', bindings = [], each = mostOccurrences } = filter
  const [early, late] = [later(range.from, -2 * day), later(range.to, 2 * day)]
  const whole = readEvents(
    sql,
    `WHERE event.seriesId IS NULL AND event.startAt < ? AND (event.lastAt IS NULL OR event.lastAt >= ?) AND (${where})`,
    ...[late, early, ...bindings],
  )
  const series = whole.filter(isSeries)
  const different = differing(sql, series)
  const ids = JSON.stringify([...different.keys()])
  const others = readEvents(
    sql,
    `WHERE event.seriesId IS NOT NULL AND event.startAt < ? AND event.endAt >= ?
     AND (event.seriesId IN (SELECT value FROM json_each(?)) OR (${where}))`,
    ...[late, early, ids, ...bindings],
  )
  const found: Occurrence[] = [
    ...whole.filter((event) => !isSeries(event)).map((event) => ({ event, start: event.start, end: event.end })),
    ...expandAll(series, range, different, each),
    ...others.map((event) => ({ event, start: event.start, end: event.end, occurrence: event.occurrence! })),
  ]
  return found
    .filter((one) => overlaps(one, range))
    .sort(byStart)
    .slice(0, mostOccurrences)
}

/** Of each series the starts for which another occurrence stands in. */
function differing(sql: SqlStorage, series: StoredEvent[]): Map<string, Set<string>> {
  const different = new Map(series.map(({ id }) => [id, new Set<string>()]))
  if (series.length === 0) return different
  const rows = sql.exec<{ seriesId: string; occurrence: string }>(
    'SELECT seriesId, occurrence FROM events WHERE seriesId IN (SELECT value FROM json_each(?))',
    JSON.stringify([...different.keys()]),
  )
  for (const { seriesId, occurrence } of rows) different.get(seriesId)!.add(occurrence)
  return different
}

/** Odd rules may be slow to follow: each has its share of steps, all together have theirs. */
function expandAll(series: StoredEvent[], range: Range, different: Map<string, Set<string>>, each: number) {
  let shared = 3_000_000
  return series.flatMap((event) => {
    const budget = { left: Math.max(1_000, Math.min(60_000, shared)) }
    const share = budget.left
    const found = expand({ event, range, except: different.get(event.id), each, budget })
    shared -= share - budget.left
    return found
  })
}

interface Expansion {
  event: StoredEvent
  range: Range
  /** Starts for which another occurrence stands in. */
  except: Set<string> | undefined
  each: number
  budget: Budget
}

function expand({ event, range, except, each, budget }: Expansion): Occurrence[] {
  const length = Date.parse(event.end.at) - Date.parse(event.start.at)
  const { zone } = event.start
  const from = toLocal(later(range.from, -length - day), zone)
  const to = toLocal(later(range.to, day), zone)
  const found: Occurrence[] = []
  const cut = (local: string) => (isDay(event.start.local) ? local.slice(0, 10) : local)
  for (const occurrence of occurrencesOf(setOf(event), { from: cut(from), to: cut(to), budget })) {
    if (except?.has(occurrence)) continue
    const one = { event, ...occurrenceSpan(event, occurrence), occurrence }
    if (!overlaps(one, range)) continue
    found.push(one)
    if (found.length >= each) break
  }
  return found
}

/** Whether something is on within a range. An all-day event is on on its days, wherever one looks from. */
export function overlaps({ start, end }: Span, { from, to, zone }: Range): boolean {
  const span = isDay(start.local)
    ? { start: toInstant(start.local, zone), end: toInstant(addDays(end.local, 1), zone) }
    : { start: start.at, end: end.at }
  return span.start < to && (span.end > from || (span.start === span.end && span.start >= from))
}

const byStart = (a: Occurrence, b: Occurrence) =>
  compare(a.start.at, b.start.at) ||
  compare(a.end.at, b.end.at) ||
  compare(a.event.title, b.event.title) ||
  compare(a.event.id, b.event.id)
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
