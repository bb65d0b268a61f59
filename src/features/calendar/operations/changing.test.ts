import { afterAll, beforeAll, expect, it } from 'vitest'
import { newCalendar } from '../../../../tests/support/calendar'
import { releaseClock, setClock, type TestPerson } from '../../../../tests/support/person'
import type { Event } from '../event'
import type { EventPage } from '../reading/list.server'

beforeAll(() => setClock('2027-03-01T08:00:00Z'))
afterAll(releaseClock)

const list = async (ada: TestPerson, from = '2027-03-01', to = '2027-04-26') =>
  (await ada.perform<EventPage>('event.list', { from, to })).events
const starts = async (ada: TestPerson) => (await list(ada)).map(({ start }) => start.local)
const series = (ada: TestPerson, input: object = {}) =>
  ada.perform<Event>('event.add', {
    title: 'Review',
    start: '2027-03-01T09:00',
    minutes: 30,
    recurrence: 'FREQ=WEEKLY;BYDAY=MO;COUNT=6',
    ...input,
  })
const mondays = ['2027-03-01', '2027-03-08', '2027-03-15', '2027-03-22', '2027-03-29', '2027-04-05']
const at = (time: string, days = mondays) => days.map((day) => `${day}T${time}`)

it('moving keeps the length, over a clock change too', async () => {
  const ada = newCalendar()
  const event = await ada.perform<Event>('event.add', { title: 'Night', start: '2027-03-20T23:00', minutes: 480 })
  const moved = await ada.perform<Event>('event.move', { eventId: event.id, start: '2027-03-27T23:00' })
  expect(moved.end).toMatchObject({ local: '2027-03-28T08:00', at: '2027-03-28T06:00:00.000Z' })
})

it('an edit changes what is given, null clears, and undo restores it all', async () => {
  const ada = newCalendar()
  const before = await ada.perform<Event>('event.add', {
    title: 'a',
    start: '2027-03-02T09:00',
    place: 'here',
    notes: 'n',
  })
  const receipt = await ada.receipt('event.edit', { eventId: before.id, title: 'b', place: null, minutes: 90 })
  expect(await ada.perform('event.get', { eventId: before.id })).toEqual({
    ...before,
    title: 'b',
    place: null,
    end: { ...before.end, local: '2027-03-02T10:30', at: '2027-03-02T09:30:00.000Z' },
  })
  await ada.undo(receipt.id)
  expect(await ada.perform('event.get', { eventId: before.id })).toEqual(before)
  expect(await ada.outcome('event.edit', { eventId: before.id })).toMatchObject({ error: { code: 'event.unchanged' } })
})

it('one occurrence moves by itself and keeps its name in the series', async () => {
  const ada = newCalendar()
  const { id } = await series(ada)
  const moved = await ada.perform<Event>('event.move', {
    eventId: id,
    occurrence: '2027-03-15T09:00',
    start: '2027-03-16T14:00',
  })
  expect(moved).toMatchObject({ id, occurrence: '2027-03-15T09:00', end: { local: '2027-03-16T14:30' } })
  expect(await starts(ada)).toEqual(at('09:00').with(2, '2027-03-16T14:00'))
  await ada.perform('event.edit', { eventId: id, occurrence: '2027-03-15T09:00', title: 'Review, long' })
  expect((await list(ada)).map(({ title }) => title)[2]).toBe('Review, long')
})

it('moving the series takes the ones moved by themselves along only if they were not, and a start names the weekday', async () => {
  const ada = newCalendar()
  const { id } = await series(ada)
  await ada.perform('event.edit', { eventId: id, occurrence: '2027-03-08T09:00', title: 'Special' })
  await ada.perform('event.move', { eventId: id, occurrence: '2027-03-15T09:00', start: '2027-03-17T14:00' })
  await ada.perform('event.cancel', { eventId: id, occurrence: '2027-03-22T09:00' })
  const moved = await ada.perform<Event>('event.move', {
    eventId: id,
    occurrence: '2027-03-29T09:00',
    scope: 'all',
    start: '2027-03-30T10:00',
  })
  expect(moved.recurrence).toBe('FREQ=WEEKLY;BYDAY=TU;COUNT=6')
  expect((await list(ada)).map(({ start, title }) => `${start.local} ${title}`)).toEqual([
    '2027-03-02T10:00 Review',
    '2027-03-09T10:00 Special',
    '2027-03-17T14:00 Review',
    '2027-03-30T10:00 Review',
    '2027-04-06T10:00 Review',
  ])
})

it('this and following becomes a series of its own, with what is left of the count, and one undo joins them', async () => {
  const ada = newCalendar()
  const { id } = await series(ada)
  await ada.perform('event.cancel', { eventId: id, occurrence: '2027-03-29T09:00' })
  await ada.perform('event.edit', { eventId: id, occurrence: '2027-04-05T09:00', title: 'Last' })
  const receipt = await ada.receipt('event.edit', {
    eventId: id,
    occurrence: '2027-03-15T09:00',
    scope: 'following',
    start: '2027-03-15T11:00',
  })
  const events = await list(ada)
  expect(events.map(({ start }) => start.local)).toEqual([
    ...at('09:00').slice(0, 2),
    ...at('11:00', mondays.slice(2)).toSpliced(2, 1),
  ])
  expect(new Set(events.map((event) => event.id)).size).toBe(2)
  expect(events.at(-1)).toMatchObject({ title: 'Last', occurrence: '2027-04-05T11:00' })
  await ada.undo(receipt.id)
  expect(await starts(ada)).toEqual(at('09:00').toSpliced(4, 1))
})

it('cancelling takes one, the rest or all away', async () => {
  const ada = newCalendar()
  const { id } = await series(ada)
  await ada.perform('event.cancel', { eventId: id, occurrence: '2027-03-08T09:00' })
  expect(await starts(ada)).toEqual(at('09:00').toSpliced(1, 1))
  await ada.perform('event.cancel', { eventId: id, occurrence: '2027-03-22T09:00', scope: 'following' })
  expect(await starts(ada)).toEqual(at('09:00', ['2027-03-01', '2027-03-15']))
  const receipt = await ada.receipt('event.cancel', { eventId: id })
  expect(await starts(ada)).toEqual([])
  await ada.undo(receipt.id)
  expect(await starts(ada)).toHaveLength(2)
})

it('a series keeps its time on the wall across clock changes, wherever one looks from', async () => {
  const ada = newCalendar()
  await series(ada, { start: '2027-03-22T09:00', recurrence: 'FREQ=WEEKLY;COUNT=2' })
  expect((await list(ada)).map(({ start }) => start.at)).toEqual([
    '2027-03-22T08:00:00.000Z',
    '2027-03-29T07:00:00.000Z',
  ])
  const { events } = await ada.perform<EventPage>('event.list', { from: '2027-03-29' }, { zone: 'Asia/Tokyo' })
  expect(events).toMatchObject([{ start: { local: '2027-03-29T09:00', zone: 'Europe/Zurich' } }])
})

it('making a series of an event and back', async () => {
  const ada = newCalendar()
  const event = await ada.perform<Event>('event.add', { title: 'a', start: '2027-03-02T09:00' })
  await ada.perform('event.edit', { eventId: event.id, recurrence: 'FREQ=DAILY;COUNT=3' })
  expect(await starts(ada)).toHaveLength(3)
  await ada.perform('event.edit', { eventId: event.id, occurrence: '2027-03-03T09:00', title: 'b' })
  await ada.perform('event.edit', { eventId: event.id, recurrence: null })
  expect((await list(ada)).map(({ title }) => title)).toEqual(['a'])
})

it.each([
  ['one occurrence can’t repeat', { occurrence: '2027-03-08T09:00', recurrence: 'FREQ=DAILY' }, 'event.rule'],
  ['a time at which it is not on', { occurrence: '2027-03-09T09:00', title: 'b' }, 'event.occurrence'],
  ['“following” of nothing named', { scope: 'following', title: 'b' }, 'event.which'],
  ['an event that is not there', { eventId: 'event_none', title: 'b' }, 'event.missing'],
])('%s is refused', async (_name, input, code) => {
  const ada = newCalendar()
  const { id } = await series(ada)
  expect(await ada.outcome('event.edit', { eventId: id, ...input })).toMatchObject({
    status: 'failed',
    error: { code },
  })
  expect(await starts(ada)).toEqual(at('09:00'))
})
