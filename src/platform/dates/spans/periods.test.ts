import { expect, it } from 'vitest'
import { readWhen } from '../when'

/** A Friday, two in the afternoon in Zurich. */
const friday = { now: '2026-11-20T13:00:00.000Z', zone: 'Europe/Zurich', locale: 'en-GB' }

it.each([
  ['in March', '2027-03-01', '2027-04-01'],
  ['June to August', '2027-06-01', '2027-09-01'],
  ['the current year', '2026-01-01', '2027-01-01'],
  ['in 2028', '2028-01-01', '2029-01-01'],
  ['the upcoming week', '2026-11-23', '2026-11-30'],
  ['the last weekend of October', '2027-10-30', '2027-11-01'],
  ['the week of 7 December', '2026-12-07', '2026-12-14'],
  ['in week 48', '2026-11-23', '2026-11-30'],
  ['the rest of the day', '2026-11-20T14:00', '2026-11-21T00:00'],
  ['the last two hours', '2026-11-20T12:00', '2026-11-20T14:00'],
  ['the next 2 weeks and 3 days', '2026-11-20', '2026-12-08'],
  ['early December', '2026-12-01', '2026-12-11'],
  ['next Monday to Friday', '2026-11-23', '2026-11-28'],
  ['the weekend of 12 December', '2026-12-12', '2026-12-14'],
  ['Monday to Wednesday at 9', '2026-11-23', '2026-11-26'],
  ['Monday to Wednesday', '2026-11-23', '2026-11-26'],
  ['between today and the 23rd', '2026-11-20', '2026-11-24'],
])('“%s” is from %s to %s', (text, from, to) => {
  expect(readWhen(text, friday).range).toEqual({ from, to })
})

it.each([
  ['mid December', '2026-12-15'],
  ['late next week', '2026-11-27'],
  ['after this week', '2026-11-23'],
  ['by the end of Q1', '2027-03-31'],
  ['the last day of the year', '2026-12-31'],
])('“%s” stands for %s', (text, day) => {
  expect(readWhen(text, friday).local).toBe(day)
})
