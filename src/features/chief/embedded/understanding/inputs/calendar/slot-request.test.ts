import { expect, it } from 'vitest'
import { readSlotRequest } from './slot-request'

/** A Friday, two in the afternoon in Zurich. */
const dates = { now: '2026-11-20T13:00:00.000Z', zone: 'Europe/Zurich', locale: 'en-GB' }
const nextWeek = { from: '2026-11-23', to: '2026-11-30' }

it.each([
  [
    'find 30 minutes with Sam next week, not before 10, not Tuesday',
    { ...nextWeek, minutes: 30, notBefore: '10:00', days: [1, 3, 4, 5] },
  ],
  [
    'find an hour and a half any day but Friday next week between 2 and 5',
    { ...nextWeek, minutes: 90, notBefore: '14:00', notAfter: '17:00', days: [1, 2, 3, 4] },
  ],
  ['when am I free next week except Monday and Tuesday', { ...nextWeek, days: [3, 4, 5] }],
  ['am I free between 2 and 4 tomorrow?', { from: '2026-11-21', notBefore: '14:00', notAfter: '16:00' }],
  ['find an hour from 9 to 12 on Monday', { minutes: 60, from: '2026-11-23', notBefore: '09:00', notAfter: '12:00' }],
  ['find an hour from 9 to 12 next week', { ...nextWeek, minutes: 60, notBefore: '09:00', notAfter: '12:00' }],
  ['find a free hour on Wednesday before noon', { minutes: 60, from: '2026-11-25', notAfter: '12:00' }],
  ['find half an hour from Monday to Wednesday', { minutes: 30, from: '2026-11-23', to: '2026-11-26' }],
])('“%s”', (text, input) => {
  expect(readSlotRequest(text, dates)?.input).toMatchObject(input)
})
