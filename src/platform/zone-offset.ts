import { Temporal } from 'temporal-polyfill'

const day = 86_400_000
const known = new Map<string, number | null>()
const mostKnown = 20_000

/**
 * How far a zone's wall is ahead of UTC, in milliseconds, throughout the three days around a moment (also around the
 * same reading of a wall); `null` where a clock change falls within them, so that one has to look closely. Known ones
 * are remembered: a calendar asks for the same few days again and again.
 */
export function steadyOffset(zone: string, milliseconds: number): number | null {
  const number = Math.floor(milliseconds / day)
  const key = `${zone} ${number}`
  const earlier = known.get(key)
  if (earlier !== undefined) return earlier
  const before = offsetAt(zone, (number - 1) * day)
  const offset = before === offsetAt(zone, (number + 2) * day) ? before : null
  if (known.size >= mostKnown) known.clear()
  known.set(key, offset)
  return offset
}

const offsetAt = (zone: string, milliseconds: number) =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6
