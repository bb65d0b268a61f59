import { expect, it } from 'vitest'
import { readLength } from './lengths'

it.each([
  ['a 30-minute call', 30],
  ['half-hour sync', 30],
  ['an hour-long workshop', 60],
  ['review for an hour and a half', 90],
  ['a 3-day conference', 4320],
  ['1.5h deep work', 90],
  ['walk, 45 min', 45],
])('“%s” takes %i minutes', (text, minutes) => {
  expect(readLength(text).minutes).toBe(minutes)
})

it.each(['in 2 hours', 'every 30 minutes', 'within the next hour', 'lunch'])('“%s” has no length', (text) => {
  expect(readLength(text)).toEqual({ minutes: null, rest: text })
})
