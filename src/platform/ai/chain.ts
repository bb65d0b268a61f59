import type { LanguageModelV4CallOptions, LanguageModelV4ToolCall, LanguageModelV4Usage } from '@ai-sdk/provider'
import type { CircuitBreaker } from './breaker'
import { describeFailure, UnusableAnswerError } from './failure'
import { type FinishNote, finishNote } from './finish-note'
import type { AnsweringModel } from './model'
import { streamParts } from './stream-parts'

export interface PassedOver {
  model: string
  reason: string
}

/** What one request to a chain says. It ends with `finished`, `broken` or `exhausted`. */
export type ChainEvent =
  | { type: 'chosen'; model: AnsweringModel; passedOver: PassedOver[] }
  | { type: 'text'; text: string }
  | { type: 'reasoning'; text: string }
  | {
      type: 'finished'
      toolCalls: LanguageModelV4ToolCall[]
      usage: LanguageModelV4Usage
      cutShort: boolean
      note: FinishNote
    }
  /** The model failed after some of its text was shown: nobody else repeats it. */
  | { type: 'broken'; model: AnsweringModel; reason: string }
  | { type: 'exhausted'; passedOver: PassedOver[] }

/** The models of one turn, best first. Once one failed in this turn, the turn goes on with those after it. */
export interface ModelChain {
  stream(call: LanguageModelV4CallOptions): AsyncGenerator<ChainEvent>
}

/** The longest pause a model may ask for that is waited out instead of passing it over, in milliseconds. */
const longestWait = 5_000

export interface ChainTools {
  breaker: CircuitBreaker
  wait?: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

/**
 * Asks the models in order until one answers. Tool calls are held back until the answer is complete, so that an answer
 * that breaks off never acts. Throws only the signal's reason, when stopped.
 */
export function openChain(models: AnsweringModel[], { breaker, wait = pause }: ChainTools): ModelChain {
  const passedOver: PassedOver[] = []
  let current = 0

  async function* attempt(model: AnsweringModel, call: LanguageModelV4CallOptions, shown: { text: boolean }) {
    const toolCalls: LanguageModelV4ToolCall[] = []
    let chosen = false
    const choose = function* (): Generator<ChainEvent> {
      if (!chosen) yield { type: 'chosen', model, passedOver: [...passedOver] }
      chosen = true
    }
    for await (const part of streamParts(model, { maxOutputTokens: model.maxOutputTokens, ...call })) {
      if (part.type === 'text-delta' && part.delta) {
        shown.text = true
        yield* choose()
        yield { type: 'text', text: part.delta } satisfies ChainEvent
      } else if (part.type === 'reasoning-delta' && part.delta) {
        yield* choose()
        yield { type: 'reasoning', text: part.delta } satisfies ChainEvent
      } else if (part.type === 'tool-call') toolCalls.push(part)
      else if (part.type === 'finish') {
        if (part.finishReason.unified === 'error') throw new UnusableAnswerError('ended with an error')
        if (!shown.text && toolCalls.length === 0) throw new UnusableAnswerError('gave an empty answer')
        yield* choose()
        const cutShort = part.finishReason.unified === 'length'
        const note = finishNote(part.providerMetadata)
        yield { type: 'finished', toolCalls, usage: part.usage, cutShort, note } satisfies ChainEvent
        return
      }
    }
    throw new UnusableAnswerError('broke off')
  }

  async function* ask(model: AnsweringModel, call: LanguageModelV4CallOptions): AsyncGenerator<ChainEvent, boolean> {
    for (let waited = false; ; waited = true) {
      const closed = breaker.enter(model.id)
      if (closed) return passOver(model, closed)
      const shown = { text: false }
      try {
        yield* attempt(model, call, shown)
        breaker.succeeded(model.id)
        return true
      } catch (error) {
        if (call.abortSignal?.aborted) {
          breaker.released(model.id)
          throw call.abortSignal.reason
        }
        const { reason, retryAfter } = describeFailure(error)
        const shortPause = retryAfter !== null && retryAfter <= longestWait
        if (shortPause && !waited && !shown.text) {
          breaker.released(model.id)
          await wait(retryAfter, call.abortSignal)
          continue
        }
        breaker.failed(model.id, shortPause ? null : retryAfter)
        if (!shown.text) return passOver(model, reason)
        yield { type: 'broken', model, reason }
        return true
      }
    }
  }

  function passOver(model: AnsweringModel, reason: string) {
    passedOver.push({ model: model.id, reason })
    return false
  }

  return {
    async *stream(call) {
      for (; current < models.length; current++) if (yield* ask(models[current]!, call)) return
      yield { type: 'exhausted', passedOver: [...passedOver] }
    },
  }
}

const pause = (milliseconds: number, signal?: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    signal?.addEventListener('abort', stop, { once: true })
  })
