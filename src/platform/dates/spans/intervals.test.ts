import { expect, it } from 'vitest'
import { findDates } from '../find-dates'

const context = { now: '2026-11-20T13:00:00.000Z', zone: 'Europe/Zurich', locale: 'en-GB' }

it.each([
  ['from Dec 3 to Dec 5', '2026-12-03', '2026-12-06'],
  ['August 27th - 29th', '2027-08-27', '2027-08-30'],
  ['from 13 to the 15 of July', '2027-07-13', '2027-07-16'],
  ['between 3 and 5 December', '2026-12-03', '2026-12-06'],
  ['Dec 30 to Jan 2', '2026-12-30', '2027-01-03'],
  ['Nov 18 - 21', '2026-11-18', '2026-11-22'],
])('“%s” is all its days', (text, from, to) => {
  expect(findDates(text, context).map(({ value }) => value)).toEqual([{ kind: 'range', from, to, grain: 'day' }])
})

it('hours before a day are no days', () => {
  for (const text of ['at 5 to 3 on march 4', 'Dec 3 and 5 people', 'Dec 3 to 5pm'])
    expect(findDates(text, context).every(({ value }) => value.kind !== 'range' || value.grain !== 'day')).toBe(true)
})
