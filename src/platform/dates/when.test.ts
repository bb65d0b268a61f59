import { describe, expect, it } from 'vitest'
import { findDates } from './find-dates'
import { readWhen } from './when'

/** A Friday, two in the afternoon in Zurich. */
const friday = { now: '2026-11-20T13:00:00.000Z', zone: 'Europe/Zurich', locale: 'en-US' }

describe('a text says when', () => {
  it.each([
    ['tomorrow at 9', '2026-11-21T09:00'],
    ['next tuesday', '2026-11-24'],
    ['in two hours', '2026-11-20T16:00'],
    ['friday 3pm', '2026-11-20T15:00'],
    ['noon', '2026-11-21T12:00'],
    ['tonight', '2026-11-20T21:00'],
    ['tonight at 8', '2026-11-20T20:00'],
    ['the 15th', '2026-12-15'],
    ['half past three', '2026-11-20T15:30'],
    ['at five thirty', '2026-11-20T17:30'],
    ['quarter to nine', '2026-11-20T20:45'],
    ['by end of the month', '2026-11-30'],
    ['by tomorrow EOD', '2026-11-21T17:00'],
    ['at 9', '2026-11-20T21:00'],
    ['at 11', '2026-11-21T11:00'],
    ['tomorrow morning at 7', '2026-11-21T07:00'],
    ['tomorrow morning', '2026-11-21T09:00'],
    ['the day after tomorrow at noon', '2026-11-22T12:00'],
    ['a week from friday', '2026-12-04'],
    ['in an hour and a half', '2026-11-20T15:30'],
    ['this weekend', '2026-11-21'],
    ['next week', '2026-11-23'],
    ['by next week', '2026-11-29'],
    ['first tuesday of december', '2026-12-01'],
    ['the first monday of the month', '2026-12-07'],
    ['on the 25th at half past six', '2026-11-25T18:30'],
    ['Dec 5 at 3', '2026-12-05T15:00'],
    ['5pm EST', '2026-11-20T23:00'],
    ["new year's eve", '2026-12-31'],
  ])('“%s” is %s', (text, local) => {
    expect(readWhen(text, friday).local).toBe(local)
  })

  it.each([
    ['every monday at 10', 'FREQ=WEEKLY;BYDAY=MO', '2026-11-23T10:00'],
    ['every other week', 'FREQ=WEEKLY;INTERVAL=2', '2026-11-20'],
    ['every weekday at 9', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-23T09:00'],
    ['every morning', 'FREQ=DAILY', '2026-11-21T09:00'],
    ['mondays and wednesdays at 6pm', 'FREQ=WEEKLY;BYDAY=MO,WE', '2026-11-23T18:00'],
    ['on the 1st of every month', 'FREQ=MONTHLY;BYMONTHDAY=1', '2026-12-01'],
    ['every last friday of the month', 'FREQ=MONTHLY;BYDAY=-1FR', '2026-11-27'],
    ['every 3 days starting tomorrow', 'FREQ=DAILY;INTERVAL=3', '2026-11-21'],
    ['every year on march 3', 'FREQ=YEARLY', '2027-03-03'],
    ['every friday until december 18', 'FREQ=WEEKLY;BYDAY=FR;UNTIL=20261218', '2026-11-20'],
  ])('“%s” repeats by %s from %s', (text, rule, local) => {
    expect(readWhen(text, friday)).toMatchObject({ rule, local })
  })

  it('a day and a time said apart belong together, and the rest is what remains of the text', () => {
    const when = readWhen('tomorrow remind me at 9 to call John', friday)
    expect(when).toMatchObject({ local: '2026-11-21T09:00', rest: 'remind me to call John' })
  })

  it.each([
    'read 1984',
    'the may invoice',
    'buy 2 tickets',
    'at 650-650-6500',
    'daily standup notes',
    'I sat down',
    '25',
  ])('“%s” says nothing about time', (text) => {
    expect(readWhen(text, friday)).toMatchObject({ local: null, rule: null, rest: text })
  })

  it('a time that describes a thing stays in its name but is still understood', () => {
    expect(readWhen('remind me about my 3pm meeting', friday)).toMatchObject({
      local: '2026-11-20T15:00',
      rest: 'remind me about my 3pm meeting',
    })
    expect(readWhen('prepare the monday report by friday', friday).rest).toBe('prepare the monday report')
  })

  it('“in two hours” counts real hours when the clocks change meanwhile', () => {
    const beforeSpring = { now: '2026-03-29T00:30:00.000Z', zone: 'Europe/Zurich', locale: 'en' }
    expect(readWhen('in two hours', beforeSpring).local).toBe('2026-03-29T04:30')
    expect(readWhen('in 3 days', beforeSpring).local).toBe('2026-04-01')
  })

  it('a bare number is a time only where a time is expected', () => {
    expect(readWhen('10', friday).local).toBeNull()
    expect(readWhen('10 instead', { ...friday, bareHours: true }).local).toBe('2026-11-20T22:00')
  })

  it('the locale decides whether the month or the day comes first', () => {
    expect(readWhen('on 3/4', friday).local).toBe('2027-03-04')
    expect(readWhen('on 3/4', { ...friday, locale: 'en-GB' }).local).toBe('2027-04-03')
  })

  it('spans point at the person’s own words', () => {
    const text = 'Call mom at half past three, then dinner for two hours'
    expect(findDates(text, friday).map(({ start, end }) => text.slice(start, end))).toEqual([
      'at half past three',
      'for two hours',
    ])
  })
})
