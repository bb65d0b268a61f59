import type { LanguageModelV4CallOptions, LanguageModelV4StreamPart } from '@ai-sdk/provider'
import type { AnsweringModel } from '../model'
import { DeadlineError } from './failure'

const content = new Set<LanguageModelV4StreamPart['type']>([
  'text-delta',
  'reasoning-delta',
  'tool-input-start',
  'tool-call',
  'finish',
])

/**
 * The parts of one answer, as they come. Throws when the model fails, reports an error, breaks off or stays silent for
 * too long; throws the signal's reason when stopped. However it ends, the request to the model is closed.
 */
export async function* streamParts(
  { model, deadlines }: AnsweringModel,
  call: LanguageModelV4CallOptions,
): AsyncGenerator<LanguageModelV4StreamPart> {
  const request = new AbortController()
  const stopped = call.abortSignal
  const within = <Result>(milliseconds: number, complaint: string, work: PromiseLike<Result>) =>
    orGiveUp(work, { milliseconds, complaint, stopped })
  let reader: ReadableStreamDefaultReader<LanguageModelV4StreamPart> | undefined
  try {
    const opening = model.doStream({ ...call, abortSignal: request.signal })
    const { stream } = await within(deadlines.connect, `did not answer within ${words(deadlines.connect)}`, opening)
    reader = stream.getReader()
    const opened = Date.now()
    for (let started = false; ; ) {
      const wait = started ? deadlines.idle : Math.max(1, opened + deadlines.firstToken - Date.now())
      const complaint = started
        ? `fell silent for ${words(deadlines.idle)}`
        : `said nothing for ${words(deadlines.firstToken)}`
      const { done, value } = await within(wait, complaint, reader.read())
      if (done) return
      if (value.type === 'error') throw value.error
      started ||= content.has(value.type)
      yield value
    }
  } finally {
    request.abort()
    // Where nothing listens to the signal any more, since the answer had begun, this closes what is left of it.
    reader?.cancel().catch(() => {})
  }
}

const words = (milliseconds: number) =>
  milliseconds < 1000 ? `${milliseconds} ms` : `${Math.round(milliseconds / 1000)} s`

interface Patience {
  milliseconds: number
  complaint: string
  stopped: AbortSignal | undefined
}

async function orGiveUp<Result>(work: PromiseLike<Result>, { milliseconds, complaint, stopped }: Patience) {
  // What is given up may still fail later; nobody is waiting for it then.
  Promise.resolve(work).catch(() => {})
  stopped?.throwIfAborted()
  let timer: ReturnType<typeof setTimeout> | undefined
  let stop = () => {}
  const giveUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlineError(complaint)), milliseconds)
    stop = () => reject(stopped?.reason)
    stopped?.addEventListener('abort', stop)
  })
  try {
    return await Promise.race([work, giveUp])
  } finally {
    clearTimeout(timer)
    stopped?.removeEventListener('abort', stop)
  }
}
