import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { toInstant } from '../../../platform/time'
import { nextOccurrence } from './next'

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const zones = ['Europe/Zurich', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'Asia/Kathmandu', 'UTC']

const rule = fc.record({
  frequency: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY'),
  interval: fc.integer({ min: 1, max: 5 }),
  days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 4 }),
})
type Rule = typeof rule extends fc.Arbitrary<infer Value> ? Value : never

const moment = fc.record({
  start: fc.date({ min: new Date('2010-01-01'), max: new Date('2029-12-31'), noInvalidDate: true }),
  time: fc.option(fc.integer({ min: 0, max: 24 * 60 - 1 }), { nil: null }),
  zone: fc.constantFrom(...zones),
  wait: fc.integer({ min: -40 * 24, max: 40 * 24 }),
})

/** Whether the rule falls on a day, by counting days alone: the second computation. */
function falls({ frequency, interval, days }: Rule, start: Temporal.PlainDate, day: Temporal.PlainDate) {
  if (days.length > 0 && !days.includes(day.dayOfWeek)) return false
  if (frequency === 'DAILY') return start.until(day).days % interval === 0
  if (frequency === 'WEEKLY') {
    const monday = (date: Temporal.PlainDate) => date.subtract({ days: date.dayOfWeek - 1 })
    const weeks = monday(start).until(monday(day)).days / 7
    return weeks % interval === 0 && (days.length > 0 || day.dayOfWeek === start.dayOfWeek)
  }
  const months = (day.year - start.year) * 12 + day.month - start.month
  return months % interval === 0 && (days.length > 0 || day.day === start.day)
}

it('K4 the next occurrence is the one found by trying every day', () => {
  fc.assert(
    fc.property(rule, moment, (rule, { start, time, zone, wait }) => {
      const first = start.toISOString().slice(0, 10)
      const clock =
        time === null ? '' : `T${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`
      const now = new Date(Date.parse(`${first}T12:00:00Z`) + wait * 3_600_000).toISOString()
      const byDay = rule.days.length > 0 ? `;BYDAY=${rule.days.map((day) => codes[day - 1])}` : ''
      const text = `FREQ=${rule.frequency};INTERVAL=${rule.interval}${byDay}`

      const today = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().toString()
      let day = Temporal.PlainDate.from(first)
      let expected: string | null = null
      for (let step = 0; step < 2500 && !expected; step++) {
        day = day.add({ days: 1 })
        const local = `${day}${clock}`
        const ahead = time === null ? local > today : toInstant(local, zone) > now
        if (ahead && falls(rule, Temporal.PlainDate.from(first), day)) expected = local
      }
      expect(nextOccurrence(text, `${first}${clock}`, zone, now)?.local ?? null).toBe(expected)
    }),
    { numRuns: 2000 },
  )
})

it('K6 any text given as a rule is answered soon: with a rule, or with an error a person understands', () => {
  const part = fc.oneof(
    fc.constantFrom(
      'FREQ=DAILY',
      'FREQ=MINUTELY',
      'FREQ=YEARLY',
      'BYMONTH=2',
      'BYMONTHDAY=30',
      'BYSETPOS=-366',
      'BYWEEKNO=53',
    ),
    fc.constantFrom(
      'BYDAY=MO,-53SU',
      'BYHOUR=0,23',
      'BYMINUTE=0,59',
      'COUNT=10000',
      'INTERVAL=1000',
      'UNTIL=99991231T235959Z',
      'WKST=SU',
    ),
    fc.string({ maxLength: 30 }),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), fc.constantFrom(...zones), (parts, zone) => {
      try {
        const found = nextOccurrence(parts.join(';'), '2020-02-29T23:59', zone, '2027-01-01T00:00:00.000Z')
        if (found) expect(found.local > '2020-02-29T23:59').toBe(true)
      } catch (error) {
        expect(error).toMatchObject({ name: 'AppError', code: 'recurrence.invalid' })
      }
    }),
    { numRuns: 1000 },
  )
})
