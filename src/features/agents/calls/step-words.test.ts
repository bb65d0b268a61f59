import { expect, it } from 'vitest'
import { foundWords, stepWords } from './step-words'

const words = (title: string, effect: string, outside = false) =>
  stepWords({ title, operation: 'weather.forecast', outside, hints: { operation: 'x', title, phrases: [], effect } })

it.each([
  ['List tasks', 'read', 'Checking your tasks'],
  ['Read the agenda', 'read', 'Checking the agenda'],
  ['Show my agenda', 'read', 'Checking your agenda'],
  ['Add a task', 'write', 'Adding a task'],
  ['Remove a task', 'write', 'Removing a task'],
  ['Complete a task', 'write', 'Completing a task'],
  ['Set a draft', 'write', 'Setting a draft'],
  ['Undo a change', 'write', 'Undoing a change'],
])('“%s” (%s) is told as “%s”', (title, effect, told) => {
  expect(words(title, effect)).toBe(told)
})

it('what leaves the house says whom it asks', () => {
  expect(words('Forecast', 'read', true)).toBe('Asking weather: Forecast')
})

it('what was found is counted where the result is one list', () => {
  expect(foundWords({ tasks: [1, 2], total: 7 })).toBe('7 tasks found')
  expect(foundWords({ tasks: [1] })).toBe('1 task found')
  expect(foundWords({ tasks: [] })).toBe('No tasks found')
  expect(foundWords({ timed: [], overdue: [] })).toBeNull()
  expect(foundWords('text')).toBeNull()
})
