import { expect, it } from 'vitest'
import { lastOf, occurrencesOf, type RecurrenceSet, type Window } from './occurrences'

const first = (set: Partial<RecurrenceSet>, many = 5, window: Window = {}) => {
  const full = { start: '2027-01-04T09:00', zone: 'Europe/Zurich', rule: null, ...set }
  return occurrencesOf(full, window).take(many).toArray()
}

it('a set is its start, what the rule adds and single dates, in order and each once, without what was removed', () => {
  expect(
    first({
      rule: 'FREQ=WEEKLY;BYDAY=MO',
      added: ['2027-01-20T10:00', '2027-01-11T09:00'],
      removed: ['2027-01-18T09:00', '2027-01-04T09:00'],
    }),
  ).toEqual(['2027-01-11T09:00', '2027-01-20T10:00', '2027-01-25T09:00', '2027-02-01T09:00', '2027-02-08T09:00'])
})

it('the start belongs to the set even where the rule does not fall on it, and counts', () => {
  expect(first({ start: '2027-01-05', rule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=3' })).toEqual([
    '2027-01-05',
    '2027-01-11',
    '2027-01-18',
  ])
})

it('without a rule a set is its dates', () => {
  expect(first({ added: ['2027-01-02T09:00'] })).toEqual(['2027-01-02T09:00', '2027-01-04T09:00'])
})

it('a window far from the start is reached without walking there', () => {
  const set = { start: '1990-01-01T08:30', rule: 'FREQ=DAILY;INTERVAL=3' }
  expect(first(set, 2, { from: '2990-01-01', budget: { left: 100 } })).toEqual(['2990-01-02T08:30', '2990-01-05T08:30'])
})

it('a window has its ends included', () => {
  expect(first({ rule: 'FREQ=DAILY' }, 9, { from: '2027-01-05T09:00', to: '2027-01-07T09:00' })).toEqual([
    '2027-01-05T09:00',
    '2027-01-06T09:00',
    '2027-01-07T09:00',
  ])
  expect(first({ rule: 'FREQ=DAILY' }, 9, { from: '2027-01-05', to: '2027-01-05' })).toEqual(['2027-01-05T09:00'])
})

it('UNTIL in UTC is compared on the wall of the zone, a day lasts until its end', () => {
  expect(first({ rule: 'FREQ=DAILY;UNTIL=20270105T080000Z' })).toEqual(['2027-01-04T09:00', '2027-01-05T09:00'])
  expect(first({ rule: 'FREQ=DAILY;UNTIL=20270105T075959Z' })).toEqual(['2027-01-04T09:00'])
  expect(first({ rule: 'FREQ=DAILY;UNTIL=20270105' })).toHaveLength(2)
})

it('the end of a set is known, so that counting need not be done twice', () => {
  const set = { start: '2027-01-04T09:00', zone: 'Europe/Zurich', rule: 'FREQ=DAILY;COUNT=1000' }
  expect(lastOf(set)).toBe('2029-09-29T09:00')
  expect(lastOf({ ...set, rule: 'FREQ=MINUTELY;UNTIL=29990101' })).toBe('2999-01-01T23:59')
  const from = '2029-09-28T00:00'
  expect(first({ ...set, last: lastOf(set) }, 9, { from, budget: { left: 20 } })).toEqual(first(set, 9, { from }))
  expect(lastOf({ ...set, rule: 'FREQ=DAILY' })).toBeNull()
  expect(lastOf({ ...set, rule: null })).toBe('2027-01-04T09:00')
  expect(lastOf({ ...set, rule: 'FREQ=WEEKLY;UNTIL=20270120' })).toBe('2027-01-18T09:00')
})

it.each([
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=SECONDLY;BYHOUR=3;BYSETPOS=2',
  'FREQ=DAILY;BYYEARDAY=366;BYMONTH=1',
  'FREQ=MINUTELY;INTERVAL=999999999',
  'FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6;COUNT=999999999',
])('%s never comes, and the walk gives up', (rule) => {
  const walk = occurrencesOf({ start: '2027-01-04T09:00', zone: 'UTC', rule })
  expect(walk.next().value).toBe('2027-01-04T09:00')
  expect(walk.next()).toMatchObject({ done: true })
})

it.each([
  ['FREQ=MONTHLY', '2027-01-31', '2027-03-31'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', '2027-01-31', '2027-02-28'],
  ['FREQ=YEARLY', '2024-02-29', '2028-02-29'],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2027-01-29', '2027-02-26'],
  ['FREQ=MONTHLY;BYDAY=2TU', '2027-01-12', '2027-02-09'],
  ['FREQ=YEARLY;BYDAY=20MO', '1997-05-19', '1998-05-18'],
  ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '1997-05-12', '1998-05-11'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE', '2027-01-06', '2027-01-18'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU', '1997-08-05', '1997-08-17'],
  ['FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8', '1996-11-05', '2000-11-07'],
  ['FREQ=YEARLY;BYYEARDAY=-1', '2027-12-31', '2028-12-31'],
])('%s after %s is %s', (rule, start, next) => {
  expect(first({ start, rule }, 2)).toEqual([start, next])
})
