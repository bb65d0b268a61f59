import { describe, expect, it } from 'vitest'
import { readInput, splitCommand } from './arguments.ts'
import { type Operation, operationsOf } from './operations.ts'

const complete: Operation = {
  name: 'task.complete',
  title: 'Complete a task',
  description: '',
  input: { type: 'object', properties: { taskId: { type: 'string' } }, required: ['taskId'] },
}
const add: Operation = {
  name: 'task.add',
  title: 'Add a task',
  description: '',
  input: {
    type: 'object',
    properties: {
      title: { type: 'string' },
      due: { anyOf: [{ type: 'string' }, { type: 'null' }] },
      tags: { type: 'array' },
      limit: { type: 'integer' },
      remindersOnly: { type: 'boolean' },
      priority: { enum: ['none', 'high'] },
    },
    required: ['title'],
  },
}
const renameList: Operation = { ...add, name: 'task.rename_list' }
const operations = [complete, add, renameList]

describe('a command', () => {
  it('names an operation by its thing and what to do with it', () => {
    expect(splitCommand(['task', 'complete', 'task_1'], operations)).toEqual({
      type: 'perform',
      operation: complete,
      words: ['task_1'],
    })
    expect(splitCommand(['task', 'rename-list'], operations)).toMatchObject({ type: 'perform', operation: renameList })
  })

  it('shows what there is when it is not complete', () => {
    expect(splitCommand([], operations)).toEqual({ type: 'overview', about: null })
    expect(splitCommand(['task'], operations)).toEqual({ type: 'overview', about: 'task' })
    expect(splitCommand(['task', 'add', '--help'], operations)).toEqual({ type: 'explain', operation: add })
  })

  it('that means nothing is refused with where to look', () => {
    expect(() => splitCommand(['trip', 'book'], operations)).toThrow('There is no “trip”')
    expect(() => splitCommand(['task', 'fly'], operations)).toThrow('There is no “task fly”')
  })
})

describe('the values of a command', () => {
  it('without a flag fill what is required', () => {
    expect(readInput(complete, ['task_1', '--json'])).toEqual({
      input: { taskId: 'task_1' },
      json: true,
      preview: false,
    })
    expect(readInput(add, ['Call', 'John']).input).toEqual({ title: 'Call John' })
  })

  it('have the types the operation asks for', () => {
    const words = [
      'Pack',
      '--due',
      '2026-11-20',
      '--tags',
      'a, b',
      '--tags=c',
      '--limit',
      '5',
      '--reminders-only',
      '--priority=high',
    ]
    expect(readInput(add, words).input).toEqual({
      title: 'Pack',
      due: '2026-11-20',
      tags: ['a', 'b', 'c'],
      limit: 5,
      remindersOnly: true,
      priority: 'high',
    })
    expect(readInput(add, ['12', '--due', 'null', '--reminders-only', 'false']).input).toEqual({
      title: '12',
      due: null,
      remindersOnly: false,
    })
  })

  it('may come as JSON', () => {
    expect(readInput(add, ['--input', '{"title":"x","limit":2}', '--preview'])).toEqual({
      input: { title: 'x', limit: 2 },
      json: false,
      preview: true,
    })
  })

  it('that have no place are refused', () => {
    expect(() => readInput(complete, ['a', '--colour', 'red'])).toThrow('--colour is not known here')
    expect(() => readInput(add, ['x', '--due'])).toThrow('takes a value')
    expect(() => readInput({ ...complete, input: {} }, ['a'])).toThrow('“a” has no place')
  })
})

it('operations are read from the server’s own description', () => {
  const post = {
    operationId: 'task.complete',
    summary: 'Complete a task',
    description: '',
    requestBody: { content: { 'application/json': { schema: complete.input } } },
  }
  expect(operationsOf({ paths: { '/api/task.complete': { post }, '/api/other': {} } })).toEqual([complete])
})
