import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { toInstant, toLocal } from './time'

const zones = [
  'Europe/Zurich',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'America/St_Johns',
  'UTC',
]
const moment = fc.oneof(
  fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
  // Around the clock changes of half a century, where it matters.
  fc
    .record({
      zone: fc.constantFrom(...zones),
      year: fc.integer({ min: 1980, max: 2030 }),
      minutes: fc.integer({ min: -4400, max: 4400 }),
    })
    .map(({ zone, year, minutes }) => {
      const start = Temporal.ZonedDateTime.from({ year, month: 1, day: 1, timeZone: zone })
      const change = start.getTimeZoneTransition('next') ?? start
      return new Date(change.epochMilliseconds + minutes * 60_000)
    }),
)

it('walls and instants are each other’s as Temporal says, at any time in any zone', () => {
  fc.assert(
    fc.property(moment, fc.constantFrom(...zones), (date, zone) => {
      const instant = date.toISOString()
      const wall = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime()
      expect(toLocal(instant, zone)).toBe(wall.toString({ smallestUnit: 'minute' }))
      for (const local of [instant.slice(0, 16), instant.slice(0, 10)]) {
        const zoned = Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: 'compatible' })
        expect(toInstant(local, zone)).toBe(new Date(zoned.epochMilliseconds).toISOString())
      }
    }),
    { numRuns: 4000 },
  )
})

it.each(['2027-02-30', '2027-13-01T09:00', '2027-01-01T24:30', 'tomorrow', ''])(
  '“%s” is no time, and is not made one',
  (local) => {
    expect(() => toInstant(local, 'Europe/Zurich')).toThrow()
  },
)
