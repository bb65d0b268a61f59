import { expect, it } from 'vitest'
import { readWhen } from '../when'

/** A Friday, two in the afternoon in Zurich. */
const friday = { now: '2026-11-20T13:00:00.000Z', zone: 'Europe/Zurich', locale: 'en-GB' }

it.each([
  ['a quarter past noon tomorrow', '2026-11-21T12:15'],
  ['five to midnight', '2026-11-20T23:55'],
  ['tonight around 8', '2026-11-20T20:00'],
  ['tomorrow morning @ 10', '2026-11-21T10:00'],
  ['tomorrow evening by seven', '2026-11-21T19:00'],
  ['9 tomorrow', '2026-11-21T09:00'],
  ['at 9.30am on Monday', '2026-11-23T09:30'],
  ['Monday at eight hundred am', '2026-11-23T08:00'],
  ['5ish tomorrow', '2026-11-21T17:00'],
  ['tomorrow not before 10', '2026-11-21T10:00'],
  ['no later than 5', '2026-11-20T17:00'],
  ['the morning of 5 December', '2026-12-05T09:00'],
  ['Monday 8:00 GMT', '2026-11-23T09:00'],
  ['right now', '2026-11-20T14:00'],
  ['tomorrow at 0900', '2026-11-21T09:00'],
  ['tomorrow 1500', '2026-11-21T15:00'],
  ['Monday 17 Uhr', '2026-11-23T17:00'],
  ['this time tomorrow', '2026-11-21T14:00'],
  ['end of business tomorrow', '2026-11-21T17:00'],
])('“%s” is %s', (text, local) => {
  expect(readWhen(text, friday)).toMatchObject({ local, rest: '' })
})

it.each([
  ['from 3 until half six', '2026-11-20T15:00', '2026-11-20T18:30'],
  ['tomorrow between 2 and 4', '2026-11-21T14:00', '2026-11-21T16:00'],
  ['from 3 to 5 next Monday', '2026-11-23T15:00', '2026-11-23T17:00'],
  ['Monday 9-5', '2026-11-23T09:00', '2026-11-23T17:00'],
  ['Monday from nine to five pm', '2026-11-23T09:00', '2026-11-23T17:00'],
  ['from 10 to 12', '2026-11-21T10:00', '2026-11-21T12:00'],
  ['9h30 - 11h00 on Thursday', '2026-11-26T09:30', '2026-11-26T11:00'],
  ['later than 9:30 but before 11 on Thursday', '2026-11-26T09:30', '2026-11-26T11:00'],
  ['tomorrow morning from ten to eleven', '2026-11-21T10:00', '2026-11-21T11:00'],
  ['between 9am and noon on Dec 2', '2026-12-02T09:00', '2026-12-02T12:00'],
  ['from 11pm to 1am', '2026-11-20T23:00', '2026-11-21T01:00'],
])('“%s” is from %s to %s', (text, from, to) => {
  expect(readWhen(text, friday)).toMatchObject({ range: { from, to }, rest: '' })
})

it.each([
  ['post parcel 11 tomorrow at 9', '2026-11-21T09:00', 'post parcel 11'],
  ['review in room 4 on Monday from 2 to 3', '2026-11-23T14:00', 'review in room 4'],
  ['read chapter 3 tonight', '2026-11-20T21:00', 'read chapter 3'],
  ['write 3-5 pages by Monday', '2026-11-23', 'write 3-5 pages'],
  ['flight LX 318 on Monday at 7:05', '2026-11-23T07:05', 'flight LX 318'],
  ['buy 12 eggs tomorrow', '2026-11-21', 'buy 12 eggs'],
])('in “%s” the number that counts something is no hour', (text, local, rest) => {
  expect(readWhen(text, friday)).toMatchObject({ local, rest })
})

it.each(['24/7 support', 'call John now', 'a 1:1 with Sam', 'the score was 3-2', '10 to 12 people'])(
  '“%s” says nothing about time',
  (text) => {
    expect(readWhen(text, friday)).toMatchObject({ local: null, rest: text })
  },
)

it.each([
  ['prepare Monday report by Friday', '2026-11-27', 'prepare Monday report'],
  ['finish the Q3 report by Friday', '2026-11-27', 'finish the Q3 report'],
  ['next week finish the draft by Wednesday', '2026-11-25', 'finish the draft'],
  ['tomorrow call Sam by 5', '2026-11-21T17:00', 'call Sam'],
])('in “%s” the day that is said to be meant is meant', (text, local, rest) => {
  expect(readWhen(text, friday)).toMatchObject({ local, rest })
})

it('what a time describes keeps it in its name: a possessive too', () => {
  expect(readWhen('prepare for tomorrow’s meeting', friday)).toMatchObject({
    local: '2026-11-21',
    naming: true,
    rest: 'prepare for tomorrow’s meeting',
  })
  expect(readWhen('remind me about the evening programme tomorrow', friday).rest).toBe(
    'remind me about the evening programme',
  )
})
