import { afterEach, beforeEach, expect, it } from 'vitest'
import { newPerson, releaseClock, setClock, type TestPerson } from '../../../tests/support/person'
import type { DayBriefing, FoundDecisions, MeetingBriefing, SinceBriefing, WeekBriefing } from './briefing'

// Monday, 08:50 in Zurich.
beforeEach(() => setClock('2027-03-01T07:50:00Z'))
afterEach(releaseClock)

const sam = { name: 'Sam Lee', email: 'sam@example.com' }
const day = (ada: TestPerson, input: object = {}) => ada.perform<DayBriefing>('briefing.day', input)
const titles = (things: { title: string }[]) => things.map(({ title }) => title)

it('a day has its events, tasks, free time, what to begin with and why, each thing with its link', async () => {
  const ada = newPerson()
  const task = await ada.perform('task.add', { title: 'Pay rent', due: '2027-03-01', priority: 'high' })
  await ada.perform('task.add', { title: 'Sort the photos' })
  const event = await ada.perform<{ id: string }>('event.add', {
    title: 'Standup',
    start: '2027-03-01T10:00',
    minutes: 30,
  })
  const briefing = await day(ada)
  expect(briefing.events).toMatchObject([
    { title: 'Standup', start: { local: '2027-03-01T10:00' }, link: `/calendar/day/2027-03-01/${event.id}` },
  ])
  expect(briefing.anytime).toMatchObject([{ title: 'Pay rent', link: `/tasks/${task.id}` }])
  expect(titles(briefing.undated)).toEqual(['Sort the photos'])
  expect(briefing.gaps).toEqual([
    { from: '2027-03-01T09:00', to: '2027-03-01T10:00', minutes: 60 },
    { from: '2027-03-01T10:30', to: '2027-03-01T17:00', minutes: 390 },
  ])
  expect(briefing.begin).toMatchObject({
    task: { title: 'Pay rent' },
    because: 'it is due today and has high priority',
  })
  expect(briefing.unread).toEqual([])
})

it('an empty day is empty, and nothing is suggested', async () => {
  expect(await day(newPerson())).toMatchObject({ events: [], anytime: [], overdue: [], begin: null, suggestions: [] })
})

it('B1 a token without the calendar is told that the calendar was not read, and nothing of it', async () => {
  const ada = newPerson()
  await ada.perform('event.add', { title: 'Secret', start: '2027-03-01T10:00' })
  const briefing = await ada.perform<DayBriefing>('briefing.day', {}, { grants: ['briefing:read', 'task:read'] })
  expect(briefing.unread).toContain('calendar')
  expect(JSON.stringify(briefing)).not.toContain('Secret')
})

it('B4 a late task is offered the next free half hour, by the very operation that moves it', async () => {
  const ada = newPerson()
  const task = await ada.perform('task.add', { title: 'Send the offer', due: '2027-02-26' })
  await ada.perform('event.add', { title: 'Workshop', start: '2027-03-01T09:00', end: '2027-03-01T17:00' })
  const { suggestions } = await day(ada)
  expect(suggestions).toMatchObject([
    {
      label: 'Move “Send the offer” to tomorrow 9:00',
      reason: 'It was due Friday 26 February; you are free from 9:00 to 17:00.',
      operation: 'task.edit',
      input: { taskId: task.id, due: '2027-03-02T09:00' },
    },
  ])
  const [{ operation, input }] = suggestions as [DayBriefing['suggestions'][0]]
  await ada.perform(operation, input)
  expect((await day(ada)).suggestions).toEqual([])
})

it('of two things at one time the one without guests is offered the next gap', async () => {
  const ada = newPerson()
  await ada.perform('event.add', { title: 'Client call', start: '2027-03-01T14:00', minutes: 60, attendees: [sam] })
  await ada.perform('event.add', { title: 'Design review', start: '2027-03-01T14:30', minutes: 60 })
  const { overlaps, suggestions } = await day(ada)
  expect(overlaps).toMatchObject([{ from: '2027-03-01T14:30', to: '2027-03-01T15:00' }])
  expect(suggestions[0]).toMatchObject({
    label: 'Move “Design review” to today 15:30',
    operation: 'event.move',
    input: { start: '2027-03-01T15:30' },
  })
})

it('a long gap is for what is due tomorrow, and the way between two places is kept', async () => {
  const ada = newPerson()
  await ada.perform('task.add', { title: 'Write the report', due: '2027-03-02' })
  await ada.perform('event.add', { title: 'Lunch', start: '2027-03-01T12:00', minutes: 60, place: 'Kronenhalle' })
  await ada.perform('event.add', { title: 'Notary', start: '2027-03-01T13:20', minutes: 60, place: 'Bahnhofstrasse 1' })
  const { suggestions } = await day(ada)
  expect(suggestions.map(({ label, reason }) => `${label} · ${reason}`)).toEqual([
    'Block 90 minutes for “Write the report”, today 9:00 · It is due tomorrow; you are free from 9:00 to 12:00.',
    'Keep the 20 minutes before “Notary” for the way · “Lunch” is at Kronenhalle, this at Bahnhofstrasse 1.',
  ])
})

it('B5 a week counts what was completed, not what is due, and what took place', async () => {
  const ada = newPerson()
  const done = await ada.perform('task.add', { title: 'Book the room', due: '2027-03-05' })
  await ada.perform('task.add', { title: 'Call the bank', due: '2027-03-04' })
  await ada.perform('event.add', { title: 'Standup', start: '2027-03-01T10:00', minutes: 30 })
  await ada.perform('event.add', { title: 'Board', start: '2027-03-04T10:00', minutes: 60 })
  await ada.perform('decision.record', { about: 'venue', chosen: 'the Grand' })
  setClock('2027-03-02T08:00:00Z')
  await ada.perform('task.complete', { taskId: done.id })
  const week = await ada.perform<WeekBriefing>('briefing.week')
  expect(week).toMatchObject({ from: '2027-03-01', to: '2027-03-07', meetingMinutes: 30 })
  expect([titles(week.done), titles(week.took), titles(week.ahead), titles(week.due)]).toEqual([
    ['Book the room'],
    ['Standup'],
    ['Board'],
    ['Call the bank'],
  ])
  expect(week.decisions.map(({ text }) => text)).toEqual(['venue: chose the Grand.'])
  const before = await ada.perform<WeekBriefing>('briefing.week', { from: '2027-02-22', to: '2027-02-28' })
  expect([before.done, before.took, before.due, before.overdue]).toEqual([[], [], [], []])
  await expect(ada.perform('briefing.week', { from: '2027-03-02', to: '2027-03-01' })).rejects.toThrow(
    /before the first/,
  )
})

it('since one left: what became late, took place, rang and was changed by others', async () => {
  const ada = newPerson()
  await ada.perform('task.add', { title: 'Send the offer', due: '2027-03-01' })
  await ada.perform('task.add', { title: 'Ring the plumber', remind: '2027-03-01T18:00' })
  await ada.perform('event.add', { title: 'Standup', start: '2027-03-01T10:00', minutes: 30 })
  await ada.perform('event.add', { title: 'Board', start: '2027-03-02T16:00', minutes: 60 })
  setClock('2027-03-02T08:00:00Z')
  await ada.perform('task.add', { title: 'From the script' }, { via: 'api' })
  const missed = await ada.perform<SinceBriefing>('briefing.since')
  expect(missed).toMatchObject({ since: '2027-03-01T08:50', left: true, next: { title: 'Board' } })
  expect([titles(missed.late), titles(missed.took), titles(missed.rang), titles(missed.changes)]).toEqual([
    ['Send the offer', 'Ring the plumber'],
    ['Standup'],
    ['Ring the plumber'],
    ['From the script'],
  ])
  const short = await ada.perform<SinceBriefing>('briefing.since', { since: '2027-03-02T08:30' })
  expect(short).toMatchObject({ left: false, late: [], took: [] })
})

it('a meeting is prepared by its words, its time or as the next one: people, earlier times, tasks, decisions', async () => {
  const ada = newPerson()
  const weekly = { title: 'Weekly with Sam', minutes: 30, attendees: [sam], recurrence: 'FREQ=WEEKLY;COUNT=5' }
  await ada.perform('event.add', { ...weekly, start: '2027-02-22T15:00' })
  await ada.perform('event.add', { title: 'Dentist', start: '2027-03-01T11:00', place: 'Limmatquai 1' })
  await ada.perform('event.add', { title: 'Budget', start: '2027-03-01T15:15', minutes: 30 })
  await ada.perform('task.add', { title: 'Send Sam the figures', due: '2027-03-01' })
  await ada.perform('task.add', { title: 'Water the plants' })
  await ada.perform('memory.remember', { text: 'Sam Lee prefers short meetings', subject: 'Sam' })
  await ada.perform('decision.record', { about: 'Sam’s offer', chosen: 'the smaller one' })
  for (const input of [
    { search: 'my meeting with Sam' },
    { at: '2027-03-01T15:00' },
    { at: '2027-03-01', search: 'Sam' },
  ]) {
    const { event, people, earlier, tasks, decisions, clashes, previous, minutesUntil, suggestions } =
      await ada.perform<MeetingBriefing>('briefing.meeting', input)
    expect(event).toMatchObject({
      title: 'Weekly with Sam',
      occurrence: '2027-03-01T15:00',
      repeats: 'every week (5 times)',
    })
    expect(people).toMatchObject([
      {
        name: 'Sam Lee',
        known: [{ text: 'Sam Lee prefers short meetings' }],
        before: { start: { local: '2027-02-22T15:00' } },
        after: { start: { local: '2027-03-08T15:00' } },
      },
    ])
    expect([titles(earlier), titles(tasks), titles(clashes)]).toEqual([
      ['Weekly with Sam'],
      ['Send Sam the figures'],
      ['Budget'],
    ])
    expect(decisions.map(({ text }) => text)).toEqual(['Sam’s offer: chose the smaller one.'])
    expect(previous).toMatchObject({ event: { title: 'Dentist', place: 'Limmatquai 1' }, minutes: 180 })
    expect(minutesUntil).toBe(370)
    expect(suggestions.map(({ rule }) => rule)).toEqual(['overlap', 'prepare'])
  }
  const none = await ada.perform<MeetingBriefing>('briefing.meeting', { search: 'Zoe' })
  expect(none.event).toBeNull()
  expect(titles(none.choices)).toContain('Weekly with Sam')
})

it('what was decided is found by its subject, with what was changed about it', async () => {
  const ada = newPerson()
  await ada.perform('decision.record', { about: 'the venue', chosen: 'the Grand', advised: 'the Ritz' })
  await ada.perform('decision.record', { about: 'office plants', chosen: 'ferns' })
  await ada.perform('task.add', { title: 'Visit the venue' })
  const { decisions, changes } = await ada.perform<FoundDecisions>('decision.find', { about: 'the venue' })
  expect(decisions).toMatchObject([
    { chosen: 'the Grand', advised: 'the Ritz', link: expect.stringMatching(/^\/memory\/memory_/) },
  ])
  expect(changes).toMatchObject([{ text: 'Added Visit the venue' }])
  expect(await ada.perform('decision.find', { about: 'the moon' })).toMatchObject({ decisions: [], changes: [] })
})
