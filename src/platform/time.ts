import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { steadyOffset } from './zone-offset'

/** A moment in UTC, always written `2026-11-20T08:00:00.000Z`, so that text order is time order. */
export const Instant = z.iso
  .datetime({ offset: true })
  .overwrite(inUtc)
  .describe('A moment, ISO 8601 with an offset or Z.')
export type Instant = z.infer<typeof Instant>

// A schema's checks all run, so this also sees texts that an earlier check has refused already.
function inUtc(text: string) {
  const date = new Date(text)
  return Number.isNaN(date.getTime()) ? text : date.toISOString()
}

/** A day without a zone, `2026-11-20`. */
export const LocalDate = z.iso.date().describe('A day, YYYY-MM-DD.')
export type LocalDate = z.infer<typeof LocalDate>

/** A day, or a day and a time on the wall: `2026-11-20` or `2026-11-20T09:00`. Which instant that is depends on a zone. */
export const LocalDateTime = z
  .string()
  .regex(
    /^\d{4}-\d\d-\d\d(T([01]\d|2[0-3]):[0-5]\d)?$/,
    'Expected a day or a local time: 2026-11-20 or 2026-11-20T09:00.',
  )
  .refine((text) => isRealDate(text.slice(0, 10)), 'That day is not in the calendar.')
  .describe('A day (2026-11-20) or a local day and time (2026-11-20T09:00) in the person’s zone.')
export type LocalDateTime = z.infer<typeof LocalDateTime>

/** An IANA time zone, such as `Europe/Zurich`. */
export const Zone = z.string().max(64).refine(isZone, 'Expected an IANA time zone such as Europe/Zurich.')
export type Zone = z.infer<typeof Zone>

function isRealDate(day: string) {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

const knownZones = new Map<string, boolean>()
function isZone(zone: string) {
  const known = knownZones.get(zone)
  if (known !== undefined) return known
  let valid = true
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
  } catch {
    valid = false
  }
  if (knownZones.size < 1000) knownZones.set(zone, valid)
  return valid
}

/** The instant of a wall-clock time in a zone; a bare day means its start. A time a clock change skips moves forward by the gap; one it repeats means the first. */
export const toInstant = (local: LocalDateTime, zone: Zone): Instant => {
  const wall = Date.parse(local.length === 10 ? local : `${local}Z`)
  const offset = isPlain(wall) && new Date(wall).toISOString().startsWith(local) ? steadyOffset(zone, wall) : null
  if (offset !== null) return new Date(wall - offset).toISOString()
  const zoned = Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: 'compatible' })
  return new Date(zoned.epochMilliseconds).toISOString()
}

/** The wall-clock time of an instant in a zone, to the minute: `2026-11-20T09:00`. */
export const toLocal = (instant: Instant, zone: Zone): LocalDateTime => {
  const at = Date.parse(instant)
  const offset = isPlain(at) ? steadyOffset(zone, at) : null
  if (offset !== null) return new Date(at + offset).toISOString().slice(0, 16)
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' })
}

/** Whether a moment is in the years 1001 to 8999, in which dates are written with four digits everywhere. */
const isPlain = (milliseconds: number) => milliseconds > -30_000_000_000_000 && milliseconds < 220_000_000_000_000

/** The day an instant falls on in a zone. */
export const localDay = (instant: Instant, zone: Zone): LocalDate => toLocal(instant, zone).slice(0, 10)

export const addDays = (day: LocalDate, days: number): LocalDate =>
  Temporal.PlainDate.from(day).add({ days }).toString()

export const later = (instant: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(instant) + milliseconds).toISOString()

/** The clock everything reads; tests set it, nothing else does. */
export const clock = { now: (): Instant => new Date().toISOString() }
