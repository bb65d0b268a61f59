import { afterAll, beforeAll, expect, it } from 'vitest'
import { newPerson, releaseClock, setClock } from '../../../../tests/support/person'
import type { TaskPage } from '../task'

beforeAll(() => setClock('2027-03-10T08:00:00Z'))
afterAll(releaseClock)

it('K1 a task keeps what was said: the local time, the zone it was meant in, and the instant that is', async () => {
  const ada = newPerson()
  const task = await ada.perform('task.add', {
    title: '  Call John ',
    due: '2027-03-11T09:00',
    tags: ['#Work', 'work'],
  })
  expect(task).toMatchObject({
    title: 'Call John',
    due: { local: '2027-03-11T09:00', zone: 'Europe/Zurich', at: '2027-03-11T08:00:00.000Z' },
    remind: null,
    tags: ['work'],
    priority: 'none',
    list: null,
  })
  expect(await ada.perform('task.get', { taskId: task.id })).toEqual(task)
})

it('undoing an addition takes the task away, and undoing that brings it back', async () => {
  const ada = newPerson()
  const receipt = await ada.receipt('task.add', { title: 'Call John', remind: '2027-03-11T09:00' })
  expect(receipt.changes).toMatchObject([
    { verb: 'created', noun: 'Reminder', title: 'Call John', fields: [{ label: 'Title' }, { label: 'Reminder' }, {}] },
  ])
  const count = async () => (await ada.perform<TaskPage>('task.list')).total
  const undone = await ada.undo(receipt.id)
  expect(await count()).toBe(0)
  await ada.undo(undone.receipt!.id)
  expect(await count()).toBe(1)
})

it('a reminder for a bare day is at nine', async () => {
  const ada = newPerson()
  const task = await ada.perform('task.add', { title: 'Water the plants', remind: '2027-03-12' })
  expect(task.remind).toMatchObject({ local: '2027-03-12T09:00', at: '2027-03-12T08:00:00.000Z' })
})

it('K2 a reminder that has passed is refused with a sentence', async () => {
  const ada = newPerson()
  const outcome = await ada.outcome('task.add', { title: 'Call John', remind: '2027-03-10T08:59' })
  expect(outcome).toMatchObject({ status: 'failed', error: { kind: 'invalid', code: 'reminder.past' } })
})

it('a due date in the past is an overdue task, not an error', async () => {
  const ada = newPerson()
  await ada.perform('task.add', { title: 'Taxes', due: '2027-03-01' })
  expect((await ada.perform<TaskPage>('task.list', { due: 'overdue' })).tasks).toMatchObject([{ title: 'Taxes' }])
})

it('a repeating task without a date starts on its first day', async () => {
  const ada = newPerson()
  const task = await ada.perform('task.add', { title: 'Bins', recurrence: 'rrule:freq=weekly;byday=mo' })
  expect(task).toMatchObject({ due: { local: '2027-03-15' }, recurrence: 'FREQ=WEEKLY;BYDAY=MO' })
})

it('K1 a zone given with a time is the zone it is meant in', async () => {
  const ada = newPerson()
  const task = await ada.perform('task.add', { title: 'Call Tokyo', due: '2027-03-11T09:00', zone: 'Asia/Tokyo' })
  expect(task.due).toEqual({ local: '2027-03-11T09:00', zone: 'Asia/Tokyo', at: '2027-03-11T00:00:00.000Z' })
})

it('K7 sub-tasks are on the list of their parent and go one level deep', async () => {
  const ada = newPerson()
  const parent = await ada.perform('task.add', { title: 'Party', list: 'Home' })
  const child = await ada.perform('task.add', { title: 'Cake', parentId: parent.id, list: 'elsewhere' })
  expect(child).toMatchObject({ parentId: parent.id, list: 'Home' })
  expect((await ada.perform('task.get', { taskId: parent.id })).subtasks).toEqual({ open: 1, done: 0 })
  const deeper = await ada.outcome('task.add', { title: 'Flour', parentId: child.id })
  expect(deeper).toMatchObject({ status: 'failed', error: { code: 'task.depth' } })
})

it('a list keeps its first spelling', async () => {
  const ada = newPerson()
  await ada.perform('task.add', { title: 'Milk', list: 'Shopping' })
  const task = await ada.perform('task.add', { title: 'Bread', list: 'shopping' })
  expect(task.list).toBe('Shopping')
  expect(await ada.perform('task.lists')).toEqual({ lists: [{ name: 'Shopping', open: 2, done: 0 }] })
})

it.each([
  ['no title', { title: '   ' }, 'input.invalid'],
  ['control characters', { title: 'x\u0000\u0007' }, 'input.text'],
  ['a day that is not in the calendar', { title: 'x', due: '2027-02-30' }, 'input.invalid'],
  ['a year out of reach', { title: 'x', due: '0000-01-01' }, 'date.far'],
  ['an unknown zone', { title: 'x', due: '2027-03-11', zone: 'Mars/Olympus' }, 'input.invalid'],
  ['a rule that is none', { title: 'x', due: '2027-03-11', recurrence: 'FREQ=FORTNIGHTLY' }, 'recurrence.invalid'],
  [
    'a rule with a start of its own',
    { title: 'x', recurrence: 'DTSTART:20200101\nRRULE:FREQ=DAILY' },
    'recurrence.invalid',
  ],
  [
    'a rule that never comes',
    { title: 'x', due: '2027-03-11', recurrence: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' },
    'recurrence.never',
  ],
  ['hours of a bare day', { title: 'x', due: '2027-03-11', recurrence: 'FREQ=DAILY;BYHOUR=9' }, 'recurrence.time'],
  [
    'prototype names in a rule',
    { title: 'x', recurrence: 'FREQ=DAILY;__proto__=1;constructor=2' },
    'recurrence.invalid',
  ],
  ['a parent that is not there', { title: 'x', parentId: 'task_0' }, 'task.missing'],
])('%s is refused and leaves nothing', async (_name, input, code) => {
  const ada = newPerson()
  expect(await ada.outcome('task.add', input)).toMatchObject({ status: 'failed', error: { code } })
  expect((await ada.perform<TaskPage>('task.list', { status: 'all' })).total).toBe(0)
})
