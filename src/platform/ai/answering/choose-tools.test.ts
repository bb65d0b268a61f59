import type { LanguageModelV4FunctionTool, LanguageModelV4Prompt } from '@ai-sdk/provider'
import { expect, it } from 'vitest'
import { chooseTools, weightOf } from './choose-tools'

const newTool = (name: string, description: string, hints: Record<string, boolean | string> = {}) =>
  ({
    type: 'function',
    name,
    description,
    inputSchema: { type: 'object' },
    providerOptions: { adjutant: hints },
  }) satisfies LanguageModelV4FunctionTool

const filler = Array.from({ length: 30 }, (_, index) => newTool(`thing_${index}`, 'Does something with a thing.'))
const tools = [
  ...filler,
  newTool('flight_search', 'Looks for flights and ranks them.'),
  newTool('event_add', 'Puts an event on the calendar.'),
  newTool('receipt_undo_last', 'Undoes.', { always: true }),
  newTool('task_edit', 'Changes a task.'),
]
const says = (text: string) => ({ role: 'user' as const, content: [{ type: 'text' as const, text }] })
const few = { tools: 3, tokens: 1_000 }
const names = (prompt: LanguageModelV4Prompt, limits = few) =>
  chooseTools(tools, prompt, limits).map(({ name }) => name)

it('few tools are all offered, whatever is asked', () => {
  expect(chooseTools(tools, [says('hello')], { tools: 100, tokens: 10_000 })).toEqual(tools)
})

it('those that share words with the question come, and those that are always needed', () => {
  expect(names([says('Find me flights to Boston')])).toEqual(
    expect.arrayContaining(['flight_search', 'receipt_undo_last']),
  )
  expect(names([says('Put lunch on my calendar')])).toContain('event_add')
})

it('a follow-up keeps the tools of what it goes on from', () => {
  const call = { type: 'tool-call' as const, toolCallId: '1', toolName: 'task_edit', input: {} }
  const prompt: LanguageModelV4Prompt = [
    says('Find me flights'),
    { role: 'assistant', content: [call] },
    says('make it cheaper'),
  ]
  expect(names(prompt)).toEqual(['flight_search', 'receipt_undo_last', 'task_edit'])
})

it('the limit of tokens holds, and what is too heavy makes room for what is not', () => {
  const heavy = newTool('flight_book', `Flights. ${'x'.repeat(4_000)}`)
  const offered = chooseTools([heavy, ...tools], [says('flights')], { tools: 40, tokens: 300 })
  expect(weightOf(offered)).toBeLessThanOrEqual(300)
  expect(offered.map(({ name }) => name)).toContain('flight_search')
})
