import type { CircuitBreaker } from '../../../platform/ai/breaker'
import { openChain } from '../../../platform/ai/chain'
import type { AnsweringModel } from '../../../platform/ai/model'
import type { Caller } from '../../../platform/caller'
import type { HomeRuntime } from '../../../platform/operations/feature'
import type { AnyOperation } from '../../../platform/operations/operation'
import type { Receipt } from '../../../platform/operations/outcome'
import type { Policy } from '../../../platform/operations/policy'
import { log } from '../../../platform/telemetry/log'
import { clock } from '../../../platform/time'
import type { Memory, MemoryPage } from '../../memory/memory'
import { textOf } from '../../rooms/message'
import { conversation, recallMessages, stopSignal } from '../../rooms/replies.server'
import { carriers, offeredTools } from '../../tools/offered-tools.server'
import type { AgentDefinition } from '../agent'
import { modelsForTurn } from '../connections/offered.server'
import { forgottenOf } from '../forgetting/links.server'
import { assemblePrompt, conversationBudget } from '../prompt/assemble'
import type { Block } from '../prompt/blocks'
import { toHistory } from '../prompt/history'
import type { Turn } from '../turn'
import { usualLimits } from '../turn-limits'
import { actThrough, agentCaller } from './act.server'
import { catalogueTools } from './catalogue-tools'
import type { TurnRequest } from './request'
import { startingPoint } from './starting-point.server'
import { beginTurn, stepsOfReply } from './turn-log.server'

/** What turns need from the rest of the product. */
export interface TurnParts {
  agents: AgentDefinition[]
  models(env: Env): AnsweringModel[]
  operations(): Iterable<AnyOperation>
  policy: Policy
  breaker: CircuitBreaker
}

/** A turn and the reply it writes. */
export interface Writing {
  request: TurnRequest
  agent: AgentDefinition
  replyId: string
}

const messagesBefore = 30
const receiptsTold = 8
const memoriesTold = 40
const messagesRecalled = 8

/** All that a turn starts from, and what its prompt holds: written down, so that it can be looked at later. */
export async function prepareTurn(
  runtime: HomeRuntime,
  parts: TurnParts,
  { request, agent, replyId }: Writing,
): Promise<{ turn: Turn; blocks: Block[] }> {
  const { sql, env, address, homes } = runtime
  const { turnId, messageId, style } = request
  const caller = agentCaller(request.caller, agent, { turnId, answering: { roomId: address.name, messageId } })
  const { zone, locale, name } = caller
  const [now, roomId] = [clock.now(), address.name]
  const models = chosenFirst(await modelsForTurn(env, parts.models(env), caller), request.model)
  const question = textOf(conversation(runtime, messageId, 0).at(-1)?.parts ?? []).slice(0, 2000)
  const [outside, ...looked] = await Promise.all([
    offeredTools(homes, caller),
    memoriesFor(runtime, caller, question),
    recentReceipts(runtime, caller),
  ])
  const own = catalogueTools(parts.operations(), caller, parts.policy).filter((tool) => !carriers.has(tool.operation))
  const tools = [...own, ...outside]
  // From here on nothing waits: what was forgotten while it was looked up is not in the prompt.
  const gone = forgottenOf(
    sql,
    looked.flat().map(({ id }) => id),
  )
  const receipts = looked[1].filter(({ id, operation }) => !gone.has(id) && operation !== 'memory.summarize')
  const earlier = conversation(runtime, messageId, messagesBefore)
  const history = toHistory(earlier, (id) => stepsOfReply(sql, id), conversationBudget(models[0]))
  const before = earlier[0]?.sequence ?? 0
  // What the history holds word by word needs no summary.
  const whole = earlier.at(-history.kept)?.sequence ?? 0
  const memories = looked[0].filter(
    ({ id, stretch }) => !gone.has(id) && (!stretch || stretch.lastSequence - stretch.messages < whole),
  )
  const recalled = recallMessages(runtime, { query: question, before, limit: messagesRecalled })
  const done = startingPoint(sql, request, replyId)
  const ingredients = {
    agent,
    caller,
    now,
    roomId,
    memories,
    recalled,
    receipts,
    history,
    tools,
    first: models[0],
    style,
    repeated: done.length > 0,
  }
  const { messages, blocks } = assemblePrompt(ingredients)
  beginTurn(
    sql,
    { id: turnId, agentId: agent.id, messageId, replyId, at: now, context: blocks },
    earlier.map(({ id }) => id),
  )
  const turn: Turn = {
    turnId,
    models: openChain(models, { breaker: parts.breaker }),
    messages: [...messages, ...done.map(({ message }) => message)],
    tools,
    act: actThrough(homes, caller),
    limits: usualLimits,
    signal: stopSignal(runtime, replyId),
    tainted: caller.tainted || history.tainted || done.some(({ outside }) => outside),
    options: { adjutant: { now, zone, locale, name, roomId, turnId, ...(style && { style }) } },
  }
  return { turn, blocks }
}

/** The model a person asked for comes first; the others still stand behind it. */
function chosenFirst(models: AnsweringModel[], wanted: string | undefined) {
  const chosen = models.filter(({ id }) => id === wanted)
  return [...chosen, ...models.filter((model) => !chosen.includes(model))]
}

/** What is known about the person that bears on their question, and how they want things. */
async function memoriesFor({ homes, address }: HomeRuntime, caller: Caller, query: string): Promise<Memory[]> {
  const input = { query, roomId: address.name, agentId: caller.agent?.id, withPreferences: true, limit: memoriesTold }
  const outcome = await homes.perform({ operation: 'memory.search', input, caller })
  if (outcome.status === 'completed') return (outcome.output as MemoryPage).memories
  log('warn', 'turn.memories', { status: outcome.status, correlationId: caller.correlationId })
  return []
}

/** What was changed lately, so that “undo that” and “the one I just added” have a meaning. */
async function recentReceipts({ homes }: HomeRuntime, caller: Caller): Promise<Receipt[]> {
  const input = { home: 'person', limit: receiptsTold }
  const outcome = await homes.perform({ operation: 'receipt.list', input, caller })
  if (outcome.status === 'completed') return (outcome.output as { receipts: Receipt[] }).receipts
  log('warn', 'turn.receipts', { status: outcome.status, correlationId: caller.correlationId })
  return []
}
