import { afterAll, beforeEach, expect, it } from 'vitest'
import { newPerson, releaseClock, setClock } from '../../../../tests/support/person'
import type { TaskPage } from '../task'

beforeEach(() => setClock('2027-03-10T08:00:00Z'))
afterAll(releaseClock)

it('completing marks a task done, once; reopening opens it; undo takes either back', async () => {
  const ada = newPerson()
  const { id: taskId } = await ada.perform('task.add', { title: 'Call John' })
  const receipt = await ada.receipt('task.complete', { taskId })
  expect(receipt.changes).toMatchObject([{ verb: 'updated', fields: [{ label: 'Done' }] }])
  expect(await ada.outcome('task.complete', { taskId })).toMatchObject({
    error: { kind: 'conflict', code: 'task.done' },
  })
  await ada.undo(receipt.id)
  expect(await ada.outcome('task.reopen', { taskId })).toMatchObject({ error: { code: 'task.open' } })
  await ada.perform('task.complete', { taskId })
  expect((await ada.perform('task.reopen', { taskId })).doneAt).toBeNull()
})

it('K7 completing a task completes its open sub-tasks, and undo opens just those again', async () => {
  const ada = newPerson()
  const { id: taskId } = await ada.perform('task.add', { title: 'Party' })
  const cake = await ada.perform('task.add', { title: 'Cake', parentId: taskId })
  await ada.perform('task.add', { title: 'Drinks', parentId: taskId })
  await ada.perform('task.complete', { taskId: cake.id })
  const receipt = await ada.receipt('task.complete', { taskId })
  expect(receipt.changes).toHaveLength(2)
  expect((await ada.perform('task.get', { taskId })).subtasks).toEqual({ open: 0, done: 2 })
  await ada.undo(receipt.id)
  expect((await ada.perform('task.get', { taskId })).subtasks).toEqual({ open: 1, done: 1 })
})

it('K5 a repeating task comes back at its next date with its reminder and sub-tasks, and undo restores both', async () => {
  const ada = newPerson()
  const { id: taskId } = await ada.perform('task.add', {
    title: 'Report',
    due: '2027-03-12T17:00',
    remind: '2027-03-12T09:30',
    recurrence: 'FREQ=WEEKLY;BYDAY=FR;COUNT=3',
    tags: ['work'],
  })
  await ada.perform('task.add', { title: 'Figures', parentId: taskId, due: '2027-03-11' })
  const receipt = await ada.receipt('task.complete', { taskId })
  const open = (await ada.perform<TaskPage>('task.list')).tasks
  expect(open).toMatchObject([
    { title: 'Figures', due: { local: '2027-03-18' } },
    {
      title: 'Report',
      due: { local: '2027-03-19T17:00' },
      remind: { local: '2027-03-19T09:30' },
      recurrence: 'FREQ=WEEKLY;BYDAY=FR;COUNT=2',
      tags: ['work'],
    },
  ])
  expect(open[0]!.parentId).toBe(open[1]!.id)
  await ada.undo(receipt.id)
  expect((await ada.perform<TaskPage>('task.list', { status: 'all' })).tasks).toMatchObject([
    { title: 'Figures', due: { local: '2027-03-11' }, doneAt: null },
    { id: taskId, doneAt: null },
  ])
})

it('a series ends with its last occurrence', async () => {
  const ada = newPerson()
  const { id: taskId } = await ada.perform('task.add', {
    title: 'a',
    due: '2027-03-12',
    recurrence: 'FREQ=DAILY;COUNT=1',
  })
  await ada.perform('task.complete', { taskId })
  expect((await ada.perform<TaskPage>('task.list')).total).toBe(0)
})

it('K5 occurrences that were missed are passed over', async () => {
  const ada = newPerson()
  const { id: taskId } = await ada.perform('task.add', {
    title: 'Bins',
    due: '2027-02-01',
    recurrence: 'FREQ=WEEKLY;BYDAY=MO',
  })
  await ada.perform('task.complete', { taskId })
  expect((await ada.perform<TaskPage>('task.list')).tasks).toMatchObject([{ due: { local: '2027-03-15' } }])
})

it('K4 nine o’clock stays nine o’clock across a clock change', async () => {
  const ada = newPerson()
  const { id: taskId } = await ada.perform('task.add', {
    title: 'Pills',
    remind: '2027-03-27T09:00',
    recurrence: 'FREQ=DAILY',
  })
  setClock('2027-03-27T08:30:00Z')
  await ada.perform('task.complete', { taskId })
  expect((await ada.perform<TaskPage>('task.list')).tasks).toMatchObject([
    { remind: { local: '2027-03-28T09:00', at: '2027-03-28T07:00:00.000Z' } },
  ])
})

it('K5 reopening takes the next occurrence back, unless somebody has worked on it', async () => {
  const ada = newPerson()
  const { id: taskId } = await ada.perform('task.add', { title: 'a', due: '2027-03-12', recurrence: 'FREQ=DAILY' })
  await ada.perform('task.complete', { taskId })
  await ada.perform('task.reopen', { taskId })
  expect((await ada.perform<TaskPage>('task.list')).tasks).toMatchObject([{ id: taskId }])

  await ada.perform('task.complete', { taskId })
  const [next] = (await ada.perform<TaskPage>('task.list')).tasks
  setClock('2027-03-10T08:01:00Z')
  await ada.perform('task.edit', { taskId: next!.id, notes: 'Bring the key' })
  await ada.perform('task.reopen', { taskId })
  expect((await ada.perform<TaskPage>('task.list')).total).toBe(2)
  await ada.perform('task.complete', { taskId })
  expect((await ada.perform<TaskPage>('task.list')).tasks).toMatchObject([{ id: next!.id }])
})

it('K8 a snoozed task is out of sight until its time, keeps its due date, and undo shows it at once', async () => {
  const ada = newPerson()
  const { id: taskId } = await ada.perform('task.add', { title: 'Book the train', due: '2027-03-10' })
  const shown = async () => [(await ada.perform<TaskPage>('task.list')).total, (await ada.agenda()).anytime.length]
  const receipt = await ada.receipt('task.snooze', { taskId, until: '2027-03-10T11:00' })
  expect(await shown()).toEqual([0, 0])
  expect((await ada.perform<TaskPage>('task.list', { status: 'snoozed' })).tasks).toMatchObject([
    { id: taskId, due: { local: '2027-03-10' } },
  ])
  expect((await ada.perform<TaskPage>('task.list', { search: 'train' })).total).toBe(1)
  await ada.undo(receipt.id)
  expect(await shown()).toEqual([1, 1])
  await ada.perform('task.snooze', { taskId, until: '2027-03-10T11:00' })
  setClock('2027-03-10T10:00:00Z')
  expect(await shown()).toEqual([1, 1])
})

it('snoozing into the past, or what is done, is refused', async () => {
  const ada = newPerson()
  const { id: taskId } = await ada.perform('task.add', { title: 'a' })
  expect(await ada.outcome('task.snooze', { taskId, until: '2027-03-10' })).toMatchObject({
    error: { code: 'snooze.past' },
  })
  await ada.perform('task.complete', { taskId })
  expect(await ada.outcome('task.snooze', { taskId, until: '2027-03-11' })).toMatchObject({
    error: { code: 'task.done' },
  })
})
