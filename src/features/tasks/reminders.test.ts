import { runInDurableObject } from 'cloudflare:test'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { newPerson, releaseClock, setClock, type TestPerson } from '../../../tests/support/person'
import type { TaskPage } from './task'

beforeEach(() => setClock('2027-03-10T08:00:00Z'))
afterAll(releaseClock)

/** Every time this person's reminders have rung. */
const rung = (person: TestPerson) =>
  runInDurableObject(person.home, (_home, state) =>
    state.storage.sql
      .exec<{ taskId: string; moment: string; at: string }>('SELECT * FROM reminded ORDER BY at')
      .toArray(),
  )
const alarmAt = (person: TestPerson) =>
  runInDurableObject(person.home, async (_home, state) => {
    const at = await state.storage.getAlarm()
    return at === null ? null : new Date(at).toISOString()
  })

it('K2 a reminder rings once at its instant, and never again for another alarm', async () => {
  const ada = newPerson()
  const task = await ada.perform('task.add', { title: 'Call John', remind: '2027-03-11T09:00' })
  expect(await alarmAt(ada)).toBe('2027-03-11T08:00:00.000Z')
  setClock('2027-03-11T07:59:59Z')
  await ada.alarm()
  expect(await rung(ada)).toEqual([])
  setClock('2027-03-11T08:00:00Z')
  await ada.alarm()
  await ada.alarm()
  expect(await rung(ada)).toEqual([
    { taskId: task.id, moment: '2027-03-11T08:00:00.000Z', at: '2027-03-11T08:00:00.000Z' },
  ])
})

it('K2 a reminder missed while everything was down rings once as soon as the home wakes', async () => {
  const ada = newPerson()
  await ada.perform('task.add', { title: 'Call John', remind: '2027-03-11T09:00' })
  await ada.evict()
  setClock('2027-03-14T12:00:00Z')
  await ada.alarm()
  await ada.evict()
  await ada.alarm()
  expect(await rung(ada)).toMatchObject([{ moment: '2027-03-11T08:00:00.000Z', at: '2027-03-14T12:00:00.000Z' }])
})

it('K2 a reminder rings at the local time that was meant, after the clocks have changed', async () => {
  const ada = newPerson()
  await ada.perform('task.add', { title: 'a', remind: '2027-03-29T09:00' })
  expect(await alarmAt(ada)).toBe('2027-03-29T07:00:00.000Z')
  const bob = newPerson()
  await bob.perform('task.add', { title: 'skipped hour', remind: '2027-03-28T02:30' })
  expect(await alarmAt(bob)).toBe('2027-03-28T01:30:00.000Z')
})

it('K3 what was moved, completed, deleted or undone does not ring at its old time', async () => {
  const ada = newPerson()
  const add = () => ada.perform('task.add', { title: 'a', remind: '2027-03-11T09:00' })
  const [moved, done, gone] = [await add(), await add(), await add()]
  const undone = await ada.receipt('task.add', { title: 'undone', remind: '2027-03-11T09:00' })
  await ada.perform('task.edit', { taskId: moved.id, remind: '2027-03-11T10:00' })
  await ada.perform('task.complete', { taskId: done.id })
  await ada.perform('task.remove', { taskId: gone.id })
  await ada.undo(undone.id)
  setClock('2027-03-11T08:30:00Z')
  await ada.alarm()
  expect(await rung(ada)).toEqual([])
  setClock('2027-03-11T09:00:00Z')
  await ada.alarm()
  expect(await rung(ada)).toMatchObject([{ taskId: moved.id }])
})

it('K3 undoing a deletion arms the reminder again', async () => {
  const ada = newPerson()
  const task = await ada.perform('task.add', { title: 'a', remind: '2027-03-11T09:00' })
  const receipt = await ada.receipt('task.remove', { taskId: task.id })
  expect(await alarmAt(ada)).toBeNull()
  await ada.undo(receipt.id)
  expect(await alarmAt(ada)).toBe('2027-03-11T08:00:00.000Z')
  setClock('2027-03-11T08:00:00Z')
  await ada.alarm()
  expect(await rung(ada)).toHaveLength(1)
})

it('K3 a task whose reminder has rung can still be undone, and does not ring twice when it comes back', async () => {
  const ada = newPerson()
  const receipt = await ada.receipt('task.add', { title: 'a', remind: '2027-03-11T09:00' })
  setClock('2027-03-11T08:00:00Z')
  await ada.alarm()
  const undone = await ada.undo(receipt.id)
  await ada.undo(undone.receipt!.id)
  await ada.alarm()
  expect(await rung(ada)).toHaveLength(1)
})

it('K3 snoozing makes a reminder ring again when the snooze ends', async () => {
  const ada = newPerson()
  const task = await ada.perform('task.add', { title: 'a', remind: '2027-03-10T09:30' })
  setClock('2027-03-10T08:30:00Z')
  await ada.alarm()
  await ada.perform('task.snooze', { taskId: task.id, until: '2027-03-11' })
  setClock('2027-03-11T08:00:00Z')
  await ada.alarm()
  expect((await rung(ada)).map(({ at }) => at)).toEqual(['2027-03-10T08:30:00.000Z', '2027-03-11T08:00:00.000Z'])
  expect((await ada.perform<TaskPage>('task.list')).tasks).toMatchObject([{ remind: { local: '2027-03-10T09:30' } }])
})

it('K2 a repeating reminder that nobody completes rings each time', async () => {
  const ada = newPerson()
  await ada.perform('task.add', { title: 'Pills', remind: '2027-03-26T09:00', recurrence: 'FREQ=DAILY;COUNT=4' })
  for (const day of ['26T08:00', '27T08:00', '28T07:00', '29T07:00', '30T07:00']) {
    setClock(`2027-03-${day}:00Z`)
    await ada.alarm()
  }
  expect((await rung(ada)).map(({ moment }) => moment)).toEqual([
    '2027-03-26T08:00:00.000Z',
    '2027-03-27T08:00:00.000Z',
    '2027-03-28T07:00:00.000Z',
    '2027-03-29T07:00:00.000Z',
  ])
})

it('K1 a person who moves to another zone keeps reminders meant in the old one', async () => {
  const ada = newPerson()
  await ada.perform('task.add', { title: 'a', remind: '2027-03-11T09:00' })
  await ada.perform('task.list', {}, { zone: 'Asia/Tokyo' })
  expect(await alarmAt(ada)).toBe('2027-03-11T08:00:00.000Z')
})
