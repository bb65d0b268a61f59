import { z } from 'zod'
import type { CircuitBreaker } from '../../../platform/ai/breaker'
import type { AnsweringModel } from '../../../platform/ai/model'
import { priceOf } from '../../../platform/ai/prices'
import { missing } from '../../../platform/errors'
import { type AnyOperation, defineOperation } from '../../../platform/operations/operation'
import { tryModel } from './try-model'

/** Where the models come from, as the feature is given them. */
export interface ModelSource {
  models(env: Env): AnsweringModel[]
  breaker: CircuitBreaker
}

const Provider = z.enum(['workers-ai', 'openai-compatible', 'embedded'])

/** The environment, which an operation is not handed; asked for late, so that the catalogue can be read without a Worker. */
const environment = async () => (await import('cloudflare:workers')).env

/** What each provider needs and adds, for those who look after the workspace. */
const providers = [
  {
    provider: 'workers-ai' as const,
    settings: ['WORKERS_AI_ACCOUNT_ID', 'WORKERS_AI_TOKEN'],
    adds: 'Free conversation with Llama 3.3 70B on Cloudflare.',
  },
  {
    provider: 'openai-compatible' as const,
    settings: ['OPENAI_BASE_URL', 'OPENAI_API_KEY', 'OPENAI_MODEL'],
    adds: 'Any model that speaks OpenAI’s protocol: OpenAI, OpenRouter, Ollama, vLLM, llama.cpp.',
  },
]

const ModelEntry = z.object({
  id: z.string(),
  provider: Provider,
  /** Dollars per million tokens; `null` where the price is not known. */
  price: z.object({ input: z.number(), output: z.number() }).nullable(),
  state: z.enum(['working', 'resting']),
})

const listModels = ({ models, breaker }: ModelSource) =>
  defineOperation({
    name: 'model.list',
    title: 'Show which models answer',
    description: 'The models that are configured, in the order they are asked, and what could be connected.',
    home: 'person',
    effect: 'read',
    needs: 'model:read',
    input: z.object({}),
    output: z.object({
      /** The first that is not resting answers. */
      answering: z.string(),
      models: z.array(ModelEntry),
      missing: z.array(z.object({ provider: Provider, settings: z.array(z.string()), adds: z.string() })),
    }),
    phrases: ['which model answers', 'what model are you', 'which models are there'],
    async run() {
      const configured = models(await environment())
      const entries = configured.map((model) => ({
        id: model.id,
        provider: model.provider,
        price: priceOf(model),
        state: breaker.state(model.id),
      }))
      const answering = (entries.find(({ state }) => state === 'working') ?? entries.at(-1))?.id ?? 'none'
      return {
        answering,
        models: entries,
        missing: providers.filter(({ provider }) => !configured.some((model) => model.provider === provider)),
      }
    },
  })

const testModel = ({ models }: ModelSource) =>
  defineOperation({
    name: 'model.test',
    title: 'Try a model',
    description: 'Asks a model for a few words and for one call, and says how fast it is and what it can do.',
    home: 'person',
    effect: 'read',
    needs: 'model:manage',
    personOnly: true,
    input: z.object({ id: z.string().max(200) }),
    output: z.object({
      answered: z.boolean(),
      streamed: z.boolean(),
      calledTool: z.boolean(),
      firstWordMilliseconds: z.number().nullable(),
      milliseconds: z.number(),
      /** What went wrong, as a sentence. */
      problem: z.string().nullable(),
    }),
    async run(_context, { id }) {
      const model = models(await environment()).find((one) => one.id === id)
      if (!model) throw missing('model.missing', 'No model of this name is configured.')
      return tryModel(model)
    },
  })

export const modelOperations = (source: ModelSource): AnyOperation[] => [listModels(source), testModel(source)]
