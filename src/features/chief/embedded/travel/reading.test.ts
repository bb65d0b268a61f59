import { expect, it } from 'vitest'
import { asksForFlights, joinFlightDetails, readWish, saysOnlyWishes } from './read-flights'
import { readWays } from './several-ways'

const dates = { now: '2026-11-20T08:00:00.000Z', zone: 'Europe/Zurich', locale: 'en-GB' }
const week = { depart: '2026-11-23', departUntil: '2026-11-29' }

it.each([
  ['Find me flights to Boston next week', { to: 'Boston', ...week }],
  ['find flights to boston next week', { to: 'boston', ...week }],
  ['I need to fly to New York on Tuesday', { to: 'New York', depart: '2026-11-24' }],
  ['flights from Geneva to London tomorrow', { from: 'Geneva', to: 'London', depart: '2026-11-21' }],
  ['cheapest flight to San Francisco on 4 December', { to: 'San Francisco', depart: '2026-12-04', sort: 'price' }],
  [
    'show me direct flights to Singapore next Monday in business class',
    { to: 'Singapore', depart: '2026-11-23', directOnly: true, cabin: 'business' },
  ],
  [
    'book a flight from Zurich to Boston for two people next week',
    { from: 'Zurich', to: 'Boston', passengers: 2, ...week },
  ],
  ['Find me flights to Boston next week, back by Thursday night', { to: 'Boston', ...week, back: '2026-11-26' }],
  [
    'Find me flights to Boston on Tuesday returning two days later',
    { to: 'Boston', depart: '2026-11-24', back: '2026-11-26' },
  ],
  ['flights to Paris on Friday under 300', { to: 'Paris', depart: '2026-11-27', maxPrice: 300 }],
  [
    'non-stop flights to Tokyo on 1 December with no stops please',
    { to: 'Tokyo', depart: '2026-12-01', directOnly: true },
  ],
  ['I want to fly from Boston to Zurich tomorrow', { from: 'Boston', to: 'Zurich', depart: '2026-11-21' }],
  ['find me a flight', {}],
])('“%s” is a wish for flights', (message, wish) => {
  expect(asksForFlights(message)).toBe(true)
  expect(readWish(message, dates)).toMatchObject(wish)
  for (const name of ['from', 'to', 'depart', 'back'] as const)
    if (!(name in wish)) expect(readWish(message, dates)[name], name).toBeUndefined()
})

it.each([
  'Remind me to book a flight to Boston',
  'add book flights to my to-do list',
  'what is the status of my flight to Boston',
  'is my flight on time',
  'what is on my agenda next week',
  'time flies',
  'put the phone in flight mode',
  'call John about the trip',
])('“%s” is none', (message) => {
  expect(asksForFlights(message)).toBe(false)
})

it('sentences that say more about the flights stay with them', () => {
  expect(
    joinFlightDetails(['find me flights to Boston next week', 'Back by Thursday night', 'Remind me to pack']),
  ).toEqual(['find me flights to Boston next week, Back by Thursday night', 'Remind me to pack'])
})

it.each([
  'direct only',
  'leave on Friday instead',
  'from Geneva',
  'what about Tuesday',
  'business class please',
  'under 300',
  'back on Thursday',
  'for two people',
])('“%s” can go on from a search', (message) => expect(saysOnlyWishes(message, dates)).toBe(true))

it.each([
  'schedule lunch with Sam on Friday at 12:30 for an hour',
  'am I free Friday at 1?',
  'I finished the report on Tuesday',
  'pay the rent on Friday',
  'meet Anna from accounting on Monday',
  'buy milk tomorrow',
])('“%s” is about something else, although a day is in it', (message) =>
  expect(saysOnlyWishes(message, dates)).toBe(false),
)

it.each([
  [
    'flights to Boston on Tuesday morning',
    { to: 'Boston', depart: '2026-11-24', leaveFrom: '05:00', leaveUntil: '11:59' },
  ],
  ['flights to Boston on Tuesday leaving after 10 am', { to: 'Boston', depart: '2026-11-24', leaveFrom: '10:00' }],
  ['flights to Boston on Tuesday arriving before noon', { to: 'Boston', depart: '2026-11-24', arriveUntil: '12:00' }],
  [
    'flights to Boston from 9 December to 12 December',
    { to: 'Boston', depart: '2026-12-09', departUntil: '2026-12-12' },
  ],
  [
    'flights to Boston next week, return on Friday evening',
    { to: 'Boston', ...week, back: '2026-11-27', backFrom: '17:00', backUntil: '23:59' },
  ],
  [
    'I need to be in Berlin by 10 am on Wednesday',
    { to: 'Berlin', depart: '2026-11-24', departUntil: '2026-11-25', arriveUntil: '2026-11-25T10:00' },
  ],
  ['fly me to Paris, Texas on Friday', { to: 'Paris, Texas', depart: '2026-11-27' }],
  ['flights to Rome on Friday for the two of us', { to: 'Rome', depart: '2026-11-27', passengers: 2 }],
  ['flights to Rome on Friday with my wife', { to: 'Rome', depart: '2026-11-27', passengers: 2 }],
  ['Zurich to Boston on Tuesday', { from: 'Zurich', to: 'Boston', depart: '2026-11-24' }],
])('“%s” is read with its times and ends', (message, wish) => {
  expect(asksForFlights(message)).toBe(true)
  expect(readWish(message, dates)).toEqual(wish)
})

it('a journey of several ways is read way by way, each after the one before', () => {
  const message = 'Zurich to Boston on Tuesday, then Boston to New York on Thursday, back to Zurich on Sunday'
  expect(readWays(message, dates)).toEqual([
    { from: 'Zurich', to: 'Boston', depart: '2026-11-24' },
    { from: 'Boston', to: 'New York', depart: '2026-11-26' },
    { from: 'New York', to: 'Zurich', depart: '2026-11-29' },
  ])
  expect(readWays('flights from Zurich to Boston on Tuesday, back to Zurich on Sunday', dates)).toBeNull()
  expect(readWays('Call Sam on Tuesday, then write to Ann on Thursday', dates)).toBeNull()
})

it.each([
  'add to Rome list',
  'reply to Sam',
  'nice to meet you',
  'add milk to shopping',
  'go to bed at ten',
  'from 9 to 5',
  'Paris to Rome by train',
  'Chicago to Boston distance',
  'what is the flight time from New York to London',
])('“%s” is no way from a place to a place', (message) => expect(asksForFlights(message)).toBe(false))
