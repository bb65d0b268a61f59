import { expect, it } from 'vitest'
import { sayRule } from '../../../platform/recurrence/words'
import { checkRule, firstOccurrence, nextOccurrence } from './next'

const next = (rule: string, start: string, zone: string, now: string) =>
  nextOccurrence(rule, start, zone, now)?.local ?? null

it.each([
  // Zurich puts its clocks forward on 28 March 2027 at 02:00 and back on 31 October at 03:00.
  ['Europe/Zurich', '2027-03-27T09:00', '2027-03-27T08:30:00.000Z', '2027-03-28T09:00'],
  ['Europe/Zurich', '2027-10-30T09:00', '2027-10-30T07:30:00.000Z', '2027-10-31T09:00'],
  // New York: 14 March at 02:00 and 7 November at 02:00.
  ['America/New_York', '2027-03-13T08:00', '2027-03-13T13:30:00.000Z', '2027-03-14T08:00'],
  ['America/New_York', '2027-11-06T08:00', '2027-11-06T12:30:00.000Z', '2027-11-07T08:00'],
  // Lord Howe changes by half an hour: 4 April and 3 October.
  ['Australia/Lord_Howe', '2027-10-02T07:00', '2027-10-01T21:00:00.000Z', '2027-10-03T07:00'],
  ['Australia/Lord_Howe', '2027-04-03T07:00', '2027-04-02T20:30:00.000Z', '2027-04-04T07:00'],
])('K4 in %s a daily task keeps its time on the wall after %s', (zone, start, now, expected) => {
  expect(next('FREQ=DAILY', start, zone, now)).toBe(expected)
})

it('K4 a skipped time rings as much later as the clock was put forward, and is not passed over', () => {
  const daily = (now: string) => next('FREQ=DAILY', '2027-03-26T02:30', 'Europe/Zurich', now)
  expect(daily('2027-03-28T01:29:00.000Z')).toBe('2027-03-28T02:30')
  expect(daily('2027-03-28T01:30:00.000Z')).toBe('2027-03-29T02:30')
})

it('K4 a time that happens twice means the first, and does not come round again an hour later', () => {
  const daily = (now: string) => next('FREQ=DAILY', '2027-10-29T02:30', 'Europe/Zurich', now)
  expect(daily('2027-10-31T00:29:00.000Z')).toBe('2027-10-31T02:30')
  expect(daily('2027-10-31T00:30:00.000Z')).toBe('2027-11-01T02:30')
  expect(daily('2027-10-31T01:20:00.000Z')).toBe('2027-11-01T02:30')
})

it('K4 a day that a country skipped altogether moves to the day after', () => {
  // Samoa crossed the date line: 30 December 2011 does not exist there.
  const daily = (now: string) => next('FREQ=DAILY', '2011-12-28T09:00', 'Pacific/Apia', now)
  expect(daily('2011-12-29T19:00:00.000Z')).toBe('2011-12-30T09:00')
  expect(daily('2011-12-30T19:00:00.000Z')).toBe('2012-01-01T09:00')
})

it.each([
  ['FREQ=MONTHLY', '2027-01-31', '2027-03-31'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', '2027-01-31', '2027-02-28'],
  ['FREQ=YEARLY', '2024-02-29', '2028-02-29'],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2027-01-29', '2027-02-26'],
  ['FREQ=MONTHLY;BYDAY=2TU', '2027-01-12', '2027-02-09'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE', '2027-01-06', '2027-01-18'],
  ['FREQ=DAILY;UNTIL=20270102', '2027-01-02', null],
  ['FREQ=WEEKLY;BYDAY=MO;COUNT=1', '2027-01-04', null],
])('%s after %s is %s', (rule, start, expected) => {
  expect(next(rule, start, 'Europe/Zurich', '2020-01-01T00:00:00.000Z')).toBe(expected)
})

it('UNTIL in UTC ends on the wall clock of the zone', () => {
  const rule = 'FREQ=DAILY;UNTIL=20270102T080000Z'
  expect(next(rule, '2027-01-01T09:00', 'Europe/Zurich', '2026-01-01T00:00:00.000Z')).toBe('2027-01-02T09:00')
  expect(next(rule, '2027-01-01T10:00', 'Europe/Zurich', '2026-01-01T00:00:00.000Z')).toBeNull()
})

it('K5 missed occurrences are passed over and counted', () => {
  const at = (now: string) => nextOccurrence('FREQ=DAILY;COUNT=5', '2027-01-01', 'Europe/Zurich', now)
  expect(at('2027-01-01T12:00:00.000Z')).toEqual({ local: '2027-01-02', recurrence: 'FREQ=DAILY;COUNT=4' })
  expect(at('2027-01-03T12:00:00.000Z')).toEqual({ local: '2027-01-04', recurrence: 'FREQ=DAILY;COUNT=2' })
  expect(at('2027-01-05T12:00:00.000Z')).toBeNull()
})

it('every so many minutes counts from the start, however long ago that was', () => {
  const rule = 'FREQ=MINUTELY;INTERVAL=45'
  expect(next(rule, '2017-01-01T00:00', 'Europe/Zurich', '2027-01-01T09:10:00.000Z')).toMatch(/^2027-01-01T10:/)
})

it.each([
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=HOURLY;BYMONTH=4;BYMONTHDAY=31',
  'FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6',
  'FREQ=DAILY;BYYEARDAY=366;BYMONTH=1',
])('K6 %s never comes, which is found out and said', (rule) => {
  expect(() => checkRule(rule, '2027-01-01T09:00', 'Europe/Zurich')).toThrow(/never comes round/)
})

it.each([
  '',
  'FREQ',
  'FREQ=SECONDLY',
  'FREQ=DAILY;FREQ=DAILY',
  'FREQ=DAILY;INTERVAL=0',
  'FREQ=DAILY;INTERVAL=99999',
  'FREQ=DAILY;COUNT=2;UNTIL=20270101',
  'FREQ=DAILY;UNTIL=20270231',
  'FREQ=DAILY;UNTIL=20270101T996199Z',
  'FREQ=WEEKLY;BYDAY=2MO',
  'FREQ=WEEKLY;BYDAY=XX',
  'FREQ=MONTHLY;BYMONTHDAY=32',
  'FREQ=MONTHLY;BYMONTHDAY=0',
  'FREQ=MONTHLY;BYMONTHDAY=1,,2',
  'FREQ=DAILY;EXDATE=20270101',
  'FREQ=DAILY;toString=1',
])('K6 “%s” is no rule, and the error says why', (rule) => {
  expect(() => checkRule(rule, '2027-01-01T09:00', 'Europe/Zurich')).toThrow(/can't be understood/)
})

it('a rule without a start begins today or later, at its own time if it has one', () => {
  const first = (rule: string) => firstOccurrence(rule, 'Europe/Zurich', '2027-03-10T08:20:00.000Z')
  expect(first('FREQ=DAILY')).toBe('2027-03-10')
  expect(first('FREQ=WEEKLY;BYDAY=TU')).toBe('2027-03-16')
  expect(first('FREQ=DAILY;BYHOUR=9')).toBe('2027-03-11T09:00')
  expect(first('FREQ=DAILY;BYHOUR=17;BYMINUTE=30')).toBe('2027-03-10T17:30')
  expect(first('FREQ=HOURLY;INTERVAL=2')).toBe('2027-03-10T11:20')
})

it.each([
  ['FREQ=DAILY', 'every day'],
  ['FREQ=WEEKLY;BYDAY=MO,WE,FR', 'every Monday, Wednesday and Friday'],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'every weekday'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', 'every other week on Thursday'],
  ['FREQ=MONTHLY;BYMONTHDAY=1,15', 'every month on the 1st and the 15th'],
  ['FREQ=MONTHLY;BYDAY=-1FR', 'every month on the last Friday'],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1', 'every month on the first weekday'],
  ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24', 'every year on the 24th in December'],
  ['FREQ=DAILY;BYHOUR=9,18;COUNT=10', 'every day at 09:00 and 18:00 (10 times)'],
  ['FREQ=DAILY;INTERVAL=3;UNTIL=20271231', 'every 3 days until 31 December 2027'],
])('%s is “%s”', (rule, words) => {
  expect(sayRule(rule)).toBe(words)
})
