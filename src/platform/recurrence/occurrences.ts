import { type LocalDateTime, toLocal, type Zone } from '../time'
import { readWall, type WallTime, writeWall } from './civil'
import { compile } from './compile'
import { type RuleParts, readForeignRule } from './rule-text'
import { type Budget, walk } from './walk'

/**
 * A recurrence set of RFC 5545 on the wall clock of a zone: the start, what a rule adds, single dates added and
 * removed. The start always belongs to it unless removed, and counts as the first of COUNT. Nine o'clock stays nine
 * o'clock across clock changes; which instant that is, the zone says. If the start is a bare day, all of it is days.
 */
export interface RecurrenceSet {
  start: LocalDateTime
  zone: Zone
  /** A rule such as `FREQ=WEEKLY;BYDAY=MO`, or `null` for single dates. */
  rule: string | null
  added?: LocalDateTime[]
  removed?: LocalDateTime[]
  /** The last occurrence of a rule with COUNT, where it is known: then it needs no counting from the start. */
  last?: LocalDateTime | null
}

export interface Window {
  /** The first time of interest, included. */
  from?: LocalDateTime
  /** The last time of interest, included. */
  to?: LocalDateTime
  /** How many steps it may take, shared with other walks where they are given the same. */
  budget?: Budget
}

/**
 * The set's occurrences within a window, in order, each once. Lazy: take as many as you need. Returns `limit` when a
 * rule was given up as too sparse to follow, else `ended`.
 */
export function* occurrencesOf(set: RecurrenceSet, window: Window = {}): Generator<LocalDateTime, 'ended' | 'limit'> {
  const day = set.start.length === 10
  const removed = new Set((set.removed ?? []).map(readWall))
  const from = window.from === undefined ? Number.NEGATIVE_INFINITY : readWall(window.from)
  const to = window.to === undefined ? Number.POSITIVE_INFINITY : endOf(window.to)
  const extra = (set.added ?? []).map(readWall).sort((a, b) => a - b)
  const ruled = ruleTimes(set, { from, to, budget: window.budget })
  let last = Number.NEGATIVE_INFINITY
  const wanted = (wall: WallTime) => wall > last && wall >= from && wall <= to && !removed.has(wall)
  for (let step = ruled.next(); ; step = ruled.next()) {
    while (extra.length > 0 && (step.done || extra[0]! <= step.value)) {
      const wall = extra.shift()!
      if (!wanted(wall)) continue
      last = wall
      yield writeWall(wall, day ? 'day' : 'minute')
    }
    if (step.done) return step.value
    if (!wanted(step.value)) continue
    last = step.value
    yield writeWall(step.value, day ? 'day' : 'minute')
  }
}

/** The start and what the rule adds, without the dates added and removed. */
function* ruleTimes(
  set: RecurrenceSet,
  { from, to, budget }: { from: WallTime; to: WallTime; budget: Budget | undefined },
): Generator<WallTime, 'ended' | 'limit'> {
  const start = readWall(set.start)
  yield start
  if (set.rule === null) return 'ended'
  const parts = readForeignRule(set.rule)
  const { count, ...rule } = compile(parts, start)
  const counted = count !== null && !set.last
  const end = Math.min(to, untilOf(parts, set.zone), set.last ? endOf(set.last) : Number.POSITIVE_INFINITY)
  const times = walk({ ...rule, count: null }, start, {
    from: counted ? start : Math.max(from, start),
    to: end,
    ...(budget && { budget }),
  })
  let told = 1
  for (let step = times.next(); ; step = times.next()) {
    if (step.done) return step.value
    if (step.value === start) continue
    if (counted && told >= count) return 'ended'
    told += 1
    yield step.value
  }
}

/** `UNTIL` on the wall clock: a day lasts until its end, a time in UTC is converted to the zone. */
export function untilOf(parts: RuleParts, zone: Zone): WallTime {
  const until = parts.get('UNTIL')
  if (until === undefined) return Number.POSITIVE_INFINITY
  const [, year, month, day, hour, minute, second] = /^(....)(..)(..)(?:T(..)(..)(..)Z?)?$/.exec(until)!
  const date = `${year}-${month}-${day}`
  if (hour === undefined) return endOf(date)
  const time = `${date}T${hour}:${minute}`
  if (!until.endsWith('Z')) return readWall(`${time}:${second}`)
  return readWall(`${toLocal(`${time}:${second}.000Z`, zone)}:${second}`)
}

/** The last second that a day or a minute has. */
const endOf = (local: LocalDateTime) => readWall(local.length === 10 ? `${local}T23:59:59` : `${local}:59`)

/**
 * When a set ends: never (`null`), or no later than this, which is its last occurrence if that was found in some
 * thousand steps. A rule that counts further than that is taken to be endless.
 */
export function lastOf(set: RecurrenceSet): LocalDateTime | null {
  const parts = set.rule === null ? null : readForeignRule(set.rule)
  if (parts && !parts.has('COUNT') && !parts.has('UNTIL')) return null
  let last = set.start
  const all = occurrencesOf({ ...set, removed: [], last: null }, { budget: { left: 12_000 } })
  for (let step = all.next(); ; step = all.next()) {
    if (!step.done) last = step.value
    else if (step.value === 'ended') return last
    else if (parts?.has('UNTIL')) return writeWall(untilOf(parts, set.zone), set.start.length === 10 ? 'day' : 'minute')
    else return null
  }
}
