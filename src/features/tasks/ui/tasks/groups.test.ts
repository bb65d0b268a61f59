import { expect, it } from 'vitest'
import { lengthWords } from '../../../../ui/time/words'
import type { Due, Task } from '../../task'
import { snoozeChoices } from '../parts/snooze-choices'
import { dueWords, nextMonday } from '../parts/when-words'
import { groupTasks } from './groups'

const place = { zone: 'Europe/Zurich', locale: 'en-GB' }
const now = '2027-03-10T08:00:00.000Z'
const due = (local: string, at: string, zone = 'Europe/Zurich'): Due => ({ local, at, zone })

const task = (title: string, changes: Partial<Task> = {}): Task => ({
  id: `task_${title}`,
  title,
  notes: '',
  due: null,
  remind: null,
  priority: 'none',
  tags: [],
  list: null,
  recurrence: null,
  parentId: null,
  snoozedUntil: null,
  doneAt: null,
  createdAt: now,
  ...changes,
})

it('tasks stand under overdue, today, upcoming or no date, sub-tasks below their parents', () => {
  const groups = groupTasks(
    [
      task('late', { due: due('2027-03-09', '2027-03-08T23:00:00.000Z') }),
      task('late time', { due: due('2027-03-10T08:59', '2027-03-10T07:59:00.000Z') }),
      task('today', { due: due('2027-03-10', '2027-03-09T23:00:00.000Z') }),
      task('child', { parentId: 'task_today', due: due('2027-03-20', '2027-03-19T23:00:00.000Z') }),
      task('lost child', { parentId: 'task_elsewhere' }),
      task('soon', { remind: due('2027-03-11T09:00', '2027-03-11T08:00:00.000Z') }),
    ],
    place,
    now,
  )
  const shape = groups.map(({ name, branches }) => [
    name,
    branches.map((branch) => [branch.task.title, branch.children.length]),
  ])
  expect(shape).toEqual([
    [
      'overdue',
      [
        ['late', 0],
        ['late time', 0],
      ],
    ],
    ['today', [['today', 1]]],
    ['upcoming', [['soon', 0]]],
    ['none', [['lost child', 0]]],
  ])
})

it.each([
  [due('2027-03-10', '2027-03-09T23:00:00.000Z'), 'Today'],
  [due('2027-03-11T09:00', '2027-03-11T08:00:00.000Z'), 'Tomorrow 09:00'],
  [due('2027-03-09', '2027-03-08T23:00:00.000Z'), 'Yesterday'],
  [due('2027-03-13T18:30', '2027-03-13T17:30:00.000Z'), 'Saturday 18:30'],
  [due('2027-03-11T23:00', '2027-03-11T14:00:00.000Z', 'Asia/Tokyo'), 'Tomorrow 15:00 (23:00 in Tokyo)'],
  [due('2027-03-11T09:00', '2027-03-11T08:00:00.000Z', 'Europe/Berlin'), 'Tomorrow 09:00'],
  [due('2027-03-10', '2027-03-09T15:00:00.000Z', 'Asia/Tokyo'), 'Today'],
])('%o is said as %s', (moment, words) => {
  expect(dueWords(moment, place, now)).toBe(words)
})

it('only what lies ahead is offered for a snooze', () => {
  const choices = (instant: string) => snoozeChoices(instant, place).map(({ until }) => until)
  expect(choices('2027-03-10T08:20:00.000Z')).toEqual([
    '2027-03-10T12:00',
    '2027-03-10T18:00',
    '2027-03-11',
    '2027-03-15',
  ])
  expect(choices('2027-03-10T20:20:00.000Z')).toEqual(['2027-03-11', '2027-03-15'])
})

it('a week starts on Monday, also when it is one today', () => {
  expect(nextMonday('2027-03-14')).toBe('2027-03-15')
  expect(nextMonday('2027-03-15')).toBe('2027-03-22')
})

it('lengths are said in hours and minutes', () => {
  expect(lengthWords(150, 'en-GB')).toBe('2 hrs 30 mins')
  expect(lengthWords(60, 'en-GB')).toBe('1 hr')
})
