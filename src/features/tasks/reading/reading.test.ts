import { afterAll, beforeAll, expect, it } from 'vitest'
import { newPerson, releaseClock, setClock, type TestPerson } from '../../../../tests/support/person'
import type { Task, TaskPage } from '../task'

// Wednesday, 09:00 in Zurich
beforeAll(() => setClock('2027-03-10T08:00:00Z'))
afterAll(releaseClock)

const titles = (tasks: Task[]) => tasks.map(({ title }) => title)
const list = async (person: TestPerson, filter: object = {}) =>
  titles((await person.perform<TaskPage>('task.list', filter)).tasks)

async function withWeek() {
  const ada = newPerson()
  const tasks: [string, object][] = [
    ['someday', {}],
    ['late day', { due: '2027-03-09' }],
    ['late time', { due: '2027-03-10T08:30' }],
    ['today', { due: '2027-03-10' }],
    ['today noon', { due: '2027-03-10T12:00', priority: 'low', tags: ['work'] }],
    ['today important', { due: '2027-03-10', priority: 'high' }],
    ['tomorrow reminder', { remind: '2027-03-11T09:00' }],
    ['friday', { due: '2027-03-12', remind: '2027-03-10T15:00', list: 'home' }],
  ]
  for (const [title, more] of tasks) await ada.perform('task.add', { title, ...more })
  return ada
}

it('K9 late comes first, then by date, priority and age, undated last', async () => {
  const ada = await withWeek()
  expect(await list(ada)).toEqual([
    'late day',
    'late time',
    'today important',
    'today',
    'today noon',
    'tomorrow reminder',
    'friday',
    'someday',
  ])
})

it('filters by due date, day range, list, tag, priority and reminders', async () => {
  const ada = await withWeek()
  expect(await list(ada, { due: 'overdue' })).toEqual(['late day', 'late time'])
  expect(await list(ada, { due: 'today' })).toEqual(['late time', 'today important', 'today', 'today noon'])
  expect(await list(ada, { due: 'upcoming' })).toEqual(['tomorrow reminder', 'friday'])
  expect(await list(ada, { due: 'none' })).toEqual(['someday'])
  expect(await list(ada, { from: '2027-03-11', to: '2027-03-12' })).toEqual(['tomorrow reminder'])
  expect(await list(ada, { from: '2027-03-10T10:00', to: '2027-03-10T13:00' })).toEqual([
    'today important',
    'today',
    'today noon',
  ])
  expect(await list(ada, { to: '9999-12-31', from: '0001-01-01', list: 'HOME' })).toEqual(['friday'])
  expect(await list(ada, { list: null, tag: '#Work' })).toEqual(['today noon'])
  expect(await list(ada, { priority: 'high' })).toEqual(['today important'])
  expect(await list(ada, { remindersOnly: true })).toEqual(['tomorrow reminder', 'friday'])
})

it('pages with the whole count', async () => {
  const ada = await withWeek()
  const page = await ada.perform<TaskPage>('task.list', { limit: 3, offset: 6 })
  expect(page.total).toBe(8)
  expect(titles(page.tasks)).toEqual(['friday', 'someday'])
})

it('search finds every word anywhere, without accents or case, and takes signs for themselves', async () => {
  const ada = newPerson()
  await ada.perform('task.add', {
    title: 'Café in Zürich',
    notes: 'Ask for 100% cotton_bag',
    tags: ['reise'],
    list: 'Ausflüge',
  })
  await ada.perform('task.add', { title: 'Other' })
  for (const search of ['cafe', 'ZURICH café', '#reise', 'ausfluge', '100% cotton_', 'CAFE 100%'])
    expect(await list(ada, { search })).toHaveLength(1)
  for (const search of ['100_', 'cafe nothing', "'; DROP TABLE tasks; --", '%%', '\\', '"', '*'])
    expect(await list(ada, { search })).toEqual([])
  expect(await list(ada, { search: '   ' })).toHaveLength(2)
})

it('K9 the agenda has what is timed in order, what is due that day, reminders for other days, and what is late', async () => {
  const ada = await withWeek()
  const today = await ada.agenda()
  expect(today).toMatchObject({ date: '2027-03-10', days: 1, zone: 'Europe/Zurich' })
  expect(titles(today.timed)).toEqual(['late time', 'today noon'])
  expect(titles(today.anytime)).toEqual(['today important', 'today'])
  expect(titles(today.reminders)).toEqual(['friday'])
  expect(titles(today.overdue)).toEqual(['late day'])

  const tomorrow = await ada.agenda({ date: '2027-03-11' })
  expect(titles(tomorrow.timed)).toEqual(['tomorrow reminder'])
  expect(tomorrow.overdue).toEqual([])

  const week = await ada.agenda({ days: 7 })
  expect(titles(week.timed)).toEqual(['late time', 'today noon', 'tomorrow reminder'])
  expect(titles(week.anytime)).toEqual(['today important', 'today', 'friday'])
})

it('K9 the agenda is in the zone of whoever asks; a bare day is that day everywhere', async () => {
  const ada = newPerson()
  await ada.perform('task.add', { title: 'call', due: '2027-03-11T01:00' })
  await ada.perform('task.add', { title: 'day', due: '2027-03-11' })
  const seen = async (date: string, zone: string) => {
    const { timed, anytime } = await ada.agenda({ date }, { zone })
    return [...titles(timed), ...titles(anytime)]
  }
  expect(await seen('2027-03-11', 'Europe/Zurich')).toEqual(['call', 'day'])
  expect(await seen('2027-03-10', 'America/New_York')).toEqual(['call'])
  expect(await seen('2027-03-11', 'America/New_York')).toEqual(['day'])
  expect(await seen('2027-03-11', 'Pacific/Apia')).toEqual(['call', 'day'])
})

it('K8 what is snoozed to a later day stays off the days before, and is planned on its own day', async () => {
  const ada = newPerson()
  const { id: taskId } = await ada.perform('task.add', { title: 'a', due: '2027-03-12' })
  await ada.perform('task.snooze', { taskId, until: '2027-03-12' })
  expect((await ada.agenda({ date: '2027-03-12' })).anytime).toHaveLength(1)
  await ada.perform('task.snooze', { taskId, until: '2027-03-15' })
  expect((await ada.agenda({ date: '2027-03-12' })).anytime).toHaveLength(0)
})

it('lists are counted, the ordinary one first', async () => {
  const ada = await withWeek()
  const { id: parentId } = await ada.perform('task.add', { title: 'party', list: 'home' })
  await ada.perform('task.add', { title: 'cake', parentId })
  expect(await ada.perform('task.lists')).toEqual({
    lists: [
      { name: null, open: 7, done: 0 },
      { name: 'home', open: 2, done: 0 },
    ],
  })
})

it.each([
  ['task.list', { limit: 0 }],
  ['task.list', { limit: 1e9 }],
  ['task.list', { offset: -1 }],
  ['task.list', { from: 'yesterday' }],
  ['task.list', { status: '__proto__' }],
  ['task.list', { search: 'x'.repeat(201) }],
  ['agenda.read', { days: 32 }],
  ['agenda.read', { date: '0000-01-01' }],
  ['agenda.read', { date: '9999-12-31' }],
  ['task.get', { taskId: "task_' OR 1=1" }],
  ['task.interpret', { text: 'x'.repeat(1001) }],
])('%s with %o is refused as invalid', async (operation, input) => {
  expect(await newPerson().outcome(operation, input)).toMatchObject({ status: 'failed', error: { kind: 'invalid' } })
})
