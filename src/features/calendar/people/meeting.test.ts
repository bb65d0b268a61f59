import { expect, it } from 'vitest'
import { newMember, newPerson, type Person } from '../../../../tests/support/people'
import type { Event } from '../event'

interface Found {
  slots: { start: { local: string } }[]
  people: { name: string; problem: string | null }[]
  holidays: { day: string; name: string }[]
}

const monday = { from: '2031-03-03', to: '2031-03-04' }
const starts = ({ slots }: Found) => slots.map(({ start }) => start.local.slice(11)).sort()
const find = (person: Person, input: object) =>
  person.perform<Found>('calendar.free_slots', { ...monday, minutes: 60, limit: 50, ...input })

it('a time with somebody is one at which both are free, and nothing of what they do is told', async () => {
  const ada = await newPerson('Ada')
  const sam = await newMember(ada, 'member', 'Sam')
  await ada.perform('event.add', { title: 'Own', start: '2031-03-03T09:00', minutes: 120 })
  await sam.perform('event.add', { title: 'Secret zebra', start: '2031-03-03T11:00', minutes: 60 })
  await sam.perform('event.add', { title: 'Secret zebra again', start: '2031-03-03T11:30', minutes: 270 })
  const answer = await ada.ask<Found>('calendar.free_slots', { ...monday, minutes: 60, people: [sam.id] })
  expect(starts(answer.output)).toEqual(['16:00'])
  expect(answer.output.people).toEqual([{ personId: sam.id, name: 'Sam', problem: null }])
  const busy = await ada.perform('calendar.busy', {
    personId: sam.id,
    from: '2031-03-03T00:00:00.000Z',
    to: '2031-03-04T00:00:00.000Z',
  })
  expect(busy).toEqual({ busy: [{ from: '2031-03-03T11:00:00.000Z', to: '2031-03-03T16:00:00.000Z' }] })
  expect(JSON.stringify([answer, busy])).not.toContain('zebra')
})

it('somebody who keeps their times to themselves counts as free, and that is said', async () => {
  const ada = await newPerson('Ada')
  const sam = await newMember(ada, 'member', 'Sam')
  await sam.perform('event.add', { title: 'All day', start: '2031-03-03T08:00', minutes: 600 })
  await sam.perform('calendar.configure', { shareBusy: false })
  const found = await find(ada, { people: [sam.id] })
  expect(found.slots.length).toBeGreaterThan(0)
  expect(found.people).toMatchObject([{ problem: 'Sam keeps to themselves when they are busy.' }])
})

it('guests, strangers and members of another organization learn nothing, and nobody of a person that is not there', async () => {
  const ada = await newPerson('Ada')
  const guest = await newMember(ada, 'guest', 'Gus')
  const mallory = await newPerson('Mallory')
  const range = { from: '2031-03-03T00:00:00.000Z', to: '2031-03-04T00:00:00.000Z' }
  const codes = [
    await guest.ask('calendar.busy', { personId: ada.id, ...range }),
    await mallory.ask('calendar.busy', { personId: ada.id, ...range }),
    await mallory
      .with({ 'adjutant-organization': ada.organizationId })
      .ask('calendar.busy', { personId: ada.id, ...range }),
    await ada.ask('calendar.busy', { personId: 'nobody', ...range }),
    await ada.ask('calendar.free_slots', { people: [mallory.id] }),
  ].map(({ status }) => status)
  expect(codes).toEqual([404, 404, 403, 404, 404])
})

it('people are found by name among members and those one met, and a guest finds no members', async () => {
  const ada = await newPerson('Ada')
  const sam = await newMember(ada, 'member', 'Sam Porter')
  const guest = await newMember(ada, 'guest', 'Gus')
  const attendees = [{ name: 'Samira', email: 'samira@example.com' }]
  await ada.perform<Event>('event.add', { title: 'Lunch', start: '2031-03-03T12:00', attendees })
  expect(await ada.perform('calendar.people', { search: 'sam' })).toEqual({
    people: [
      expect.objectContaining({ name: 'Sam Porter', personId: sam.id, email: sam.email }),
      { name: 'Samira', email: 'samira@example.com', personId: null },
    ],
  })
  expect(await guest.perform('calendar.people', { search: 'sam' })).toEqual({ people: [] })
})

it('a holiday of one’s place and a weekday with other hours bound what is free, and the next working day passes them over', async () => {
  const ada = await newPerson('Ada')
  await ada.perform('calendar.configure', {
    holidays: 'DE-BY',
    otherHours: [{ day: 5, start: '09:00', end: '12:00' }],
  })
  const easter = { from: '2031-04-10', to: '2031-04-16' }
  const found = await find(ada, { ...easter, minutes: 180 })
  expect([...new Set(found.slots.map(({ start }) => start.local.slice(0, 10)))].sort()).toEqual([
    '2031-04-10',
    '2031-04-15',
  ])
  expect(found.holidays.map(({ day }) => day)).toEqual(['2031-04-11', '2031-04-14'])
  expect(await ada.perform('calendar.days', { from: '2031-04-10', days: 2 })).toEqual({
    days: [
      { day: '2031-04-10', hours: { start: '09:00', end: '17:00' }, holiday: null },
      { day: '2031-04-11', hours: null, holiday: 'Good Friday' },
    ],
    next: '2031-04-15',
    place: 'DE-BY',
  })
  const friday = await find(ada, { from: '2031-04-04', to: '2031-04-05', minutes: 60 })
  expect(starts(friday).at(-1)! <= '11:00').toBe(true)
  const anyHours = await find(ada, { from: '2031-04-11', to: '2031-04-12', anyHours: true })
  expect(anyHours.slots.length).toBeGreaterThan(0)
  expect((await ada.ask('calendar.configure', { holidays: 'XX' })).error).toMatchObject({ code: 'settings.holidays' })
})
