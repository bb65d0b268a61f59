import { z } from 'zod'
import type { CircuitBreaker } from '../../../platform/ai/breaker'
import type { AnsweringModel } from '../../../platform/ai/model'
import { priceOf } from '../../../platform/ai/prices'
import { missing } from '../../../platform/errors'
import { type AnyOperation, defineOperation } from '../../../platform/operations/operation'
import { admitHosts, chooseModels } from '../connections/changes/choose.server'
import { connectModel } from '../connections/changes/connect.server'
import { disconnectModel, editModel } from '../connections/changes/edit.server'
import { Connection, ModelId, ModelPrice, ModelSource } from '../connections/connection'
import { offer } from '../connections/offered.server'
import { embeds, hostsLetIn, type OfferedModel, wanted } from '../connections/order'
import { present, readKept } from '../connections/read.server'
import { connectedEmbedder } from '../embedding/embedder.server'
import { tryEmbedder, tryModel } from './try-model'

/** Where the models of the server itself come from, as the feature is given them. */
export interface ConfiguredModels {
  models(env: Env): AnsweringModel[]
  breaker: CircuitBreaker
}

const Provider = z.enum(['workers-ai', 'openai-compatible', 'embedded'])

/** The environment, which an operation is not handed; asked for late, so that the catalogue can be read without a Worker. */
const environment = async () => (await import('cloudflare:workers')).env

/** What each provider takes from the environment and adds, for those who look after the server. */
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
  modelId: ModelId,
  /** What people call it. */
  id: z.string(),
  source: ModelSource,
  provider: Provider,
  /** Dollars per million tokens; `null` where the price is not known. */
  price: ModelPrice.nullable(),
  state: z.enum(['working', 'resting']),
  /** Whether it is the one that answers now. */
  answers: z.boolean(),
  /** It gives vectors for what is remembered, and answers nobody. */
  embeds: z.boolean(),
  /** How it was connected; `null` for those of the server. */
  connection: Connection.nullable(),
})

const listModels = ({ models, breaker }: ConfiguredModels) =>
  defineOperation({
    name: 'model.list',
    title: 'Show which models answer',
    description: 'The models that may answer you, in the order they are asked, and where each comes from.',
    home: 'person',
    effect: 'read',
    needs: 'model:read',
    input: z.object({}),
    output: z.object({
      /** The first that is not resting answers. */
      answering: z.string(),
      models: z.array(ModelEntry),
      /** The orders that were chosen; empty where the usual one holds. */
      chosen: z.object({ me: z.array(ModelId), organization: z.array(ModelId) }),
      /** Hosts of the private network that an owner let in. */
      hosts: z.array(z.string()),
      /** Kinds of model that nobody has connected. */
      missing: z.array(z.object({ provider: Provider, settings: z.array(z.string()), adds: z.string() })),
    }),
    phrases: ['which model answers', 'what model are you', 'which models are there'],
    async run({ caller }) {
      const env = await environment()
      const kept = await readKept(env, caller)
      const offered = offer(env, models(env), kept)
      const state = ({ answering: { id, key } }: OfferedModel) => breaker.state(key ?? id)
      const answers = offered.find((model) => state(model) === 'working' && !embeds(model)) ?? offered.at(-1)
      const entries = offered.map((model) => ({
        modelId: model.modelId,
        id: model.answering.id,
        source: model.source,
        provider: model.answering.provider,
        price: priceOf(model.answering),
        state: state(model),
        answers: model === answers,
        embeds: embeds(model),
        connection: model.row && present(model.row),
      }))
      return {
        answering: answers?.answering.id ?? 'none',
        models: entries,
        chosen: { me: wanted(kept, true), organization: wanted(kept, false) },
        hosts: hostsLetIn(kept),
        missing: providers.filter(({ provider }) => !entries.some((entry) => entry.provider === provider)),
      }
    },
  })

const testModel = ({ models }: ConfiguredModels) =>
  defineOperation({
    name: 'model.test',
    title: 'Try a model',
    description: 'Asks a model for a few words and for one call, and says how fast it is and what it can do.',
    home: 'person',
    effect: 'read',
    needs: 'model:connect',
    personOnly: true,
    input: z.object({ modelId: ModelId }),
    output: z.object({
      answered: z.boolean(),
      streamed: z.boolean(),
      calledTool: z.boolean(),
      firstWordMilliseconds: z.number().nullable(),
      milliseconds: z.number(),
      /** What went wrong, as a sentence. */
      problem: z.string().nullable(),
    }),
    async run({ caller }, { modelId }) {
      const env = await environment()
      const kept = await readKept(env, caller)
      const offered = offer(env, models(env), kept)
      const model = offered.find((one) => one.modelId === modelId)
      if (!model) throw missing('model.missing', 'No model of this name is connected.')
      if (!embeds(model) || !model.row) return tryModel(model.answering)
      return tryEmbedder(connectedEmbedder(env, model.row, hostsLetIn(kept)))
    },
  })

export const modelOperations = (source: ConfiguredModels): AnyOperation[] => [
  listModels(source),
  testModel(source),
  connectModel,
  editModel,
  disconnectModel,
  chooseModels((env) => source.models(env)),
  admitHosts,
]
