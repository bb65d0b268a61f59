import { z } from 'zod'
import { runTurn, type Turn } from '../../../src/features/agents/turn'
import type { TurnEvent } from '../../../src/features/agents/turn-events'
import { usualLimits } from '../../../src/features/agents/turn-limits'
import type { TurnCall, TurnTool } from '../../../src/features/agents/turn-tool'
import { CircuitBreaker } from '../../../src/platform/ai/breaker'
import { openChain } from '../../../src/platform/ai/chain'
import type { AnsweringModel } from '../../../src/platform/ai/model'
import type { ToolOutcome } from '../../../src/platform/ai/tool-outcome'

/** A tool that takes what the schema takes. */
export const newTool = (operation: string, schema: z.ZodType, outside = false): TurnTool => ({
  name: operation.replaceAll('.', '_'),
  operation,
  title: operation,
  description: operation,
  inputSchema: z.toJSONSchema(schema) as TurnTool['inputSchema'],
  check: (input) => {
    const { success, error } = schema.safeParse(input)
    return success ? null : error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
  },
  outside,
})

interface Played {
  events: TurnEvent[]
  text: string
  last: TurnEvent | undefined
  acted: TurnCall[]
  turn: Turn
}

interface Stage extends Partial<Omit<Turn, 'models' | 'act'>> {
  models: AnsweringModel[]
  act?: (call: TurnCall) => ToolOutcome | Promise<ToolOutcome>
  on?: (event: TurnEvent) => void
}

const done: ToolOutcome = { status: 'completed', output: { ok: true }, receipt: { id: 'op_1', home: 'person' } }

/** Plays one turn to its end and tells everything that happened. */
export async function playTurn({ models, act = () => done, on, ...rest }: Stage): Promise<Played> {
  const acted: TurnCall[] = []
  const turn: Turn = {
    turnId: 'turn_12345678',
    models: openChain(models, { breaker: new CircuitBreaker() }),
    messages: [{ role: 'user', content: [{ type: 'text', text: 'Please.' }] }],
    tools: [],
    limits: usualLimits,
    signal: new AbortController().signal,
    tainted: false,
    ...rest,
    act: async (call) => {
      acted.push(call)
      return act(call)
    },
  }
  const events: TurnEvent[] = []
  for await (const event of runTurn(turn)) {
    events.push(event)
    on?.(event)
  }
  const text = events.map((event) => (event.type === 'text.delta' ? event.text : '')).join('')
  return { events, text, last: events.at(-1), acted, turn }
}
