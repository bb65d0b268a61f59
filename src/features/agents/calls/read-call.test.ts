import { expect, it } from 'vitest'
import { z } from 'zod'
import { newTool } from '../../../../tests/support/agents/turn'
import { readCall } from './read-call'

const add = newTool(
  'task.add',
  z.object({ title: z.string(), priority: z.number().optional(), tags: z.array(z.string()).optional() }),
)
const list = newTool('task.list', z.object({}))
const outside = newTool('server.Search-Web', z.looseObject({}))
const tools = [add, list, outside]
const read = (toolName: string, input: string) => readCall({ toolName, input }, tools)
const understood = (toolName: string, input: string) => {
  const call = read(toolName, input)
  return call.ok ? [call.tool.operation, call.input] : call.message
}
const tea = { title: 'Tea' }

it('a call that fits passes unchanged', () => {
  expect(understood('task_add', '{"title":"Tea","extra":1}')).toEqual(['task.add', { title: 'Tea', extra: 1 }])
})

it.each(['task.add', 'Task_Add', 'TASK-ADD', 'functions.task_add', 'task__add'])(
  '%s can only mean task_add',
  (name) => {
    expect(understood(name, '{"title":"Tea"}')).toEqual(['task.add', tea])
  },
)

it('a tool that does not exist is answered with those that are near', () => {
  expect(understood('task_create', '{}')).toBe('There is no tool “task_create”. Did you mean task_add, task_list?')
  expect(understood('fly', '{}')).toMatch(/answer in words/)
})

it.each([
  '```json\n{"title":"Tea"}\n```',
  '"{\\"title\\":\\"Tea\\"}"',
  '{"title":"Tea",}',
  '{"arguments":{"title":"Tea"}}',
  '{"name":"task_add","parameters":{"title":"Tea"}}',
  '{"input":"{\\"title\\":\\"Tea\\"}"}',
  '{"task_add":{"title":"Tea"}}',
  '[{"title":"Tea"}]',
  '{"title":"Tea","priority":null}',
])('%s is understood', (input) => {
  expect(understood('task_add', input)).toEqual(['task.add', tea])
})

it('values written as text become what the schema asks for, and only then', () => {
  const input = '{"title":5,"priority":"2","tags":"[\\"a\\"]"}'
  expect(understood('task_add', input)).toEqual(['task.add', { title: '5', priority: 2, tags: ['a'] }])
  expect(understood('task_add', '{"title":"5"}')).toEqual(['task.add', { title: '5' }])
})

const plan = newTool(
  'event.add',
  z.object({
    title: z.string(),
    busy: z.boolean().optional(),
    place: z.string().min(1).optional(),
    cabin: z.enum(['economy', 'premium_economy']).optional(),
    attendees: z.array(z.object({ name: z.string(), minutes: z.number().optional() })).optional(),
    taskId: z
      .string()
      .regex(/^task_/, 'Expected an id that starts with “task_”.')
      .optional(),
  }),
)
const repaired = (input: object) => {
  const call = readCall({ toolName: 'event_add', input: JSON.stringify({ title: 'Tea', ...input }) }, [plan])
  return call.ok ? call.input : call.message
}

it.each([
  ['a truth in words', { busy: 'True' }, { busy: true }],
  ['an optional text that is empty', { place: '' }, {}],
  ['“null” and “None” as words', { place: 'null', busy: 'None' }, {}],
  ['a choice in another case', { cabin: 'Premium Economy' }, { cabin: 'premium_economy' }],
  ['one thing where a list is asked for', { attendees: { name: 'Ann' } }, { attendees: [{ name: 'Ann' }] }],
  [
    'a list as text, with numbers as text in it',
    { attendees: '[{"name":"Ann","minutes":"30"}]' },
    { attendees: [{ name: 'Ann', minutes: 30 }] },
  ],
])('%s is what was meant', (_, said, meant) => {
  expect(repaired(said)).toEqual({ title: 'Tea', ...meant })
})

it('an id that nobody gave is not repaired; the model is told where ids come from', () => {
  expect(repaired({ taskId: 'the tea one' })).toMatch(/Ids come from tools: list or search first/)
})

it('no arguments at all are an empty object', () => {
  expect(understood('task_list', '')).toEqual(['task.list', {}])
})

it('what can’t be repaired is said in a sentence the model can act on', () => {
  expect(understood('task_add', '{"title":"Te')).toMatch(/not valid JSON/)
  expect(understood('task_add', '{"titel":"Tea"}')).toMatch(/do not fit: title.*call it again/)
  expect(understood('task_add', 'x'.repeat(300_000))).toMatch(/longer than/)
})

it('a comma inside a text is left alone', () => {
  expect(understood('task_add', '{"title":"a,}",}')).toEqual(['task.add', { title: 'a,}' }])
})
