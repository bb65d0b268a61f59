import { expect, it } from 'vitest'
import { findDates } from '../find-dates'
import { readWhen } from '../when'

const context = { now: '2026-11-20T13:00:00.000Z', zone: 'Europe/Zurich', locale: 'en-GB' }

it.each([
  ['end of next week', '2026-11-27', '2026-11-30', '2026-11-27'],
  ['at the end of the month', '2026-11-21', '2026-12-01', '2026-11-30'],
  ['beginning of next week', '2026-11-23', '2026-11-26', '2026-11-23'],
  ['the beginning of January', '2027-01-01', '2027-01-11', '2027-01-01'],
  ['end of 2027', '2027-09-01', '2028-01-01', '2027-12-31'],
  ['EOY', '2026-09-01', '2027-01-01', '2026-12-31'],
  ['the third quarter of 2027', '2027-07-01', '2027-10-01', '2027-07-01'],
  ['Q1 2027', '2027-01-01', '2027-04-01', '2027-01-01'],
  ['this winter', '2026-12-21', '2027-03-20', '2026-12-21'],
  ['first week of December', '2026-12-07', '2026-12-14', '2026-12-07'],
  ['2027-03', '2027-03-01', '2027-04-01', '2027-03-01'],
])('“%s” is its days, and the one day it stands for', (text, from, to, day) => {
  expect(findDates(text, context)).toMatchObject([{ value: { kind: 'range', from, to } }])
  expect(readWhen(text, context)).toMatchObject({ local: day, range: { from, to } })
})

it('“by the end of the month” is a day', () => {
  expect(readWhen('by the end of the month', context)).toMatchObject({ local: '2026-11-30', range: null })
})

it.each([
  ['at 15h', '2026-11-20T15:00'],
  ['in 2h30', '2026-11-20T16:30'],
])('“%s” is a time or a length as it is said', (text, local) => {
  expect(readWhen(text, context).local).toBe(local)
})
