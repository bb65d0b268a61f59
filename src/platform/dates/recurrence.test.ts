import { expect, it } from 'vitest'
import { readWhen } from './when'

/** A Friday, two in the afternoon in Zurich. */
const friday = { now: '2026-11-20T13:00:00.000Z', zone: 'Europe/Zurich', locale: 'en-GB' }

it.each([
  ['every other Tuesday until March', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270228', '2026-11-24'],
  ['every Monday at 7 until March', 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20270228', '2026-11-23T07:00'],
  ['every Monday at 7 till the end of March', 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20270331', '2026-11-23T07:00'],
  ['every Monday from 3 until 4', 'FREQ=WEEKLY;BYDAY=MO', '2026-11-23T15:00'],
  ['every Tuesday until 10 March', 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270310', '2026-11-24'],
  ['weekdays at 8 except Friday', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH', '2026-11-23T08:00'],
  ['every day but Sunday at 7', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA', '2026-11-21T07:00'],
  ['every day except weekends at 7', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-23T07:00'],
  ['the first Monday of every month', 'FREQ=MONTHLY;BYDAY=1MO', '2026-12-07'],
  ['every 2nd Thursday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '2026-11-26'],
  ['every third Friday of the month', 'FREQ=MONTHLY;BYDAY=3FR', '2026-11-20'],
  ['every first of the month', 'FREQ=MONTHLY;BYMONTHDAY=1', '2026-12-01'],
  ['every 4th of July', 'FREQ=YEARLY', '2027-07-04'],
  ['each Monday for 6 weeks', 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20270103', '2026-11-23'],
  ['daily for ten days', 'FREQ=DAILY;UNTIL=20261129', '2026-11-20'],
  ['every Monday next month at 9', 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231', '2026-12-07T09:00'],
  ['for the next three Sundays at noon', 'FREQ=WEEKLY;BYDAY=SU;COUNT=3', '2026-11-22T12:00'],
  ['mon-fri 9:15', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-23T09:15'],
  ['Mon, Wed and Fri at 6pm', 'FREQ=WEEKLY;BYDAY=MO,WE,FR', '2026-11-20T18:00'],
  ['on the 1st every month', 'FREQ=MONTHLY;BYMONTHDAY=1', '2026-12-01'],
  ['the last working day of every month', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2026-11-30'],
  ['on alternate Mondays', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', '2026-11-23'],
  ['every morning at 6:30', 'FREQ=DAILY', '2026-11-21T06:30'],
  ['once a week', 'FREQ=WEEKLY', '2026-11-20'],
  ['every single day at nine am', 'FREQ=DAILY', '2026-11-21T09:00'],
  ['every two days from now', 'FREQ=DAILY;INTERVAL=2', '2026-11-20'],
])('“%s” is %s from %s', (text, rule, local) => {
  expect(readWhen(text, friday)).toMatchObject({ rule, local, rest: '' })
})

it('hours from the one to the other are on the first day of the rhythm', () => {
  expect(readWhen('weekly on Tuesdays from 3 to 4', friday)).toMatchObject({
    rule: 'FREQ=WEEKLY;BYDAY=TU',
    range: { from: '2026-11-24T15:00', to: '2026-11-24T16:00' },
  })
})

it('a length of minutes is how long it takes, one of days how long it goes on', () => {
  expect(readWhen('yoga every Monday at 7 for an hour', friday)).toMatchObject({
    rule: 'FREQ=WEEKLY;BYDAY=MO',
    minutes: 60,
  })
  expect(readWhen('yoga every Monday at 7 for a month', friday).rest).not.toBe('')
})
