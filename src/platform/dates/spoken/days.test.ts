import { describe, expect, it } from 'vitest'
import { readWhen } from '../when'

/** A Friday, two in the afternoon in Zurich. */
const friday = { now: '2026-11-20T13:00:00.000Z', zone: 'Europe/Zurich', locale: 'en-GB' }
const read = (text: string, locale = 'en-GB') => readWhen(text, { ...friday, locale })

it.each([
  ['march seven', '2027-03-07'],
  ['ten april', '2027-04-10'],
  ['the twenty second of january', '2027-01-22'],
  ['on the fifteenth', '2026-12-15'],
  ['march twenty twenty eight', '2028-03-01'],
  ['the third of june two thousand and thirty', '2030-06-03'],
  ['Tuesday, 12 January', '2027-01-12'],
  ['Sat 26th', '2026-12-26'],
  ['31/Oct/2027', '2027-10-31'],
  ['9 Aug 27', '2027-08-09'],
  ['2027 March 18', '2027-03-18'],
  ['the last day of February 2028', '2028-02-29'],
  ['the second to last Friday of March', '2027-03-19'],
  ['next month on the 5th', '2026-12-05'],
])('“%s” is %s', (text, day) => {
  expect(read(text)).toMatchObject({ local: day, rest: '' })
})

describe('days counted from other days', () => {
  it.each([
    ['two days before Christmas', '2026-12-23'],
    ['the Friday before Christmas', '2026-12-18'],
    ['a week after the 5th of May', '2027-05-12'],
    ['two days after tomorrow', '2026-11-23'],
    ['the Monday after next', '2026-11-30'],
    ['Tuesday of next week', '2026-11-24'],
    ['next week Tuesday at 3', '2026-11-24T15:00'],
    ['a week on Friday', '2026-12-04'],
    ['Monday in two weeks', '2026-11-30'],
    ['two Mondays ago', '2026-11-09'],
    ['since Monday', '2026-11-16'],
    ['a week today', '2026-11-27'],
    ['the last working day of next month', '2026-12-31'],
    ['last Friday', '2026-11-13'],
    ['last week’s Sunday', '2026-11-15'],
  ])('“%s” is %s', (text, day) => {
    expect(read(text).local).toBe(day)
  })
})

describe('a weekday on that very weekday', () => {
  it.each([
    ['Friday', '2026-11-27'],
    ['on Friday', '2026-11-27'],
    ['Friday at 3pm', '2026-11-20T15:00'],
    ['Friday at 18:00', '2026-11-20T18:00'],
    ['Friday 12:30', '2026-11-27T12:30'],
    ['Friday at 9', '2026-11-27T09:00'],
    ['Friday evening', '2026-11-20T18:00'],
    ['Friday afternoon', '2026-11-27T15:00'],
    ['Friday morning', '2026-11-27T09:00'],
    ['this Friday', '2026-11-20'],
    ['next Friday', '2026-11-27'],
  ])('“%s” is %s', (text, local) => {
    expect(read(text).local).toBe(local)
  })
})

describe('holidays by name', () => {
  it.each([
    ['Christmas Eve', '2026-12-24'],
    ['New Year’s Day', '2027-01-01'],
    ['New Year’s Eve 2028', '2028-12-31'],
    ['Easter Monday', '2027-03-29'],
    ['Good Friday', '2027-03-26'],
    ['Whit Monday', '2027-05-17'],
    ['last Halloween', '2026-10-31'],
  ])('“%s” is %s', (text, day) => {
    expect(read(text).local).toBe(day)
  })

  it('where countries differ the locale decides, or no day is meant', () => {
    expect(read('Mother’s Day', 'en-GB').local).toBe('2027-03-07')
    expect(read('Mother’s Day', 'en-US').local).toBe('2027-05-09')
    expect(read('Thanksgiving', 'en-CA').local).toBe('2027-10-11')
    expect(read('Labor Day', 'en-US').local).toBe('2027-09-06')
    expect(read('Labour Day', 'en-GB').local).toBeNull()
  })

  it('a thing named for a holiday is a thing', () => {
    for (const text of ['buy Christmas cards', 'plan the Halloween party', 'an Easter egg'])
      expect(read(text)).toMatchObject({ local: null, rest: text })
  })
})

it('the locale decides which of 3/4 is the month, and days with points are understood where they are written', () => {
  for (const locale of ['en-GB', 'de-CH', 'fr-FR', 'en-AU']) expect(read('3/4', locale).local).toBe('2027-04-03')
  for (const locale of ['en-US', 'en']) expect(read('3/4', locale).local).toBe('2027-03-04')
  expect(read('dentist 3.12. 14:30', 'de-CH')).toMatchObject({ local: '2026-12-03T14:30', rest: 'dentist' })
  expect(read('3.12.2027', 'en-GB').local).toBe('2027-12-03')
  expect(read('12.3.2027', 'en-US').local).toBe('2027-12-03')
  expect(read('2027-04-03', 'en-US').local).toBe('2027-04-03')
})

it.each([
  '32 August',
  'February 30',
  'the 3rd meeting',
  'on the first floor',
  'second attempt',
  'my thirtieth birthday',
])('“%s” is no day', (text) => {
  expect(read(text)).toMatchObject({ local: null, rest: text })
})
