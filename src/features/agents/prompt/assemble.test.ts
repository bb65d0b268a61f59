import { expect, it } from 'vitest'
import { z } from 'zod'
import documented from '../../../../PROMPTS.md?raw'
import { scriptedModel } from '../../../../tests/support/agents/scripted-model'
import { newTool } from '../../../../tests/support/agents/turn'
import type { Caller } from '../../../platform/caller'
import type { Receipt } from '../../../platform/operations/outcome'
import { chief } from '../../chief/chief'
import type { Memory } from '../../memory/memory'
import type { Message } from '../../rooms/message'
import { assemblePrompt, budgets, type Ingredients } from './assemble'
import { block, fill } from './blocks'
import { type KeptStep, toHistory } from './history'

const caller: Caller = {
  personId: 'p1',
  name: 'Ada',
  organizationId: 'org_1',
  role: 'member',
  zone: 'Asia/Tokyo',
  locale: 'en-GB',
  via: 'agent',
  grants: null,
  audience: { kind: 'person' },
  tainted: false,
  correlationId: 'c1',
}

let sequence = 0
const message = (kind: 'person' | 'agent', text: string): Message => ({
  id: `msg_${++sequence}`,
  roomId: 'room_1',
  sequence,
  parentId: null,
  author: { kind, id: 'x', name: 'x' },
  at: '2026-11-20T09:00:00.000Z',
  editedAt: null,
  status: 'complete',
  error: null,
  parts: [{ type: 'text', text }],
  answer: null,
  versions: [],
})

const steps = (text: string, outside = false): KeptStep[] => [
  {
    message: { role: 'assistant', content: [{ type: 'tool-call', toolCallId: 'c1', toolName: 't', input: {} }] },
    outside: false,
  },
  {
    message: {
      role: 'tool',
      content: [{ type: 'tool-result', toolCallId: 'c1', toolName: 't', output: { type: 'text', value: text } }],
    },
    outside,
  },
  { message: { role: 'assistant', content: [{ type: 'text', text: 'Done.' }] }, outside: false },
]
const none = () => []
const roles = (history: ReturnType<typeof toHistory>) => history.messages.map(({ role }) => role)

const assemble = (changes: Partial<Ingredients> = {}) =>
  assemblePrompt({
    agent: chief,
    caller,
    now: '2026-11-20T20:30:00.000Z',
    roomId: 'room_1',
    memories: [],
    recalled: [],
    receipts: [],
    history: toHistory([message('person', 'Hello')], none, 1000),
    tools: [newTool('task.add', z.object({ title: z.string() }))],
    repeated: false,
    ...changes,
  })
const text = ({ blocks }: ReturnType<typeof assemble>, name: string) => blocks.find((one) => one.name === name)?.text

it('the day is the person’s, not the server’s', () => {
  expect(text(assemble(), 'date')).toContain("It is Saturday, 2026-11-21 05:30 in the person's zone, Asia/Tokyo.")
})

it('what is sent is what the blocks say', () => {
  const assembled = assemble()
  const system = assembled.messages[0]?.content
  const sent = assembled.blocks.filter(({ name }) => name !== 'conversation' && name !== 'tools')
  expect(system).toBe(sent.map(({ text }) => text).join('\n\n'))
  expect(text(assembled, 'tools')).toBe('task_add')
})

it('a receipt is named with its state and what it changed', () => {
  const change = { verb: 'created', noun: 'Task', title: 'Tea' }
  const receipt = {
    id: 'op_1',
    status: 'completed',
    title: 'Add a task',
    undoneBy: 'op_2',
    changes: [change],
  } as Receipt
  expect(text(assemble({ receipts: [receipt] }), 'receipts')).toContain('op_1 (undone): created task “Tea”')
})

it('what is known about the person is told with its id, whole lines up to the budget', () => {
  const memories = Array.from({ length: 60 }, (_, place) => ({
    id: `memory_${place}`,
    kind: 'fact',
    text: 'x'.repeat(60),
  }))
  const told = text(assemble({ memories: memories as Memory[] }), 'memory') ?? ''
  expect(told).toMatch(/What you know about Ada[\s\S]*- memory_0 \(fact\): x{60}$/m)
  expect(told.split('\n').length).toBeLessThan(40)
  expect(text(assemble(), 'memory')).toBeUndefined()
})

it('what was said long ago is told with its day and its id', () => {
  const recalled = [{ messageId: 'msg_9', at: '2026-11-02T23:30:00.000Z', text: 'The gate code\nis 4711' }]
  expect(text(assemble({ recalled }), 'earlier')).toContain('- msg_9, 2026-11-03: The gate code is 4711')
  expect(text(assemble(), 'earlier')).toBeUndefined()
})

it('an answer that is written again says how, and what is done already', () => {
  expect(text(assemble({ style: 'shorter', repeated: true }), 'style')).toMatch(
    /half the words[\s\S]*Do not do any of it again/,
  )
  expect(text(assemble(), 'style')).toBeUndefined()
})

it('G11 every prompt of ours fits its budget', () => {
  for (const { name, tokens, budget, text } of assemble({ style: 'longer', repeated: true }).blocks) {
    expect(tokens, name).toBeLessThanOrEqual(budget)
    expect(text.endsWith(' …'), name).toBe(false)
  }
})

it('a Llama is told how its kind calls tools, others are not', () => {
  const llama = scriptedModel('@cf/meta/llama-3.3-70b-instruct-fp8-fast')
  const told = assemble({ first: llama }).blocks.find(({ name }) => name === 'family')
  expect(told?.text).toMatch(/tool interface alone/)
  expect(told?.tokens).toBeLessThanOrEqual(budgets.family)
  expect(text(assemble({ first: scriptedModel('gpt-5') }), 'family')).toBeUndefined()
})

it('of many tools a Llama is offered those that bear on the question, and the receipt says which', () => {
  const many = Array.from({ length: 200 }, (_, number) =>
    newTool(`thing.do_${number}`, z.object({ title: z.string() })),
  )
  const flights = newTool('flight.search', z.object({ to: z.string() }))
  const history = toHistory([message('person', 'Find me flights to Boston')], none, 1000)
  const tools = assemble({ tools: [...many, flights], history, first: scriptedModel('llama3.3') }).blocks.at(-1)
  expect(tools?.text).toContain('flight_search')
  expect(tools?.text.split(', ').length).toBeLessThanOrEqual(40)
  expect(tools?.tokens).toBeLessThanOrEqual(budgets.tools)
})

it('PROMPTS.md has every block with its budget, and every prompt', () => {
  for (const [name, budget] of Object.entries(budgets))
    expect(documented, name).toMatch(new RegExp(`^\\| ${name} \\|.*\\| ${budget.toLocaleString('en')}\\b`, 'm'))
  const prompts = Object.keys(import.meta.glob('../../../../prompts/*.md')).map((path) => path.split('/').at(-1))
  for (const prompt of prompts) expect(documented).toContain(`\`prompts/${prompt}\``)
})

it('all blocks together leave the smallest model we name room to work and to answer', () => {
  const whole = Object.values(budgets).reduce((sum, tokens) => sum + tokens, 0)
  expect(whole + 2_048 + 4_096).toBeLessThanOrEqual(24_000)
})

it('a block is cut at its budget, with a sign', () => {
  const cut = block('x', 'a'.repeat(1000), 10)
  expect(cut).toMatchObject({ tokens: 10, budget: 10, text: `${'a'.repeat(38)} …` })
})

it('a hole that nobody fills is a mistake', () => {
  expect(() => fill('Hello {{name}}', {})).toThrow('“name”')
  expect(fill('Hello {{name}}', { name: '{{name}}' })).toBe('Hello {{name}}')
})

it('G5 earlier turns come with their calls and results, and taint what follows where others wrote them', () => {
  const conversation = [message('person', 'Look'), message('agent', 'Done.'), message('person', 'And?')]
  const history = toHistory(conversation, () => steps('a page', true), 1000)
  expect(roles(history)).toEqual(['user', 'assistant', 'tool', 'assistant', 'user'])
  expect(history.tainted).toBe(true)
  expect(toHistory(conversation, () => steps('ours'), 1000).tainted).toBe(false)
})

it('what does not fit is reduced to its words, then left out; the question stays', () => {
  const conversation = [
    message('person', 'x'.repeat(4000)),
    message('person', 'Look'),
    message('agent', 'Done.'),
    message('person', 'And?'),
  ]
  const history = toHistory(conversation, () => steps('long '.repeat(2000)), 200)
  expect(roles(history)).toEqual(['user', 'assistant', 'user'])
  expect(roles(toHistory([message('person', 'y'.repeat(9000))], none, 100))).toEqual(['user'])
})

it('a call that never got a result is not told', () => {
  const conversation = [message('person', 'Look'), message('agent', 'Half'), message('person', 'And?')]
  const history = toHistory(conversation, () => steps('x').slice(0, 1), 1000)
  expect(roles(history)).toEqual(['user', 'assistant', 'user'])
})
