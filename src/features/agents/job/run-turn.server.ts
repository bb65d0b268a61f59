import type { CircuitBreaker } from '../../../platform/ai/breaker'
import { openChain } from '../../../platform/ai/chain'
import type { AnsweringModel } from '../../../platform/ai/model'
import type { Caller } from '../../../platform/caller'
import { isAppError } from '../../../platform/errors'
import type { HomeRuntime, Job } from '../../../platform/operations/feature'
import type { AnyOperation } from '../../../platform/operations/operation'
import type { Receipt } from '../../../platform/operations/outcome'
import type { Policy } from '../../../platform/operations/policy'
import { log } from '../../../platform/telemetry/log'
import { clock } from '../../../platform/time'
import { beginReply, conversation, finishReply, stopSignal } from '../../rooms/replies.server'
import type { AgentDefinition } from '../agent'
import { assemblePrompt, conversationBudget } from '../prompt/assemble'
import { toHistory } from '../prompt/history'
import { runTurn } from '../turn'
import { endings, usualLimits } from '../turn-limits'
import { actThrough, agentCaller } from './act.server'
import { catalogueTools } from './catalogue-tools'
import { type Closing, closing } from './closing'
import { waitForTurn } from './queue'
import { TurnRequest } from './request'
import { startingPoint } from './starting-point.server'
import { beginTurn, endTurn, keepStep, stepsOfReply } from './turn-log.server'
import { ReplyWriter } from './write-reply.server'

/** What turns need from the rest of the product. */
export interface TurnParts {
  agents: AgentDefinition[]
  models(env: Env): AnsweringModel[]
  operations(): Iterable<AnyOperation>
  policy: Policy
  breaker: CircuitBreaker
}

/** A turn that was cut off this often is not tried again by itself. */
const mostAttempts = 3
const messagesBefore = 30

/** One turn of an agent, from the question to the finished reply. It goes on after a crash where it was. */
export const turnJob = (parts: TurnParts): Job => ({
  name: 'agents.turn',
  home: 'room',
  async run(runtime, payload, attempt) {
    const request = TurnRequest.parse(payload)
    const leave = await waitForTurn(runtime.memory, request.at)
    try {
      await answer(runtime, parts, { request, attempt })
    } finally {
      leave()
    }
  },
})

async function answer(
  runtime: HomeRuntime,
  parts: TurnParts,
  { request, attempt }: { request: TurnRequest; attempt: number },
) {
  const { messageId } = request
  const agent = parts.agents.find(({ id }) => id === request.agentId)
  if (!agent) throw new Error(`There is no agent “${request.agentId}”.`)
  const author = { kind: 'agent' as const, id: agent.id, name: agent.name }
  const replyId = beginReply(runtime, { replyTo: messageId, author, replyId: request.replyId })
  if (replyId === null) return
  if (attempt > mostAttempts) {
    endTurn(runtime.sql, request.turnId, { status: 'interrupted', model: null })
    return finishReply(runtime, replyId, {
      status: 'interrupted',
      error: 'This reply was cut off again and again. Try it once more.',
    })
  }
  try {
    await writeReply(runtime, parts, { request, agent, replyId })
  } catch (error) {
    // Somebody ended the reply while it was written, by sending the question in other words: there is nobody to tell.
    if (isAppError(error) && error.code === 'reply.ended') return
    finishReply(runtime, replyId, { status: 'failed', error: endings.bug })
    throw error
  }
}

interface Writing {
  request: TurnRequest
  agent: AgentDefinition
  replyId: string
}

async function writeReply(runtime: HomeRuntime, parts: TurnParts, { request, agent, replyId }: Writing) {
  const { sql, env } = runtime
  const { turnId, messageId, style } = request
  const caller = agentCaller(request.caller, agent, turnId)
  const now = clock.now()
  const models = chosenFirst(parts.models(env), request.model)
  const done = startingPoint(sql, request, replyId)
  const tools = catalogueTools(parts.operations(), caller, parts.policy)
  const history = toHistory(
    conversation(runtime, messageId, messagesBefore),
    (id) => stepsOfReply(sql, id),
    conversationBudget(models[0]),
  )
  const roomId = runtime.address.name
  const receipts = await recentReceipts(runtime, caller)
  const { messages, blocks } = assemblePrompt({
    agent,
    caller,
    now,
    roomId,
    receipts,
    history,
    tools,
    style,
    repeated: done.length > 0,
  })
  beginTurn(sql, { id: turnId, agentId: agent.id, messageId, replyId, at: now, context: blocks })

  const writer = new ReplyWriter(runtime, replyId, tools)
  const state: Closing = closing({ turnId, style, model: request.model, blocks })
  const turn = runTurn({
    turnId,
    models: openChain(models, { breaker: parts.breaker }),
    messages: [...messages, ...done.map(({ message }) => message)],
    tools,
    act: actThrough(runtime.homes, caller),
    limits: usualLimits,
    signal: stopSignal(runtime, replyId),
    tainted: caller.tainted || history.tainted || done.some(({ outside }) => outside),
    options: {
      adjutant: {
        now,
        zone: caller.zone,
        locale: caller.locale,
        name: caller.name,
        roomId,
        turnId,
        ...(style && { style }),
      },
    },
  })
  for await (const event of turn) {
    if (event.type === 'message.added') keepStep(sql, turnId, event)
    state.hear(event)
    writer.write(event)
  }
  const { status, turnStatus, error, answer } = state.end()
  endTurn(sql, turnId, { status: turnStatus, model: answer.model })
  finishReply(runtime, replyId, { status, error, answer })
  log('info', 'turn', {
    turnId,
    status,
    model: answer.model,
    milliseconds: answer.milliseconds,
    correlationId: caller.correlationId,
  })
}

/** The model a person asked for comes first; the others still stand behind it. */
function chosenFirst(models: AnsweringModel[], wanted: string | undefined) {
  const chosen = models.filter(({ id }) => id === wanted)
  return [...chosen, ...models.filter((model) => !chosen.includes(model))]
}

/** What was changed lately, so that “undo that” and “the one I just added” have a meaning. */
async function recentReceipts({ homes }: HomeRuntime, caller: Caller): Promise<Receipt[]> {
  const outcome = await homes.perform({ operation: 'receipt.list', input: { home: 'person', limit: 8 }, caller })
  if (outcome.status === 'completed') return (outcome.output as { receipts: Receipt[] }).receipts
  log('warn', 'turn.receipts', { status: outcome.status, correlationId: caller.correlationId })
  return []
}
