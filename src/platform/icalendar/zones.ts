import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { Zone } from '../time'
import { windowsZones } from './zone-names'

const isZone = (name: string) => name !== '' && Zone.safeParse(name).success

/**
 * The IANA zone that a file means by a TZID: the name itself, Windows’ name for it, the end of a path of names, the
 * place its VTIMEZONE names, or else the first known zone whose offsets in winter and summer are those of its
 * VTIMEZONE. `null` when there is none.
 */
export function zoneOf(tzid: string, defined: ICAL.Component | undefined): Zone | null {
  const bare = tzid.trim().replace(/^"|"$/g, '')
  if (isZone(bare)) return bare
  const windows = windowsZones[bare]
  if (windows) return windows
  const parts = bare.split('/')
  for (let from = 1; from < parts.length; from++) {
    const tail = parts.slice(from).join('/')
    if (isZone(tail) && tail.includes('/')) return tail
  }
  const place = String(defined?.getFirstPropertyValue('x-lic-location') ?? '')
  if (isZone(place)) return place
  return defined ? zoneLike(defined) : null
}

const probes = ['2024-01-15T12:00:00', '2024-07-15T12:00:00', '2026-03-20T12:00:00', '2026-10-28T12:00:00']

function zoneLike(defined: ICAL.Component): Zone | null {
  try {
    const zone = new ICAL.Timezone(defined)
    const offsets = probes.map((text) => zone.utcOffset(ICAL.Time.fromDateTimeString(text)))
    return (
      [...Object.values(windowsZones)].find((name) =>
        offsetsOf(name).every((offset, place) => offset === offsets[place]),
      ) ?? null
    )
  } catch {
    return null
  }
}

const offsetsOf = (zone: string) =>
  probes.map((text) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).offsetNanoseconds / 1e9)

/** The VTIMEZONE of an IANA zone, with its clock changes from one year to another. */
export function describeZone(zone: Zone, years: { from: number; to: number }): ICAL.Component {
  const component = new ICAL.Component('vtimezone')
  component.addPropertyWithValue('tzid', zone)
  const start = Temporal.ZonedDateTime.from({ year: years.from, month: 1, day: 1, timeZone: zone })
  component.addSubcomponent(observance('standard', start, start.offset))
  let at: Temporal.ZonedDateTime | null = start
  for (;;) {
    const before: Temporal.ZonedDateTime = at
    at = before.getTimeZoneTransition('next')
    if (!at || at.year > years.to) return component
    const earlier = at.subtract({ nanoseconds: 1 })
    const kind = at.offsetNanoseconds > earlier.offsetNanoseconds ? 'daylight' : 'standard'
    component.addSubcomponent(observance(kind, at, earlier.offset))
  }
}

/** One stretch between clock changes; it begins at the wall-clock time that was shown before. */
function observance(kind: 'standard' | 'daylight', at: Temporal.ZonedDateTime, before: string) {
  const component = new ICAL.Component(kind)
  const wall = at.toInstant().toZonedDateTimeISO(before).toPlainDateTime().toString({ smallestUnit: 'second' })
  component.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(wall))
  component.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromString(before))
  component.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromString(at.offset))
  return component
}
