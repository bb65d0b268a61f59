import {
  addDays,
  type Instant,
  type LocalDate,
  later,
  localDay,
  toInstant,
  toLocal,
  type Zone,
} from '../../../platform/time'

export interface Stretch {
  from: Instant
  to: Instant
}

/** From when to when on a day: `HH:MM` on the wall, `24:00` for its end. */
export interface Hours {
  start: string
  end: string
}

/** A slot that is free, with how well it suits and why. */
export interface Slot extends Stretch {
  score: number
  reason: string
}

const step = 15 * 60_000

/** The stretches of a range, within the hours of each day, in which nothing is on. `busy` is in order. */
export function freeStretches(
  range: Stretch,
  hoursOn: (day: LocalDate) => Hours | null,
  busy: Stretch[],
  zone: Zone,
): Stretch[] {
  const free: Stretch[] = []
  for (let day: LocalDate = localDay(range.from, zone); toInstant(day, zone) < range.to; day = addDays(day, 1)) {
    const hours = hoursOn(day)
    if (!hours) continue
    const from = latest(toInstant(`${day}T${hours.start}`, zone), range.from)
    const to = earliest(toInstant(hours.end === '24:00' ? addDays(day, 1) : `${day}T${hours.end}`, zone), range.to)
    if (from < to) free.push(...without({ from, to }, busy))
  }
  return free
}

function without(stretch: Stretch, busy: Stretch[]): Stretch[] {
  const free: Stretch[] = []
  let from = stretch.from
  for (const one of busy) {
    if (one.to <= from || one.from >= stretch.to) continue
    if (one.from > from) free.push({ from, to: one.from })
    from = latest(from, one.to)
  }
  if (from < stretch.to) free.push({ from, to: stretch.to })
  return free
}

/**
 * The slots of a length that suit best, at most two a day, best first. The scoring, out of 100: sooner is better (2 a
 * day less), lunch time costs 15, before nine and after five cost 10, before seven and after nine 40, and a slot that leaves a stretch of less than
 * half an hour beside it costs 10; one that leaves none on a side gains 5.
 */
export function bestSlots(free: Stretch[], milliseconds: number, zone: Zone, most: number): Slot[] {
  const [first] = free
  if (!first) return []
  const slots = free.flatMap((stretch) =>
    slotsIn(stretch, milliseconds).map((slot) => rate(slot, stretch, first, zone)),
  )
  const perDay = new Map<string, number>()
  const chosen: Slot[] = []
  for (const slot of slots.sort((a, b) => b.score - a.score || (a.from < b.from ? -1 : 1))) {
    const day = localDay(slot.from, zone)
    const taken = chosen.some((other) => other.from < slot.to && slot.from < other.to)
    if (taken || (perDay.get(day) ?? 0) >= 2) continue
    perDay.set(day, (perDay.get(day) ?? 0) + 1)
    chosen.push(slot)
    if (chosen.length === most) break
  }
  return chosen
}

/** Slots begin at the start of a stretch and at every quarter of an hour after. */
function slotsIn({ from, to }: Stretch, milliseconds: number): Stretch[] {
  const slots: Stretch[] = []
  const add = (start: Instant) => {
    const end = later(start, milliseconds)
    if (end > to) return false
    slots.push({ from: start, to: end })
    return true
  }
  const aligned = new Date(Math.ceil(Date.parse(from) / step) * step).toISOString()
  for (let start = aligned; add(start); start = later(start, step));
  return slots
}

function rate(slot: Stretch, stretch: Stretch, first: Stretch, zone: Zone): Slot {
  const days = Math.floor((Date.parse(slot.from) - Date.parse(first.from)) / 86_400_000)
  const start = clockOf(slot.from, zone)
  const end = clockOf(slot.to, zone)
  const [before, after] = [gap(stretch.from, slot.from), gap(slot.to, stretch.to)]
  const reasons: [applies: boolean, points: number, words: string][] = [
    [days === 0, 0, 'the soonest day'],
    [start < '13:30' && end > '12:00', -15, 'over lunch'],
    [start < '07:00' || start >= '21:00', -40, 'at night'],
    [start >= '07:00' && start < '09:00', -10, 'early'],
    [end > '17:00' && start < '21:00', -10, 'late'],
    [(before > 0 && before < 2 * step) || (after > 0 && after < 2 * step), -10, 'leaves a short gap'],
    [before === 0 || after === 0, 5, 'leaves the rest of the time in one piece'],
  ]
  const given = reasons.filter(([applies]) => applies)
  const score = given.reduce((sum, [, points]) => sum + points, 100 - 2 * days)
  return { ...slot, score, reason: given.map(([, , words]) => words).join(', ') || 'free' }
}

const gap = (from: Instant, to: Instant) => Date.parse(to) - Date.parse(from)
const clockOf = (at: Instant, zone: Zone) => toLocal(at, zone).slice(11)
const earliest = (a: Instant, b: Instant) => (a < b ? a : b)
const latest = (a: Instant, b: Instant) => (a > b ? a : b)
