import type { LanguageModelV4Prompt } from '@ai-sdk/provider'
import { runTurn } from '../../src/features/agents/turn'
import { usualLimits } from '../../src/features/agents/turn-limits'
import type { TurnTool } from '../../src/features/agents/turn-tool'
import { type OutsideTool, outsideTools } from '../../src/features/tools/outside-tools'
import { CircuitBreaker } from '../../src/platform/ai/breaker'
import { openChain } from '../../src/platform/ai/chain'
import { configuredModels } from '../../src/platform/ai/providers'
import type { ToolOutcome } from '../../src/platform/ai/tool-outcome'
import { configOf } from '../../src/platform/config'
import { connectServer } from '../../src/platform/mcp/connect-server'
import type { Driver, RecordedCall } from './driver'
import { noEmbeddedModel } from './no-embedded-model'

/** Whether a call may go ahead; `false` leaves it waiting for a person. */
export type Approver = (call: RecordedCall & { tainted: boolean; readOnly: boolean }) => boolean

export interface Played {
  calls: RecordedCall[]
  approvalsAsked: number
  failures: string[]
  /** Milliseconds of the whole task, and of those the ones spent waiting for the driver. */
  milliseconds: number
  waiting: number
}

const waits: ToolOutcome = {
  status: 'pending',
  reason: 'this acts outside',
  receipt: { id: 'op_waits', home: 'person' },
  changes: [],
}

/** Plays one recorded task: each message of the person is one turn of the real loop, over the real model and MCP client. */
export async function playTask(driver: Driver, id: string, approve: Approver): Promise<Played> {
  const played: Played = { calls: [], approvalsAsked: 0, failures: [], milliseconds: 0, waiting: 0 }
  const started = performance.now()
  const timed: typeof fetch = async (input, init) => {
    const before = performance.now()
    const response = await fetch(input, init)
    const body = await response.arrayBuffer()
    played.waiting += performance.now() - before
    return new Response(response.status === 202 ? null : body, response)
  }
  const connection = await connectServer(
    { name: 'replay', url: `${driver.address}/mcp/${encodeURIComponent(id)}` },
    { fetch: timed },
  )
  const tools = outsideTools(connection)
  const environment = {
    ADJUTANT_SECRET: 'not used by this benchmark at all',
    OPENAI_BASE_URL: `${driver.address}/v1`,
    OPENAI_MODEL: id,
  }
  const [model] = configuredModels(configOf(environment), noEmbeddedModel, timed)
  const messages: LanguageModelV4Prompt = []
  let tainted = false
  for (const text of (await driver.task(id)).user) {
    messages.push({ role: 'user', content: [{ type: 'text', text }] })
    const turn = runTurn({
      turnId: `turn_${messages.length}`,
      models: openChain([model!], { breaker: new CircuitBreaker() }),
      messages,
      tools: tools as TurnTool[],
      limits: { ...usualLimits, steps: 60, tokens: 10_000_000 },
      signal: new AbortController().signal,
      tainted,
      act: async ({ tool, input, tainted, signal }) => {
        const outside = tool as OutsideTool
        const call = { name: outside.operation.slice('replay.'.length), args: input as Record<string, unknown> }
        if (!approve({ ...call, tainted, readOnly: outside.readOnly })) {
          played.approvalsAsked++
          return waits
        }
        played.calls.push(call)
        return outside.run(input, signal)
      },
    })
    for await (const event of turn) {
      if (event.type === 'turn.failed') played.failures.push(event.message)
      if (event.type === 'message.added') tainted ||= event.outside
    }
  }
  await connection.close()
  played.milliseconds = performance.now() - started
  return played
}
