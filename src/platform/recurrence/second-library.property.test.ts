import fc from 'fast-check'
import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { toInstant } from '../time'
import { occurrencesOf } from './occurrences'

const zones = [
  'Europe/Zurich',
  'Europe/London',
  'America/New_York',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'America/St_Johns',
]
const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const some = (low: number, high: number, most = 3) =>
  fc.uniqueArray(
    fc.integer({ min: low, max: high }).filter((number) => number !== 0),
    { minLength: 1, maxLength: most },
  )
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 })
const weekdays = fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 4 })
const numbered = fc
  .tuple(fc.constantFrom(1, 2, 3, 4, -1, -2), fc.constantFrom(...codes))
  .map(([place, code]) => [`${place}${code}`])

/** Parts that both libraries read alike; where they do not, the cases of `bench:recurrence` tell who is right. */
const parts = fc.oneof(
  fc.record({ FREQ: fc.constant('DAILY'), BYMONTH: maybe(some(1, 12)), BYDAY: maybe(weekdays) }),
  fc.record({ FREQ: fc.constant('WEEKLY'), BYDAY: maybe(weekdays), WKST: maybe(fc.constantFrom('MO', 'SU')) }),
  fc.record({ FREQ: fc.constant('MONTHLY'), BYMONTHDAY: maybe(some(-5, 31)) }),
  fc.record({ FREQ: fc.constant('MONTHLY'), BYDAY: fc.oneof(weekdays, numbered), BYSETPOS: maybe(some(-2, 2, 1)) }),
  fc.record({ FREQ: fc.constant('YEARLY'), BYMONTH: maybe(some(1, 12)), BYMONTHDAY: maybe(some(1, 28)) }),
  fc.record({ FREQ: fc.constant('YEARLY'), BYMONTH: some(1, 12), BYDAY: fc.oneof(weekdays, numbered) }),
)

const start = fc
  .record({
    day: fc.date({ min: new Date('2015-01-01'), max: new Date('2029-12-31'), noInvalidDate: true }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.constantFrom(0, 1, 30, 59),
  })
  .map(({ day, hour, minute }) => {
    const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
    return `${day.toISOString().slice(0, 10)}T${time}`
  })

/** What the other library says, as far as it goes: rules that rarely come it gives up sooner. */
function told(other: RRuleTemporal<Temporal.ZonedDateTime>): string[] {
  const found: string[] = []
  try {
    other.all((date) => {
      if (date.year > 2060 || found.length >= 25) return false
      found.push(new Date(date.epochMilliseconds).toISOString())
      return true
    })
  } catch (error) {
    if (!/maximum/i.test(String(error))) throw error
  }
  return found
}

/** Whether a clock shows this time on that day. One that a change skips the other library leaves out; RFC 5545 moves it on. */
const exists = (wall: string, zone: string) =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).toPlainDateTime().equals(wall)

it('random rules fall on the same instants as another library says, across clock changes in ten zones', () => {
  fc.assert(
    fc.property(
      parts,
      fc.integer({ min: 1, max: 4 }),
      start,
      fc.constantFrom(...zones),
      (given, interval, local, zone) => {
        const zoned = Temporal.PlainDateTime.from(local).toZonedDateTime(zone)
        fc.pre(exists(local, zone))
        const named = Object.entries({ ...given, INTERVAL: interval }).filter(([, value]) => value !== undefined)
        const rule = named.map(([name, value]) => `${name}=${String(value)}`).join(';')
        const other = new RRuleTemporal({
          rruleString: rule,
          dtstart: zoned,
          tzid: zone,
          temporal: Temporal,
          maxIterations: 3_000,
        })
        const theirs = told(other)
        const ours = occurrencesOf({ start: local, zone, rule })
          .filter((wall) => exists(wall, zone))
          .map((wall) => toInstant(wall, zone))
          .filter((at) => at !== toInstant(local, zone) || at === theirs[0])
          .take(theirs.length)
          .toArray()
        expect(ours).toEqual(theirs)
      },
    ),
    { numRuns: 300 },
  )
})

it('any text given as a rule is answered soon, with what it falls on or with an error', () => {
  const part = fc.oneof(
    fc.constantFrom(
      'FREQ=SECONDLY',
      'FREQ=MINUTELY',
      'FREQ=HOURLY',
      'FREQ=DAILY',
      'FREQ=WEEKLY',
      'FREQ=MONTHLY',
      'FREQ=YEARLY',
    ),
    fc.constantFrom(
      'BYMONTH=2',
      'BYMONTHDAY=30,31',
      'BYMONTHDAY=-31',
      'BYYEARDAY=-366,366',
      'BYWEEKNO=53,-53',
      'BYSETPOS=-366,1',
    ),
    fc.constantFrom(
      'BYDAY=MO,-53SU',
      'BYHOUR=0,23',
      'BYMINUTE=0,59',
      'BYSECOND=60',
      'COUNT=999999999',
      'INTERVAL=999999999',
    ),
    fc.constantFrom('UNTIL=99991231T235959Z', 'UNTIL=00010101', 'WKST=SU', 'COUNT=3'),
    fc.string({ maxLength: 20 }),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), fc.constantFrom(...zones), (given, zone) => {
      try {
        const budget = { left: 20_000 }
        occurrencesOf({ start: '2028-02-29T23:59', zone, rule: given.join(';') }, { budget })
          .take(50)
          .toArray()
        expect(budget.left).toBeGreaterThan(-5_000)
      } catch (error) {
        expect(error).toMatchObject({ name: 'AppError', code: 'recurrence.invalid' })
      }
    }),
    { numRuns: 1000 },
  )
})
