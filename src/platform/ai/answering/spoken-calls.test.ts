import { expect, it } from 'vitest'
import { SpokenCalls } from './spoken-calls'

function hear(text: string, tools = ['task_add', 'task_list']) {
  const speech = new SpokenCalls(tools)
  const shown = (text.match(/[\s\S]{1,3}/g) ?? []).map((piece) => speech.hear(piece)).join('')
  const { text: rest, calls } = speech.end()
  return { shown, rest, calls: calls.map(({ toolName, input }) => [toolName, JSON.parse(input)]) }
}
const tea = [['task_add', { title: 'Tea' }]]

it('ordinary words pass as they come', () => {
  const speech = new SpokenCalls(['task_add'])
  expect(speech.hear('Added')).toBe('Added')
  expect(speech.hear(' {it}')).toBe(' {it}')
})

it.each([
  '{"name": "task_add", "parameters": {"title": "Tea"}}',
  '{"type": "function", "name": "task_add", "arguments": {"title": "Tea"}}',
  '{"type":"function","function":{"name":"task_add","arguments":"{\\"title\\":\\"Tea\\"}"}}',
  '<|python_tag|>{"name": "task_add", "parameters": {"title": "Tea"}}<|eom_id|>',
  '```json\n{"name": "task_add", "parameters": {"title": "Tea"}}\n```',
  '[{"name": "task_add", "parameters": {"title": "Tea"}}]',
  '<function=task_add>{"title": "Tea"}</function>',
])('%s is a call, and nothing of it is shown', (text) => {
  expect(hear(text)).toEqual({ shown: '', rest: '', calls: tea })
})

it('several calls may follow each other', () => {
  const text = '{"name":"task_add","parameters":{"title":"Tea"}}; {"name":"task_list","parameters":{}}'
  expect(hear(text).calls).toEqual([...tea, ['task_list', {}]])
})

it.each([
  '{"name": "rocket_launch", "parameters": {}}',
  '{"title": "Tea"}',
  '{not json',
  '```js\nlet tea = 1\n```',
  '<p>Tea</p>',
  '[1, 2]',
])('%s is an answer, said as it is', (text) => {
  const { shown, rest, calls } = hear(text)
  expect({ said: shown + rest, calls }).toEqual({ said: text, calls: [] })
})

it('where there are no tools nothing is held back', () => {
  expect(new SpokenCalls([]).hear('{')).toBe('{')
})

it('an answer that only begins like a call is shown once it is too long for one', () => {
  const speech = new SpokenCalls(['task_add'])
  expect(speech.hear(`{${'x'.repeat(30_000)}`)).toHaveLength(30_001)
})
