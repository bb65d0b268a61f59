import type { LanguageModelV4CallOptions } from '@ai-sdk/provider'
import { CircuitBreaker } from '../../../platform/ai/breaker'
import { openChain } from '../../../platform/ai/chain'
import type { Embedder } from '../../../platform/ai/embedding'
import type { AnsweringModel } from '../../../platform/ai/model'
import { isAppError } from '../../../platform/errors'

export interface Trial {
  answered: boolean
  streamed: boolean
  calledTool: boolean
  firstWordMilliseconds: number | null
  milliseconds: number
  problem: string | null
}

const ask = (text: string): LanguageModelV4CallOptions => ({
  prompt: [{ role: 'user', content: [{ type: 'text', text }] }],
})

const report = {
  type: 'function' as const,
  name: 'report_sum',
  description: 'Reports the sum of two numbers.',
  inputSchema: { type: 'object' as const, properties: { sum: { type: 'number' as const } }, required: ['sum'] },
}

/** Tries a model with two small requests: a few words, and one call. The answer's content does not matter. */
export async function tryModel(model: AnsweringModel): Promise<Trial> {
  const started = Date.now()
  const spoken = await hear(model, ask('Count from one to ten in words, nothing else.'))
  const called = spoken.problem
    ? { calls: 0 }
    : await hear(model, {
        ...ask('Report the sum of two and three with the tool.'),
        tools: [report],
        toolChoice: { type: 'auto' },
      })
  return {
    answered: spoken.pieces > 0,
    streamed: spoken.pieces > 1,
    calledTool: called.calls > 0,
    firstWordMilliseconds: spoken.firstWord === null ? null : spoken.firstWord - started,
    milliseconds: Date.now() - started,
    problem: spoken.problem,
  }
}

async function hear(model: AnsweringModel, call: LanguageModelV4CallOptions) {
  const heard = { pieces: 0, calls: 0, firstWord: null as number | null, problem: null as string | null }
  for await (const event of openChain([model], { breaker: new CircuitBreaker() }).stream(call)) {
    if (event.type === 'text') {
      heard.pieces++
      heard.firstWord ??= Date.now()
    } else if (event.type === 'finished') heard.calls = event.toolCalls.length
    else if (event.type === 'broken') heard.problem = `${model.id} ${event.reason}.`
    else if (event.type === 'exhausted')
      heard.problem = event.passedOver.map(({ model, reason }) => `${model} ${reason}.`).join(' ')
  }
  return heard
}

/** Tries an embedding model with one text. */
export async function tryEmbedder(embedder: Embedder): Promise<Trial> {
  const started = Date.now()
  const tried = { answered: false, streamed: false, calledTool: false, firstWordMilliseconds: null }
  try {
    await embedder.embed(['Anna likes lilies'], 15_000)
    return { ...tried, answered: true, milliseconds: Date.now() - started, problem: null }
  } catch (error) {
    const problem = isAppError(error) ? error.message : 'It could not be reached, or gave no vectors.'
    return { ...tried, milliseconds: Date.now() - started, problem }
  }
}
