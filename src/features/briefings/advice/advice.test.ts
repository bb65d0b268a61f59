import { expect, it } from 'vitest'
import type { BriefEvent, BriefTask } from '../briefing'
import { advise } from './advise'
import type { Ground, PastAnswer } from './ground'

const at = '2027-03-01T09:00:00.000Z'
const late = (number: number): BriefTask => ({
  id: `task_${number}`,
  title: `Task ${number}`,
  link: `/tasks/task_${number}`,
  due: { local: '2027-02-26', at },
  remind: null,
  list: null,
  priority: 'none',
  doneAt: null,
})
const event = (title: string, start: string, end: string, more: Partial<BriefEvent> = {}): BriefEvent => ({
  ...{ id: `event_${title}`, title, link: `/calendar/day/2027-03-01/event_${title}`, allDay: false, busy: true },
  ...{ start: { local: `2027-03-01T${start}`, at }, end: { local: `2027-03-01T${end}`, at }, place: null, people: [] },
  ...more,
})
const gap = (day: string, from: string, to: string, minutes: number) => ({
  ...{ from: `${day}T${from}`, to: `${day}T${to}`, minutes },
})
const ground = (changes: Partial<Ground> = {}): Ground => ({
  reader: { today: '2027-03-01', zone: 'Europe/Zurich', locale: 'en-GB' },
  now: '2027-03-01T08:50',
  date: '2027-03-01',
  ...{ overdue: [], open: [], events: [], overlaps: [], rushes: [], trips: [], answers: [] },
  gaps: [gap('2027-03-01', '09:00', '12:00', 180), gap('2027-03-01', '13:00', '17:00', 240)],
  movable: () => true,
  ...changes,
})
const labels = (given: Ground) => advise(given).map(({ label }) => label)
const answer = (topic: string, taken: boolean, traits: string[] = [], day = '2027-02-28'): PastAnswer => ({
  ...{ topic, taken, traits, day },
})

it('B4 no two suggestions name the same time', () => {
  expect(labels(ground({ overdue: [late(1), late(2), late(3)] }))).toEqual([
    'Move “Task 1” to today 9:00',
    'Move “Task 2” to today 9:30',
  ])
})

it('B3 what was declined is not offered again about the same thing for a week', () => {
  const given = { overdue: [late(1), late(2)] }
  expect(labels(ground({ ...given, answers: [answer('late task_1', false)] }))).toEqual(['Move “Task 2” to today 9:30'])
  expect(labels(ground({ ...given, answers: [answer('late task_1', false, [], '2027-02-20')] }))).toHaveLength(2)
})

it('B3 a rule that was declined three times in a row is silent, until it is taken again or a week has passed', () => {
  const declined = [7, 8, 9].map((number) => answer(`late task_${number}`, false))
  expect(labels(ground({ overdue: [late(1)], answers: declined }))).toEqual([])
  expect(labels(ground({ overdue: [late(1)], answers: [answer('late task_6', true), ...declined] }))).toHaveLength(1)
})

it('the half of the day that was taken the last times is offered first, and said', () => {
  const answers = [answer('late task_8', true, ['afternoon']), answer('late task_9', true, ['afternoon'])]
  const [first] = advise(ground({ overdue: [late(1)], answers }))
  expect(first).toMatchObject({
    label: 'Move “Task 1” to today 13:00',
    reason: 'It was due Friday 26 February; you are free from 13:00 to 17:00, in the afternoon as you chose before.',
  })
})

it('of an overlap what others own or attend stays, and nothing is said where neither may move', () => {
  const call = event('Call', '10:00', '11:00', { people: ['Sam'] })
  const review = event('Review', '10:30', '11:30')
  const overlaps = [{ first: call, second: review, from: '2027-03-01T10:30', to: '2027-03-01T11:00' }]
  const given = { overlaps, gaps: [gap('2027-03-01', '13:00', '17:00', 240)] }
  expect(labels(ground(given))).toEqual(['Move “Review” to today 13:00'])
  const [guests] = advise(ground({ ...given, movable: ({ title }) => title === 'Call' }))
  expect(guests).toMatchObject({
    label: 'Move “Call” to today 13:00',
    reason: expect.stringContaining('Sam is invited'),
  })
  expect(labels(ground({ ...given, movable: () => false }))).toEqual([])
})

it('an event in another zone without a trip around it is worth a task three days before', () => {
  const board = event('Board', '15:00', '16:00', { there: '09:00 in New York', place: 'Wall Street 1' })
  const start = { local: '2027-03-20T15:00', at }
  const given = { events: [{ ...board, start }] }
  expect(advise(ground(given))[0]).toMatchObject({
    operation: 'task.add',
    input: { title: 'Find a way to New York for Board', due: '2027-03-17' },
  })
  const trip = { id: 'trip_1', title: 'New York', link: '', leaves: { local: '2027-03-19T10:00', at }, flights: '' }
  expect(advise(ground({ ...given, trips: [trip] }))).toEqual([])
})
