import type { LanguageModelV4CallOptions } from '@ai-sdk/provider'
import { type AnswerEvent, attempt } from './answering/attempt'
import { describeFailure } from './answering/failure'
import type { CircuitBreaker } from './breaker'
import type { AnsweringModel } from './model'

export interface PassedOver {
  model: string
  reason: string
}

/** What one request to a chain says. It ends with `finished`, `broken` or `exhausted`. */
export type ChainEvent =
  | { type: 'chosen'; model: AnsweringModel; passedOver: PassedOver[] }
  | AnswerEvent
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

/** Asks the models in order until one answers. Throws only the signal's reason, when stopped. */
export function openChain(models: AnsweringModel[], { breaker, wait = pause }: ChainTools): ModelChain {
  const passedOver: PassedOver[] = []
  let current = 0

  /** Asks one model; true when the request has ended, with its answer or with a broken one. */
  async function* ask(model: AnsweringModel, call: LanguageModelV4CallOptions): AsyncGenerator<ChainEvent, boolean> {
    const key = model.key ?? model.id
    for (let waited = false; ; waited = true) {
      const closed = breaker.enter(key)
      if (closed) return passOver(model, closed)
      const shown = { text: false }
      try {
        yield* chosen(model, call, shown)
        breaker.succeeded(key)
        return true
      } catch (error) {
        if (call.abortSignal?.aborted) {
          breaker.released(key)
          throw call.abortSignal.reason
        }
        const { reason, retryAfter } = describeFailure(error)
        const shortPause = retryAfter !== null && retryAfter <= longestWait
        if (shortPause && !waited && !shown.text) {
          breaker.released(key)
          await wait(retryAfter, call.abortSignal)
          continue
        }
        breaker.failed(key, shortPause ? null : retryAfter)
        if (!shown.text) return passOver(model, reason)
        yield { type: 'broken', model, reason }
        return true
      }
    }
  }

  /** An answer, with the name of who gives it before its first word or call. */
  async function* chosen(model: AnsweringModel, call: LanguageModelV4CallOptions, shown: { text: boolean }) {
    let named = false
    for await (const event of attempt(model, call)) {
      if (!named) yield { type: 'chosen', model, passedOver: [...passedOver] } satisfies ChainEvent
      named = true
      shown.text ||= event.type === 'text'
      yield event
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
