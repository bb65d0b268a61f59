import { isAppError } from '../../../platform/errors'
import type { HomeRuntime, Job } from '../../../platform/operations/feature'
import { log } from '../../../platform/telemetry/log'
import { beginReply, finishReply } from '../../rooms/replies.server'
import { forgetMeanwhile } from '../forgetting/subscriber.server'
import { sumUpWhenDue } from '../summaries/job.server'
import { runTurn } from '../turn'
import { endings } from '../turn-limits'
import { closing } from './closing'
import { prepareTurn, type TurnParts, type Writing } from './prepare-turn.server'
import { waitForTurn } from './queue'
import { TurnRequest } from './request'
import { endTurn, keepStep } from './turn-log.server'
import { ReplyWriter } from './write-reply.server'

/** A turn that was cut off this often is not tried again by itself. */
const mostAttempts = 3

/** One turn of an agent, from the question to the finished reply. It goes on after a crash where it was. */
export const turnJob = (parts: TurnParts): Job => ({
  name: 'agents.turn',
  home: 'room',
  async run(runtime, payload, attempt) {
    const request = TurnRequest.parse(payload)
    const leave = await waitForTurn(runtime.memory, request.at)
    try {
      await answer(runtime, parts, { request, attempt })
      forgetMeanwhile(runtime, request.turnId, request.caller)
      sumUpWhenDue(runtime, request.caller)
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

async function writeReply(runtime: HomeRuntime, parts: TurnParts, writing: Writing) {
  const { request, replyId } = writing
  const { turnId, style, model } = request
  const { turn, blocks } = await prepareTurn(runtime, parts, writing)
  const writer = new ReplyWriter(runtime, replyId, turn.tools)
  const ending = closing({ turnId, style, model, blocks })
  for await (const event of runTurn(turn)) {
    // Kept before anything is done about it: what is not kept could be done twice after a crash.
    if (event.type === 'message.added') keepStep(runtime.sql, turnId, event)
    ending.hear(event)
    writer.write(event)
  }
  const { status, turnStatus, error, answer } = ending.end()
  endTurn(runtime.sql, turnId, { status: turnStatus, model: answer.model })
  finishReply(runtime, replyId, { status, error, answer })
  const { correlationId } = request.caller
  log('info', 'turn', { turnId, status, model: answer.model, milliseconds: answer.milliseconds, correlationId })
}
