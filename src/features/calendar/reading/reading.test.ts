import { afterAll, beforeAll, expect, it } from 'vitest'
import { newCalendar } from '../../../../tests/support/calendar'
import { releaseClock, setClock } from '../../../../tests/support/person'
import type { Event } from '../event'
import type { Conflicts } from './conflicts.server'
import type { EventPage } from './list.server'

// A Wednesday, nine in the morning in Zurich.
beforeAll(() => setClock('2027-03-10T08:00:00Z'))
afterAll(releaseClock)

type Slots = { slots: { start: { local: string }; end: { local: string }; reason: string }[] }

it('a range has what is on in it: what began before, what repeats, and all-day events on their days everywhere', async () => {
  const ada = newCalendar()
  await ada.perform('event.add', { title: 'Night shift', start: '2027-03-09T22:00', end: '2027-03-10T06:00' })
  await ada.perform('event.add', { title: 'Holiday', start: '2027-03-08', end: '2027-03-10' })
  await ada.perform('event.add', { title: 'Standup', start: '2020-01-06T09:00', recurrence: 'FREQ=WEEKLY;BYDAY=MO,WE' })
  await ada.perform('event.add', { title: 'Tomorrow', start: '2027-03-11T00:00' })
  await ada.perform('event.add', { title: 'Yesterday', start: '2027-03-09T23:00', minutes: 60 })
  const on = async (from: string, zone = 'Europe/Zurich') =>
    (await ada.perform<EventPage>('event.list', { from, to: `${from}T23:59` }, { zone })).events.map(
      ({ title }) => title,
    )
  expect(await on('2027-03-10')).toEqual(['Holiday', 'Night shift', 'Standup'])
  expect(await on('2027-03-11', 'Pacific/Auckland')).not.toContain('Holiday')
  expect(await on('2027-03-10', 'Pacific/Auckland')).toContain('Holiday')
})

it('a search without dates finds each series once, what is to come first', async () => {
  const ada = newCalendar()
  await ada.perform('event.add', { title: 'Café with Sam', start: '2027-02-01T09:00' })
  await ada.perform('event.add', { title: 'Sam: weekly', start: '2027-01-04T10:00', recurrence: 'FREQ=WEEKLY' })
  await ada.perform('event.add', {
    title: 'Lunch',
    start: '2027-03-20T12:00',
    attendees: [{ email: 'sam@example.com' }],
  })
  const { events } = await ada.perform<EventPage>('event.list', { search: 'SAM' })
  expect(events.map(({ title, start }) => `${title} ${start.local}`)).toEqual([
    'Sam: weekly 2027-03-15T10:00',
    'Lunch 2027-03-20T12:00',
    'Café with Sam 2027-02-01T09:00',
  ])
  expect((await ada.perform<EventPage>('event.list', { search: 'cafe sam' })).events).toHaveLength(1)
})

it('free time keeps to working hours and to what is on, best first, with a reason', async () => {
  const ada = newCalendar()
  await ada.perform('event.add', { title: 'Morning', start: '2027-03-10T09:00', end: '2027-03-10T11:30' })
  await ada.perform('event.add', { title: 'Free anyway', start: '2027-03-10T14:00', busy: false })
  await ada.perform('event.add', { title: 'Away', start: '2027-03-11', busy: true })
  const { slots } = await ada.perform<Slots>('calendar.free_slots', { minutes: 60, limit: 4 })
  expect(slots.map(({ start }) => start.local)).toEqual([
    '2027-03-10T16:00',
    '2027-03-12T09:00',
    '2027-03-12T16:00',
    '2027-03-10T13:30',
  ])
  expect(slots[0]!.reason).toContain('soonest')
  const narrow = { minutes: 30, from: '2027-03-15', to: '2027-03-16', notBefore: '10:00', notAfter: '11:00' }
  expect(
    (await ada.perform<Slots>('calendar.free_slots', narrow)).slots.map(({ start }) => start.local.slice(11)),
  ).toEqual(['10:00', '10:30'])
})

it('free time follows the person’s own hours, and any hours when asked', async () => {
  const ada = newCalendar()
  await ada.perform('calendar.configure', { workDays: [6], workStart: '20:00', workEnd: '21:00', defaultMinutes: 60 })
  expect((await ada.perform<Slots>('calendar.free_slots')).slots.map(({ start }) => start.local)).toEqual([
    '2027-03-13T20:00',
  ])
  const sunday = { from: '2027-03-14', to: '2027-03-15', minutes: 1440, anyHours: true }
  expect((await ada.perform<Slots>('calendar.free_slots', sunday)).slots).toMatchObject([
    { start: { local: '2027-03-14T00:00' } },
  ])
  expect(await ada.outcome('calendar.configure', { workEnd: '19:00' })).toMatchObject({
    error: { code: 'settings.hours' },
  })
})

it('conflicts are the times at which two things are on', async () => {
  const ada = newCalendar()
  const add = (title: string, start: string, end: string, more: object = {}) =>
    ada.perform<Event>('event.add', { title, start: `2027-03-11T${start}`, end: `2027-03-11T${end}`, ...more })
  await add('a', '09:00', '12:00')
  await add('b', '10:00', '11:00')
  await add('c', '11:00', '12:30')
  await add('free', '09:00', '12:00', { busy: false })
  const { overlaps } = await ada.perform<Conflicts>('calendar.conflicts')
  expect(
    overlaps.map(({ first, second, from, to }) => [first.title, second.title, from.slice(11, 16), to.slice(11, 16)]),
  ).toEqual([
    ['a', 'b', '09:00', '10:00'],
    ['a', 'c', '10:00', '11:00'],
  ])
})

it('twenty series that began years ago are listed for a week', async () => {
  const ada = newCalendar()
  for (let number = 0; number < 20; number++)
    await ada.perform('event.add', { title: `s${number}`, start: '2021-03-01T09:00', recurrence: 'FREQ=DAILY' })
  const { events, more } = await ada.perform<EventPage>('event.list', { limit: 500 })
  expect([events.length, more]).toEqual([140, false])
})
