import { afterAll, beforeAll, expect, it } from 'vitest'
import { newCalendar } from '../../../../tests/support/calendar'
import { releaseClock, setClock } from '../../../../tests/support/person'
import type { ChangedEvent, Event } from '../event'
import type { EventPage } from '../reading/list.server'

beforeAll(() => setClock('2027-03-10T08:00:00Z'))
afterAll(releaseClock)

it('an event keeps the wall-clock time, the zone it was meant in, and the instants those are', async () => {
  const ada = newCalendar()
  const event = await ada.perform<Event>('event.add', {
    title: '  Review ',
    start: '2027-03-11T09:00',
    minutes: 45,
    place: 'Room 4',
    links: ['https://example.com/call'],
    attendees: [{ name: 'Sam', email: 'sam@example.com' }],
  })
  expect(event).toMatchObject({
    title: 'Review',
    start: { local: '2027-03-11T09:00', zone: 'Europe/Zurich', at: '2027-03-11T08:00:00.000Z' },
    end: { local: '2027-03-11T09:45', at: '2027-03-11T08:45:00.000Z' },
    allDay: false,
    busy: true,
    calendarId: 'calendar_own',
    attendees: [{ name: 'Sam', email: 'sam@example.com', status: 'unknown' }],
  })
  expect(await ada.perform('event.get', { eventId: event.id })).toEqual(event)
})

it('a flight starts in one zone and ends in another', async () => {
  const ada = newCalendar()
  const flight = await ada.perform<Event>('event.add', {
    title: 'LX 52',
    start: '2027-03-11T17:10',
    end: '2027-03-11T20:00',
    endZone: 'America/New_York',
  })
  expect(flight).toMatchObject({ start: { at: '2027-03-11T16:10:00.000Z' }, end: { at: '2027-03-12T01:00:00.000Z' } })
})

it('an all-day event has its last day included and leaves the time free unless said', async () => {
  const ada = newCalendar()
  const event = await ada.perform<Event>('event.add', { title: 'Fair', start: '2027-03-11', end: '2027-03-12' })
  expect(event).toMatchObject({
    allDay: true,
    busy: false,
    end: { local: '2027-03-12', at: '2027-03-12T23:00:00.000Z' },
  })
})

it('adding says what else is on, and undo takes the event away', async () => {
  const ada = newCalendar()
  await ada.perform('event.add', { title: 'Standup', start: '2027-03-01T09:00', minutes: 15, recurrence: 'FREQ=DAILY' })
  const receipt = await ada.receipt('event.add', { title: 'Call', start: '2027-03-11T09:10' })
  expect(receipt.changes).toMatchObject([{ verb: 'created', noun: 'Event', title: 'Call' }])
  const again = await ada.perform<ChangedEvent>('event.add', { title: 'Other', start: '2027-03-11T09:14', minutes: 1 })
  expect(again.conflicts?.map(({ title }) => title)).toEqual(['Standup', 'Call'])
  await ada.undo(receipt.id)
  const { events } = await ada.perform<EventPage>('event.list', { from: '2027-03-11', to: '2027-03-12' })
  expect(events.map(({ title }) => title)).toEqual(['Standup', 'Other'])
})

it.each([
  ['an end before the start', { end: '2027-03-11T08:00' }, 'event.backwards'],
  ['an end and a length', { end: '2027-03-11T10:00', minutes: 5 }, 'event.length'],
  ['a day as the end of a time', { end: '2027-03-12' }, 'event.mixed'],
  ['minutes of a whole day', { start: '2027-03-11', minutes: 5 }, 'event.length'],
  ['years of one event', { end: '2037-03-11T10:00' }, 'event.long'],
  ['a year out of reach', { start: '0001-03-11' }, 'date.far'],
  ['no title', { title: ' ' }, 'input.invalid'],
  ['a link that runs', { links: ['javascript:alert(1)'] }, 'input.invalid'],
  ['a name as an address', { attendees: [{ email: 'Sam' }] }, 'input.invalid'],
  ['a rule that never comes', { recurrence: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }, 'recurrence.never'],
  ['a rule that is none', { recurrence: 'FREQ=FORTNIGHTLY' }, 'recurrence.invalid'],
  ['hours of a bare day', { start: '2027-03-11', recurrence: 'FREQ=DAILY;BYHOUR=9' }, 'recurrence.time'],
  ['a calendar that is not there', { calendarId: 'calendar_none' }, 'calendar.missing'],
])('%s is refused and leaves nothing', async (_name, input, code) => {
  const ada = newCalendar()
  const outcome = await ada.outcome('event.add', { title: 'x', start: '2027-03-11T09:00', ...input })
  expect(outcome).toMatchObject({ status: 'failed', error: { code } })
  expect((await ada.perform<EventPage>('event.list', {})).events).toEqual([])
})
