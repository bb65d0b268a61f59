import fc from 'fast-check'
import { expect, it } from 'vitest'
import { NewTask } from '../task'
import { interpret, type Setting } from './interpret'

// Wednesday, 09:00 in Zurich
const setting: Setting = {
  now: '2027-03-10T08:00:00.000Z',
  zone: 'Europe/Zurich',
  locale: 'en-GB',
  lists: ['Shopping', 'c++ (old)'],
}
const read = (text: string, changes: Partial<Setting> = {}) => interpret(text, { ...setting, ...changes })

it.each([
  ['Call John tomorrow at 9', { title: 'Call John', due: '2027-03-11T09:00', zone: 'Europe/Zurich' }],
  ['remind me to call John tomorrow at 9', { title: 'Call John', remind: '2027-03-11T09:00', zone: 'Europe/Zurich' }],
  ['Buy milk ~shopping #home !high', { title: 'Buy milk', list: 'shopping', tags: ['home'], priority: 'high' }],
  ['Buy milk in shopping', { title: 'Buy milk', list: 'Shopping' }],
  ['Buy milk on my groceries list', { title: 'Buy milk', list: 'groceries' }],
  ['Add a README to my to-do list', { title: 'Add a README' }],
  ['Pay rent ~"weekly shop" !2', { title: 'Pay rent', list: 'weekly shop', priority: 'medium' }],
  [
    'Water the plants every Monday',
    { title: 'Water the plants', due: '2027-03-15', recurrence: 'FREQ=WEEKLY;BYDAY=MO' },
  ],
  ['Fix issue#12 in C#!', { title: 'Fix issue#12 in C#!' }],
  ['Just a title', { title: 'Just a title' }],
])('“%s” is read as the task it says', (text, task) => {
  const found = read(text)
  const { zone: _zone, ...expected } = task as { zone?: string }
  expect(found.task).toMatchObject(expected)
  expect(found.problem).toBeNull()
  if (!('due' in task) && !('remind' in task)) expect(found.task).toEqual(task)
})

it('says where each word was found', () => {
  const text = 'Call John tomorrow at 9 #work !high'
  const found = read(text)
  expect(found.understood.map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual([
    ['due', 'tomorrow at 9'],
    ['tag', '#work'],
    ['priority', '!high'],
  ])
  expect(found.due?.at).toBe('2027-03-11T08:00:00.000Z')
})

it.each([
  ['Post parcel 11 tomorrow at 9', { title: 'Post parcel 11', due: '2027-03-11T09:00' }],
  ['Plan the week at 16:00', { title: 'Plan the week', due: '2027-03-10T16:00' }],
  ['Prepare Monday report by Friday', { title: 'Prepare Monday report', due: '2027-03-12' }],
  ['remind me about my 3pm meeting', { title: 'My 3pm meeting', remind: '2027-03-10T15:00' }],
  ['Call any day but Tuesday', { title: 'Call any day but Tuesday' }],
  ['Water the plants daily for 10 days', { title: 'Water the plants', recurrence: 'FREQ=DAILY;UNTIL=20270319' }],
])('“%s” keeps every word of its title', (text, task) => {
  expect(read(text).task).toMatchObject(task)
})

it('a time without a day is on the day one is looking at', () => {
  expect(read('Design review at 11', { date: '2027-03-12' }).task.due).toBe('2027-03-12T11:00')
  expect(read('Design review tomorrow at 11', { date: '2027-03-12' }).task.due).toBe('2027-03-11T11:00')
  expect(read('Design review at 11', { date: '2027-03-10' }).task.due).toBe('2027-03-10T11:00')
})

it('what somebody says are ordinary words stays in the title', () => {
  expect(read('Watch Friday night #movies', { ignore: ['due', 'tag'] }).task).toEqual({
    title: 'Watch Friday night #movies',
  })
})

it('says what is wrong instead of failing', () => {
  expect(read('remind me to call John yesterday at 9').problem).toMatch(/has passed/)
})

it('any text is read without failing, its spans in order and inside it, and what it found can be added', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'tomorrow',
      'at 9',
      'every',
      'monday',
      'remind me to',
      '#tag',
      '!high',
      '~list',
      'in shopping',
      'next',
      '31 feb',
      'noon',
    ),
    fc.string({ maxLength: 12, unit: 'binary' }),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      const text = words.join(' ').toWellFormed()
      const { task, understood } = read(text)
      let at = 0
      for (const { start, end } of understood) {
        expect(start >= at && end > start && end <= text.length).toBe(true)
        at = end
      }
      if (task.title.trim())
        expect(NewTask.safeParse({ ...task, title: `x${task.title}`.slice(0, 500) }).success).toBe(true)
    }),
    { numRuns: 1000 },
  )
})
