import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { printAnswer } from './print.ts'

const said: string[] = []
beforeEach(() => {
  said.length = 0
  for (const method of ['log', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((text) => said.push(text))
})
afterEach(() => vi.restoreAllMocks())

const changes = [{ verb: 'created', noun: 'Task', title: 'Call John' }]

it('a change is said as its receipt says it, and succeeds', () => {
  expect(printAnswer({ ok: true, output: {}, receipt: { id: 'op_1', status: 'completed', changes } }, false)).toBe(0)
  expect(said).toEqual(['created Task “Call John”', 'receipt op_1'])
})

it('a preview shows the changes it would make', () => {
  expect(printAnswer({ ok: true, output: {}, changes }, false)).toBe(0)
  expect(said).toEqual(['created Task “Call John”'])
})

it('a reading is shown as lines, without what is empty', () => {
  printAnswer({ ok: true, output: { total: 1, tasks: [{ title: 'Call John', notes: '', due: null }] } }, false)
  expect(said).toEqual(['total: 1\ntasks:\n  - title: Call John'])
})

it('what waits for approval and what fails have exit codes of their own', () => {
  expect(printAnswer({ ok: true, reason: 'It deletes something.' }, false)).toBe(3)
  expect(printAnswer({ ok: false, error: { code: 'task.missing', message: 'That task is gone.' } }, false)).toBe(1)
  expect(said).toEqual(['Waits for approval: It deletes something.', 'That task is gone.'])
})

it('--json gives what the server gave', () => {
  printAnswer({ ok: true, output: { total: 0 } }, true)
  expect(JSON.parse(said[0] ?? '')).toEqual({ total: 0 })
})
