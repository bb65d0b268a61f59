import { expect, it } from 'vitest'
import { findPlace } from './places'

it.each([
  ['Lunch at Café Rose', 'Café Rose'],
  ['review in room 4', 'room 4'],
  ['meeting at the office about budgets', 'office'],
  ['dinner at a bistro in Lyon with Kim', 'bistro in Lyon'],
  ['call on Zoom', 'Zoom'],
  ['sync via teams with Ana', 'teams'],
  ['check in at the hotel', 'hotel'],
  ['demo https://meet.example.com/abc', 'https://meet.example.com/abc'],
  ['party at Jack’s place', 'Jack’s place'],
])('“%s” is at %s', (text, place) => {
  expect(findPlace(text)?.place).toBe(place)
})

it.each([
  'check in',
  'look at the report',
  'a talk in English',
  'meet at 5',
  'coffee in the morning',
  'pay at the latest',
  'put it in my calendar',
  'finish in 2 hours',
])('“%s” is nowhere', (text) => {
  expect(findPlace(text)).toBeNull()
})

it('the span holds the little word too', () => {
  const text = 'Meeting at the office about budgets'
  const found = findPlace(text)
  expect(text.slice(found?.start, found?.end)).toBe('at the office')
})
