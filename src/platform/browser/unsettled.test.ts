import { expect, it } from 'vitest'
import { UnsettledWrites } from './unsettled'

const milk = { title: 'Milk' }
const task = { taskId: 'task_0123456789abcdef' }

it('what got no answer is asked for again under its first key, until an answer comes', () => {
  const writes = new UnsettledWrites()
  const key = writes.keyFor('task.add', milk)
  writes.lost('task.add', milk, key)
  expect(writes.keyFor('task.add', { ...milk })).toBe(key)
  expect(writes.keyFor('task.add', { title: 'Bread' })).not.toBe(key)
  expect(writes.keyFor('event.add', milk)).not.toBe(key)
  writes.settled('task.add', milk, true)
  expect(writes.keyFor('task.add', milk)).not.toBe(key)
})

it('what changed the same thing since makes asking again a wish of its own', () => {
  const writes = new UnsettledWrites()
  writes.lost('task.complete', task, 'first')
  writes.lost('task.add', milk, 'other')
  writes.settled('task.get', task, false)
  expect(writes.keyFor('task.complete', task)).toBe('first')
  writes.settled('task.reopen', task, true)
  expect(writes.keyFor('task.complete', task)).not.toBe('first')
  expect(writes.keyFor('task.add', milk)).toBe('other')
})

it('only so many are remembered, and the oldest goes first', () => {
  const writes = new UnsettledWrites()
  for (let number = 0; number <= 50; number++) writes.lost('task.add', { title: `${number}` }, `key ${number}`)
  expect(writes.keyFor('task.add', { title: '0' })).not.toBe('key 0')
  expect(writes.keyFor('task.add', { title: '50' })).toBe('key 50')
})
