import { expect, it } from 'vitest'
import { findLengths, readDuration } from './durations'
import { readWhen } from './when'

/** A Friday, two in the afternoon in Zurich. */
const friday = { now: '2026-11-20T13:00:00.000Z', zone: 'Europe/Zurich', locale: 'en-GB' }

it.each([
  ['an hour and a half', 90],
  ['two and a half hours', 150],
  ['an hour and a quarter', 75],
  ['1h 20m', 80],
  ['45 min', 45],
  ['three quarters of an hour', 45],
  ['half an hour', 30],
  ['two hours and ten minutes', 130],
  ['a couple of hours', 120],
  ['3 days', 4320],
])('“for %s” is a length of %i minutes', (words, minutes) => {
  expect(readWhen(`for ${words}`, friday)).toMatchObject({ minutes, local: null, rest: '' })
})

it.each([
  ['in 1d 2hr 5min', '2026-11-21T16:05'],
  ['+1 day 2 hours', '2026-11-21T16:00'],
  ['-90 minutes', '2026-11-20T12:30'],
  ['in 20', '2026-11-20T14:20'],
  ['in about ~5 hours', '2026-11-20T19:00'],
  ['a fortnight from now', '2026-12-04'],
  ['three weeks ago', '2026-10-30'],
])('“%s” counts from now', (text, local) => {
  expect(readWhen(text, friday).local).toBe(local)
})

it('a bare number after “in” is minutes only where nothing is counted', () => {
  expect(readWhen('call me back in 20', friday).rest).toBe('call me back')
  expect(readWhen('meet in 20 Main Street', friday).local).toBeNull()
  expect(readWhen('one in 20 people', friday).local).toBeNull()
})

it('words that only look like lengths are none', () => {
  for (const text of ['the twenty second of May', 'run 5m', 'minute details', 'a day'])
    expect(findLengths(text)).toEqual([])
  expect(readDuration('a long while')).toBeNull()
})
