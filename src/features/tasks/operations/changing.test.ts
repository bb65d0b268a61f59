import { afterAll, beforeAll, expect, it } from 'vitest'
import { newPerson, releaseClock, setClock } from '../../../../tests/support/person'
import type { TaskPage } from '../task'

beforeAll(() => setClock('2027-03-10T08:00:00Z'))
afterAll(releaseClock)

it('only what is given changes, null clears, and undo restores it all', async () => {
  const ada = newPerson()
  const before = await ada.perform('task.add', {
    title: 'Call John',
    due: '2027-03-12',
    priority: 'high',
    tags: ['work'],
    notes: 'Re: car',
  })
  const receipt = await ada.receipt('task.edit', { taskId: before.id, title: 'Call Jane', due: null, tags: [] })
  expect(await ada.perform('task.get', { taskId: before.id })).toEqual({
    ...before,
    title: 'Call Jane',
    due: null,
    tags: [],
  })
  expect(receipt.changes[0]).toMatchObject({ verb: 'updated', title: 'Call Jane' })
  await ada.undo(receipt.id)
  expect(await ada.perform('task.get', { taskId: before.id })).toEqual(before)
})

it('K1 a reminder at the due time moves with it; one at another time stays', async () => {
  const ada = newPerson()
  const linked = await ada.perform('task.add', { title: 'a', due: '2027-03-12T15:00', remind: '2027-03-12T15:00' })
  const moved = await ada.perform('task.edit', { taskId: linked.id, due: '2027-03-13T16:30' })
  expect(moved.remind?.local).toBe('2027-03-13T16:30')
  expect((await ada.perform('task.edit', { taskId: linked.id, due: '2027-03-20' })).remind?.local).toBe(
    '2027-03-20T16:30',
  )
  expect((await ada.perform('task.edit', { taskId: linked.id, due: null })).remind).toBeNull()

  const apart = await ada.perform('task.add', { title: 'b', due: '2027-03-12T15:00', remind: '2027-03-11T09:00' })
  expect((await ada.perform('task.edit', { taskId: apart.id, due: '2027-03-13T15:00' })).remind?.local).toBe(
    '2027-03-11T09:00',
  )
})

it('K1 a zone alone keeps the time on the wall; the person moving house keeps the instant', async () => {
  const ada = newPerson()
  const task = await ada.perform('task.add', { title: 'a', due: '2027-03-12T15:00' })
  const abroad = await ada.perform('task.edit', { taskId: task.id, title: 'b' }, { zone: 'America/New_York' })
  expect(abroad.due).toEqual(task.due)
  const zoned = await ada.perform('task.edit', { taskId: task.id, zone: 'America/New_York' })
  expect(zoned.due).toEqual({ local: '2027-03-12T15:00', zone: 'America/New_York', at: '2027-03-12T20:00:00.000Z' })
})

it('a task without a date that is made to repeat gets its first day; without any date it stops repeating', async () => {
  const ada = newPerson()
  const task = await ada.perform('task.add', { title: 'a' })
  const weekly = await ada.perform('task.edit', { taskId: task.id, recurrence: 'FREQ=WEEKLY;BYDAY=FR' })
  expect(weekly).toMatchObject({ due: { local: '2027-03-12' }, recurrence: 'FREQ=WEEKLY;BYDAY=FR' })
  expect((await ada.perform('task.edit', { taskId: task.id, due: null })).recurrence).toBeNull()
})

it('moving a task to another list takes its sub-tasks along', async () => {
  const ada = newPerson()
  const parent = await ada.perform('task.add', { title: 'Party' })
  const child = await ada.perform('task.add', { title: 'Cake', parentId: parent.id })
  await ada.perform('task.edit', { taskId: parent.id, list: 'home' })
  expect((await ada.perform('task.get', { taskId: child.id })).list).toBe('home')
})

it('a task with sub-tasks cannot become one, nor can a task become its own', async () => {
  const ada = newPerson()
  const parent = await ada.perform('task.add', { title: 'Party' })
  await ada.perform('task.add', { title: 'Cake', parentId: parent.id })
  const other = await ada.perform('task.add', { title: 'Other' })
  const nest = (taskId: string, parentId: string) => ada.outcome('task.edit', { taskId, parentId })
  expect(await nest(parent.id, other.id)).toMatchObject({ status: 'failed', error: { code: 'task.depth' } })
  expect(await nest(other.id, other.id)).toMatchObject({ status: 'failed', error: { code: 'task.depth' } })
})

it('an edit that says nothing is refused', async () => {
  const ada = newPerson()
  const task = await ada.perform('task.add', { title: 'a' })
  expect(await ada.outcome('task.edit', { taskId: task.id })).toMatchObject({ error: { code: 'task.unchanged' } })
})

it('K7 deleting a task deletes its sub-tasks, and undo brings all back with the reminder still to come', async () => {
  const ada = newPerson()
  const parent = await ada.perform('task.add', { title: 'Party', remind: '2027-03-12' })
  await ada.perform('task.add', { title: 'Cake', parentId: parent.id })
  const before = await ada.perform<TaskPage>('task.list')
  const receipt = await ada.receipt('task.remove', { taskId: parent.id })
  expect(receipt.changes.map(({ verb }) => verb)).toEqual(['deleted', 'deleted'])
  expect((await ada.perform<TaskPage>('task.list', { status: 'all' })).total).toBe(0)
  await ada.undo(receipt.id)
  expect(await ada.perform<TaskPage>('task.list')).toEqual(before)
})

it('a list is renamed, merged and cleared, each with one undo', async () => {
  const ada = newPerson()
  for (const [title, list] of [
    ['Milk', 'shop'],
    ['Bread', 'shop'],
    ['Eggs', 'groceries'],
  ])
    await ada.perform('task.add', { title, list })
  const [milk] = (await ada.perform<TaskPage>('task.list', { search: 'milk' })).tasks
  await ada.perform('task.complete', { taskId: milk!.id })
  const lists = async () => (await ada.perform<{ lists: object[] }>('task.lists')).lists

  const renamed = await ada.receipt('task.rename_list', { from: 'Shop', to: 'groceries' })
  expect(await lists()).toEqual([{ name: 'groceries', open: 2, done: 1 }])
  await ada.undo(renamed.id)
  expect(await lists()).toHaveLength(2)

  const cleared = await ada.receipt('task.clear', { list: 'shop', status: 'done' })
  expect(cleared.changes).toMatchObject([{ verb: 'deleted', title: 'Milk' }])
  await ada.undo(cleared.id)
  expect(await ada.perform('task.clear', { list: 'SHOP' })).toEqual({ removed: 2 })
  expect(await ada.outcome('task.clear', { list: 'shop' })).toMatchObject({ error: { code: 'list.empty' } })
  expect(await ada.outcome('task.clear', { list: null })).toMatchObject({
    error: { message: 'There is nothing to clear on your to-do list.' },
  })
})

it('deleting and clearing are shown first when an agent does them', async () => {
  const ada = newPerson()
  const task = await ada.perform('task.add', { title: 'Milk', list: 'shop' })
  const agent = { via: 'agent' as const, agent: { id: 'chief', name: 'Chief', turnId: 'turn_1', grants: null } }
  expect(await ada.outcome('task.remove', { taskId: task.id }, agent)).toMatchObject({
    status: 'pending',
    receipt: { changes: [{ verb: 'deleted', title: 'Milk' }] },
  })
  expect(await ada.outcome('task.clear', { list: 'shop' }, agent)).toMatchObject({ status: 'pending' })
  expect((await ada.perform<TaskPage>('task.list')).total).toBe(1)
})
