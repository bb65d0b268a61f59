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
  '{"name": "Task.Add", "parameters": {"title": "Tea"}}',
  '{"name": "task_add", "parameters": {"title": "Tea"}}\nI have added it.',
  '<|python_tag|>task_add.call(title="Tea")<|eom_id|>',
  "[task_add(title='Tea')]",
  'task_add(title="Tea")',
  '```python\ntask_add(title="Tea")\n```',
])('%s is a call, and nothing of it is shown', (text) => {
  expect(hear(text)).toEqual({ shown: '', rest: '', calls: tea })
})

it('several calls may follow each other', () => {
  const text = '{"name":"task_add","parameters":{"title":"Tea"}}; {"name":"task_list","parameters":{}}'
  expect(hear(text).calls).toEqual([...tea, ['task_list', {}]])
})

it('a call behind words is made; the words before it are shown as they come', () => {
  const call = '{"name": "task_add", "parameters": {"title": "Tea"}}'
  expect(hear(`I will add it.\n\n${call}`)).toEqual({ shown: 'I will add it.\n', rest: '', calls: tea })
  expect(hear(`Let me see. <|python_tag|>${call}`)).toEqual({ shown: 'Let me see. ', rest: '', calls: tea })
})

it('literals of Python are read, and nothing else', () => {
  const { calls } = hear('[task_add(title="A \\"B\\"", done=True, list=None, tags=["x", 2]), task_list()]')
  expect(calls).toEqual([
    ['task_add', { title: 'A "B"', done: true, list: null, tags: ['x', 2] }],
    ['task_list', {}],
  ])
  for (const text of ['task_add(title=input())', 'task_add(title=[[[[[1]]]]])', 'task_add("Tea")'])
    expect(hear(text).calls).toEqual([])
})

it('a call without arguments needs none', () => {
  expect(hear('{"name": "task_list"}').calls).toEqual([['task_list', {}]])
})

it.each([
  '{"name": "rocket_launch", "parameters": {}}',
  '{"title": "Tea"}',
  '{not json',
  '```js\nlet tea = 1\n```',
  '<p>Tea</p>',
  '[1, 2]',
  'Like this:\n```json\n{"title": "Tea"}\n```\nand so on',
  'task_add is what I would call (but I do not).',
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
