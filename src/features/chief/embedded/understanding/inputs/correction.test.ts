import { expect, it } from 'vitest'
import { correct } from './correction'

const dates = { now: '2026-11-20T13:00:00.000Z', zone: 'Europe/Zurich', locale: 'en-GB' }
const event = { id: 'event_1', title: 'Call with John', start: { local: '2026-11-24T09:00' } }
const task = { id: 'task_1', title: 'Call John' }

it.each([
  ['no, at 4', 'make it at 4'],
  ['actually tomorrow at noon', 'make it tomorrow at noon'],
  ['sorry, I meant Friday', 'make it Friday'],
  ['not John, Jon', 'rename it to "Call with Jon"'],
  ['no, Jon, not John', 'rename it to "Call with Jon"'],
  ['no, with Jon and Kim', 'rename it to "Call with Jon and Kim"'],
  ['in room 4', 'change the place of it to room 4'],
  ['no, at Café Rose', 'change the place of it to Café Rose'],
])('“%s” after an event is %s', (said, meant) => {
  expect(correct(said, { last: event }, dates)).toBe(meant)
})

it('a name is put right in a task too; a place is not, because a task has none', () => {
  expect(correct('not John, Jon', { last: task }, dates)).toBe('rename it to "Call Jon"')
  expect(correct('in room 4', { last: task }, dates)).toBe('in room 4')
})

it.each(['no', 'not bad', 'what about lunch?', 'not Kim, Tim', 'remind me to call Ana', 'no worries', 'actually'])(
  '“%s” corrects nothing',
  (said) => {
    expect(correct(said, { last: event }, dates)).toBe(said)
    expect(correct(said, { last: null }, dates)).toBe(said)
  },
)
