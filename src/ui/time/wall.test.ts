import { expect, it } from 'vitest'
import { instantOf, minutesBetween, plusMinutes, wallTime } from './wall'

it('a wall-clock time is the instant it is there, on either side of a clock change', () => {
  expect(instantOf('2026-11-20T09:00', 'Europe/Zurich')).toBe('2026-11-20T08:00:00.000Z')
  expect(instantOf('2026-07-20', 'America/New_York')).toBe('2026-07-20T04:00:00.000Z')
  expect(instantOf('2026-03-29T02:30', 'Europe/Zurich')).toBe('2026-03-29T01:30:00.000Z')
  expect(instantOf('2026-10-25T02:30', 'Europe/Zurich')).toBe('2026-10-25T00:30:00.000Z')
  expect(instantOf('2026-11-01T01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z')
})

it('every hour of a year comes back as it went out, in zones of every kind', () => {
  for (const zone of ['UTC', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia', 'America/St_Johns'])
    for (let hour = 0; hour < 24 * 365; hour += 7) {
      const local = plusMinutes('2026-01-01T00:15', hour * 60)
      const again = wallTime(instantOf(local, zone), zone)
      expect([0, 30, 60]).toContain(minutesBetween(local, again))
    }
})
