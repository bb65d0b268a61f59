import type {
  LanguageModelV4Message,
  LanguageModelV4Prompt,
  LanguageModelV4Usage,
  SharedV4ProviderOptions,
} from '@ai-sdk/provider'
import type { ChainEvent, ModelChain } from '../../platform/ai/chain'
import type { AnsweringModel } from '../../platform/ai/model'
import { type ToolOutcome, toResultPart } from '../../platform/ai/tool-outcome'
import { addUsage, noUsage, type Usage, usageOf } from '../../platform/ai/usage'
import { logBug } from '../../platform/telemetry/log'
import { nameCalls, outcomeEvent, spokenMessage } from './calls/call-messages'
import { madeBefore } from './calls/made-before'
import { openCalls, type ProposedCall } from './calls/open-calls'
import { readCall } from './calls/read-call'
import type { TurnEvent, TurnUsage } from './turn-events'
import { endings, type TurnLimits } from './turn-limits'
import { type Act, type TurnTool, toFunctionTool } from './turn-tool'

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
  /** Aborts when a person stops the turn, and when it has taken too long. */
  signal: AbortSignal
  started: number
  usage: Usage
  model: AnsweringModel | null
  /** What the model has said of an answer that is not complete. */
  said: string
  tainted: boolean
  malformed: number
  /** Calls of each tool in a row that could not be understood. */
  misread: Map<string, number>
  /** Calls that were made before, and were not made again. */
  repeated: number
  /** Why the turn can't go on, as a sentence. */
  problem: string | null
}

/** One turn of an agent: ask the model, do what it calls for, tell it what came of it, until it only speaks. */
export async function* runTurn(turn: Turn): AsyncGenerator<TurnEvent> {
  const outOfTime = AbortSignal.timeout(turn.limits.milliseconds)
  const signal = AbortSignal.any([turn.signal, outOfTime])
  const progress = begin(turn, signal)
  yield { type: 'turn.started', turnId: turn.turnId }
  try {
    const finished = yield* takeSteps(progress)
    const usage = took(progress)
    if (finished) yield { type: 'turn.finished', usage }
    else yield { type: 'turn.failed', message: progress.problem ?? endings.steps(turn.limits), usage }
  } catch (error) {
    yield* keepWhatWasSaid(progress)
    const usage = took(progress)
    if (turn.signal.aborted) return yield { type: 'turn.stopped', usage }
    if (!outOfTime.aborted) logBug('turn.broke', error, { turnId: turn.turnId })
    yield { type: 'turn.failed', message: outOfTime.aborted ? endings.time(turn.limits) : endings.bug, usage }
  }
}

/** True when the model has nothing more to do; false with a problem, or out of steps. */
async function* takeSteps(progress: Progress): AsyncGenerator<TurnEvent, boolean> {
  const { turn } = progress
  yield* actOn(openCalls(turn.messages), progress)
  for (let left = turn.limits.steps; left > 0 && !progress.problem; left--) {
    const calls = yield* ask(progress, left === 1 || progress.repeated >= turn.limits.repeatedCalls)
    if (progress.problem) return false
    if (calls.length === 0) return true
    yield* actOn(calls, progress)
    if (progress.usage.inputTokens + progress.usage.outputTokens > turn.limits.tokens)
      progress.problem ??= endings.tokens(turn.limits)
  }
  return false
}

/** One request to the model: its text is passed on as it comes, its calls are given back when it is complete. */
async function* ask(progress: Progress, last: boolean): AsyncGenerator<TurnEvent, ProposedCall[]> {
  const { turn, signal } = progress
  const toolChoice = { type: last ? ('none' as const) : ('auto' as const) }
  const tools = turn.tools.length ? { tools: turn.tools.map(toFunctionTool), toolChoice } : {}
  const request = { prompt: turn.messages, ...tools, abortSignal: signal, providerOptions: turn.options }
  for await (const event of turn.models.stream(request)) {
    switch (event.type) {
      case 'chosen':
        yield* choose(progress, event)
        break
      case 'text':
        yield* say(progress, event.text)
        break
      case 'reasoning':
        yield { type: 'reasoning.delta', text: event.text }
        break
      case 'exhausted':
        progress.problem = endings.noModel(event.passedOver)
        break
      case 'broken':
        progress.problem = endings.broken(event.model.id, event.reason)
        yield* keepWhatWasSaid(progress)
        break
      case 'finished':
        return yield* conclude(progress, event, last)
    }
  }
  return []
}

function* choose(
  progress: Progress,
  { model, passedOver }: Extract<ChainEvent, { type: 'chosen' }>,
): Generator<TurnEvent> {
  if (model === progress.model) return
  progress.model = model
  yield { type: 'model.chosen', model: model.id, provider: model.provider, passedOver }
}

type Finished = Extract<ChainEvent, { type: 'finished' }>

function* conclude(progress: Progress, answer: Finished, last: boolean): Generator<TurnEvent, ProposedCall[]> {
  const { turnId, messages } = progress.turn
  count(progress, answer.usage, answer.toolCalls.map(({ input }) => input).join(''))
  if (answer.cutShort && progress.said) yield* say(progress, cutShort)
  const calls = last ? [] : nameCalls(answer.toolCalls, turnId, messages)
  if (!progress.said && calls.length === 0) {
    const { limits } = progress.turn
    progress.problem = progress.repeated >= limits.repeatedCalls ? endings.repeated : endings.steps(limits)
    return []
  }
  yield* add(progress, spokenMessage(progress.said, calls))
  progress.said = ''
  if (calls.length === 0) yield { type: 'answer.noted', ...answer.note }
  return calls
}

/** Calls run one after the other, in the order the model gave them. */
async function* actOn(calls: ProposedCall[], progress: Progress): AsyncGenerator<TurnEvent> {
  const { turn, signal } = progress
  for (const call of calls) {
    if (progress.problem) return
    signal.throwIfAborted()
    const { callId, toolName } = call
    const understood = readCall(call, turn.tools)
    const operation = understood.ok ? understood.tool.operation : toolName
    const before = understood.ok && madeBefore(understood, turn)
    let outcome: ToolOutcome
    if (before) {
      if (progress.model?.provider !== 'embedded') progress.repeated++
      outcome = { status: 'completed', output: before, receipt: null }
    } else if (understood.ok) {
      const { tool, input } = understood
      progress.misread.delete(tool.name)
      yield { type: 'tool.proposed', callId, operation, title: tool.title, input }
      outcome = await turn.act({ callId, tool, input, tainted: progress.tainted, signal })
      progress.tainted ||=
        (tool.outside && outcome.status !== 'pending') ||
        (outcome.status === 'completed' && (tool.writtenByOthers?.(outcome.output) ?? false))
    } else {
      outcome = { status: 'failed', message: understood.message, code: 'call.malformed' }
      misread(progress, understood.tool)
    }
    yield outcomeEvent(outcome, { callId, operation })
    const result = toResultPart({ callId, toolName, operation, outcome }, turn.limits.resultCharacters)
    yield* add(progress, { role: 'tool', content: [result] })
  }
}

/** Once the model is told what was wrong with a call and may correct it; the second time the person is told. */
function misread(progress: Progress, tool: TurnTool | null) {
  const { limits } = progress.turn
  const times = tool ? (progress.misread.get(tool.name) ?? 0) + 1 : 0
  if (tool) progress.misread.set(tool.name, times)
  if (tool && times > limits.correctedCalls) progress.problem = endings.misread(tool.title)
  else if (++progress.malformed > limits.malformedCalls) progress.problem = endings.malformed
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
  yield* add(progress, spokenMessage(progress.said, []))
  progress.said = ''
}

function* add(progress: Progress, message: LanguageModelV4Message): Generator<TurnEvent> {
  progress.turn.messages.push(message)
  yield { type: 'message.added', message, outside: progress.tainted }
}

const begin = (turn: Turn, signal: AbortSignal): Progress => ({
  turn,
  signal,
  started: Date.now(),
  usage: noUsage,
  model: null,
  said: '',
  tainted: turn.tainted,
  malformed: 0,
  misread: new Map(),
  repeated: 0,
  problem: null,
})

function count(progress: Progress, reported: LanguageModelV4Usage | null, called: string) {
  if (!progress.model) return
  const sent = () => JSON.stringify(progress.turn.messages)
  progress.usage = addUsage(progress.usage, usageOf(progress.model, reported, { sent, said: progress.said + called }))
}

const took = ({ usage, started }: Progress): TurnUsage => ({ ...usage, milliseconds: Date.now() - started })
