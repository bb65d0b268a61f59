import type ICAL from 'ical.js'
import { type LocalDateTime, LocalDateTime as LocalSchema, toInstant, toLocal, type Zone } from '../time'
import type { EntryTime } from './entry'

/** Finds the zone of a TZID. */
export type ZoneFinder = (tzid: string) => Zone | null

/** A date or time value as a file has it; `UTC` is the zone of times that end in Z. */
export function timeOf(property: ICAL.Property, value: unknown, zones: ZoneFinder): EntryTime | null {
  const text = String(value).split('/')[0]!
  const day = text.slice(0, 10)
  if (!LocalSchema.safeParse(day).success) return null
  if (text.length === 10) return { local: day, zone: null }
  const local = text.slice(0, 16)
  if (!LocalSchema.safeParse(local).success) return null
  if (text.endsWith('Z')) return { local, zone: 'UTC' }
  const tzid = property.getParameter('tzid')
  return { local, zone: typeof tzid === 'string' ? zones(tzid) : null }
}

/** A value on the wall of a zone, as precise as its model: a day, or a time. */
export function onWall(time: EntryTime, model: EntryTime): LocalDateTime {
  if (model.local.length === 10) return time.local.slice(0, 10)
  if (time.local.length === 10) return `${time.local}${model.local.slice(10)}`
  if (time.zone === null || model.zone === null || time.zone === model.zone) return time.local
  return toLocal(toInstant(time.local, time.zone), model.zone)
}

/** All values of the properties of a name, on the wall of the start. */
export const wallsOf = (component: ICAL.Component, name: string, model: EntryTime, zones: ZoneFinder) =>
  component.getAllProperties(name).flatMap((property) =>
    property.getValues().flatMap((value: unknown) => {
      const time = timeOf(property, value, zones)
      return time ? [onWall(time, model)] : []
    }),
  )
