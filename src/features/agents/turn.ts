import type { LanguageModelV4Message, LanguageModelV4Prompt, SharedV4ProviderOptions } from '@ai-sdk/provider'
import type { ModelChain } from '../../platform/ai/chain'
import type { AnsweringModel } from '../../platform/ai/model'
import { type ToolOutcome, toResultPart } from '../../platform/ai/tool-outcome'
import { addUsage, noUsage, type Usage, usageOf } from '../../platform/ai/usage'
import { logBug } from '../../platform/telemetry/log'
import { openCalls, type ProposedCall } from './calls/open-calls'
import { parseArguments } from './calls/parse-arguments'
import { readCall } from './calls/read-call'
import type { TurnEvent, TurnUsage } from './turn-events'
import { type Act, type TurnTool, toFunctionTool } from './turn-tool'

/** How far a turn may go. At the last step the model is asked to answer without tools. */
export interface TurnLimits {
  steps: number
  milliseconds: number
  tokens: number
  /** Calls that could not be understood, over the whole turn. */
  malformedCalls: number
  /** Characters of one tool result that the model is shown. */
  resultCharacters: number
}

export const usualLimits: TurnLimits = {
  steps: 12,
  milliseconds: 300_000,
  tokens: 200_000,
  malformedCalls: 4,
  resultCharacters: 16_000,
}

export interface Turn {
  turnId: string
  models: ModelChain
  /** The prompt; it grows as the turn goes on. When it ends with calls that have no result, these come first. */
  messages: LanguageModelV4Prompt
  tools: TurnTool[]
  act: Act
  limits: TurnLimits
  signal: AbortSignal
  /** The messages already hold text that others wrote. */
  tainted: boolean
  options?: SharedV4ProviderOptions
}

interface Progress {
  turn: Turn
  signal: AbortSignal
  started: number
  step: number
  usage: Usage
  model: AnsweringModel | null
  /** What the model has said of an answer that is not complete. */
  said: string
  tainted: boolean
  malformed: number
  /** Why the turn can't go on, as a sentence. */
  problem: string | null
}

/** One turn of an agent: ask the model, do what it calls for, tell it what came of it, until it only speaks. */
export async function* runTurn(turn: Turn): AsyncGenerator<TurnEvent> {
  const { limits } = turn
  const outOfTime = AbortSignal.timeout(limits.milliseconds)
  const signal = AbortSignal.any([turn.signal, outOfTime])
  const progress: Progress = {
    turn,
    signal,
    started: Date.now(),
    step: 0,
    usage: noUsage,
    model: null,
    said: '',
    tainted: turn.tainted,
    malformed: 0,
    problem: null,
  }
  yield { type: 'turn.started', turnId: turn.turnId }
  try {
    yield* actOn(openCalls(turn.messages), progress)
    for (; !progress.problem && progress.step < limits.steps; progress.step++) {
      const calls = yield* ask(progress)
      if (!progress.problem && calls.length === 0) {
        yield { type: 'turn.finished', usage: took(progress) }
        return
      }
      if (!progress.problem) yield* actOn(calls, progress)
      if (progress.usage.inputTokens + progress.usage.outputTokens > limits.tokens)
        progress.problem ??= `This took more than the ${limits.tokens} tokens a turn may use. What is done stays done.`
    }
    const message =
      progress.problem ?? `This took more than the ${limits.steps} steps a turn may take. What is done stays done.`
    yield { type: 'turn.failed', message, usage: took(progress) }
  } catch (error) {
    yield* keepWhatWasSaid(progress)
    const usage = took(progress)
    if (turn.signal.aborted) yield { type: 'turn.stopped', usage }
    else if (outOfTime.aborted)
      yield {
        type: 'turn.failed',
        message: `This took longer than ${limits.milliseconds / 1000} seconds. What is done stays done.`,
        usage,
      }
    else {
      logBug('turn.broke', error, { turnId: turn.turnId })
      yield {
        type: 'turn.failed',
        message: 'Something broke on our side while answering. What is done stays done.',
        usage,
      }
    }
  }
}

/** One request to the model; its text is passed on as it comes, its calls are returned when it is complete. */
async function* ask(progress: Progress): AsyncGenerator<TurnEvent, ProposedCall[]> {
  const { turn, signal, step } = progress
  const last = step === turn.limits.steps - 1
  const call = {
    prompt: turn.messages,
    tools: turn.tools.map(toFunctionTool),
    toolChoice: { type: last ? 'none' : 'auto' } as const,
    abortSignal: signal,
    providerOptions: turn.options,
  }
  progress.said = ''
  for await (const event of turn.models.stream(
    turn.tools.length ? call : { ...call, tools: undefined, toolChoice: undefined },
  )) {
    if (event.type === 'chosen' && event.model !== progress.model) {
      progress.model = event.model
      yield {
        type: 'model.chosen',
        model: event.model.id,
        provider: event.model.provider,
        passedOver: event.passedOver,
      }
    } else if (event.type === 'text') {
      yield* say(progress, event.text)
    } else if (event.type === 'reasoning') yield { type: 'reasoning.delta', text: event.text }
    else if (event.type === 'exhausted') progress.problem = noModel(event.passedOver)
    else if (event.type === 'broken') {
      progress.problem = `${event.model.id} ${event.reason} in the middle of its answer. What you see is all it said.`
      yield* keepWhatWasSaid(progress)
    } else if (event.type === 'finished') {
      count(progress, event.usage, event.toolCalls.map(({ input }) => input).join(''))
      if (last) event.toolCalls.length = 0
      if (event.cutShort && progress.said) yield* say(progress, cutShort)
      const calls = event.toolCalls.map((part, index) => ({
        ...part,
        callId: `${turn.turnId.slice(-8)}_${step}_${index}`,
      }))
      yield* add(progress, spoken(progress.said, calls))
      if (calls.length === 0) yield { type: 'answer.noted', ...event.note }
      progress.said = ''
      return calls
    }
  }
  return []
}

/** Calls run one after the other, in the order the model gave them. */
async function* actOn(calls: ProposedCall[], progress: Progress): AsyncGenerator<TurnEvent> {
  const { turn, signal } = progress
  for (const call of calls) {
    signal.throwIfAborted()
    const { callId } = call
    const understood = readCall(call, turn.tools)
    const operation = understood.ok ? understood.tool.operation : call.toolName
    let outcome: ToolOutcome
    if (understood.ok) {
      const { tool, input } = understood
      yield { type: 'tool.proposed', callId, operation, title: tool.title, input }
      outcome = await turn.act({ callId, tool, input, tainted: progress.tainted, signal })
      progress.tainted ||= tool.outside
    } else {
      outcome = { status: 'failed', message: understood.message, code: 'call.malformed' }
      if (++progress.malformed > turn.limits.malformedCalls)
        progress.problem = 'The model kept calling tools in a way that can’t be understood. What is done stays done.'
    }
    yield eventOf(outcome, { callId, operation })
    const result = toResultPart({ callId, toolName: call.toolName, operation, outcome }, turn.limits.resultCharacters)
    const outside = understood.ok && understood.tool.outside
    yield* add(progress, { role: 'tool', content: [result] }, outside)
  }
}

function* say(progress: Progress, text: string): Generator<TurnEvent> {
  progress.said += text
  yield { type: 'text.delta', text }
}

const cutShort = ' … (The model may not say more than this in one answer. Ask it to go on.)'

/** Of an answer that broke off, the part that people have seen stays in the conversation, and counts. */
function* keepWhatWasSaid(progress: Progress): Generator<TurnEvent> {
  if (!progress.said) return
  count(progress, null, '')
  yield* add(progress, spoken(progress.said, []))
  progress.said = ''
}

function* add(progress: Progress, message: LanguageModelV4Message, outside = false): Generator<TurnEvent> {
  progress.turn.messages.push(message)
  yield { type: 'message.added', message, outside }
}

function eventOf(outcome: ToolOutcome, call: { callId: string; operation: string }): TurnEvent {
  if (outcome.status === 'failed') return { type: 'tool.failed', ...call, message: outcome.message }
  if (outcome.status === 'completed')
    return { type: 'tool.finished', ...call, receipt: outcome.receipt, output: outcome.output }
  const { receipt, reason, changes } = outcome
  return { type: 'approval.requested', ...call, receiptId: receipt.id, home: receipt.home, reason, changes }
}

const spoken = (text: string, calls: ProposedCall[]): LanguageModelV4Message => ({
  role: 'assistant',
  content: [
    ...(text ? [{ type: 'text', text } as const] : []),
    ...calls.map(({ callId, toolName, input, providerMetadata }) => ({
      type: 'tool-call' as const,
      toolCallId: callId,
      toolName,
      input: readArguments(input),
      providerOptions: providerMetadata,
    })),
  ],
})

function readArguments(text: string) {
  const parsed = parseArguments(text)
  return parsed.ok ? parsed.value : text
}

function count(progress: Progress, reported: Parameters<typeof usageOf>[1], called: string) {
  if (!progress.model) return
  const text = { sent: JSON.stringify(progress.turn.messages), said: progress.said + called }
  progress.usage = addUsage(progress.usage, usageOf(progress.model, reported, text))
}

const took = ({ usage, started }: Progress): TurnUsage => ({ ...usage, milliseconds: Date.now() - started })

const noModel = (passedOver: { model: string; reason: string }[]) =>
  passedOver.length === 0
    ? 'No model is connected. Settings say how to connect one.'
    : `No model could answer: ${passedOver.map(({ model, reason }) => `${model} ${reason}`).join('; ')}. Try again in a moment.`
