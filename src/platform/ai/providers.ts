import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import type { LanguageModelV4 } from '@ai-sdk/provider'
import type { Config } from '../config'
import { gatewayHeaders, isGateway } from './gateway'
import type { AnsweringModel, Deadlines } from './model'
import { priceOf } from './prices'

export const defaultWorkersModel = '@cf/meta/llama-3.3-70b-instruct-fp8-fast'

/** Left alone, Workers AI ends an answer after 256 tokens. */
const workersAnswer = 2048

type Fetch = typeof fetch

const deadlinesOf = (config: Config): Deadlines => ({
  connect: config.MODEL_CONNECT_SECONDS * 1000,
  firstToken: config.MODEL_FIRST_TOKEN_SECONDS * 1000,
  idle: config.MODEL_IDLE_SECONDS * 1000,
})

/** Llama 3.3 70B on Cloudflare, over the account's REST address that speaks OpenAI's protocol. */
function workersAi(config: Config, fetch?: Fetch): AnsweringModel | null {
  const { WORKERS_AI_ACCOUNT_ID: account, WORKERS_AI_TOKEN: token } = config
  if (!account || !token) return null
  const id = config.WORKERS_AI_MODEL ?? defaultWorkersModel
  const baseURL = config.WORKERS_AI_BASE_URL ?? `https://api.cloudflare.com/client/v4/accounts/${account}/ai/v1`
  const headers = isGateway(baseURL) ? gatewayHeaders(token) : undefined
  const open = createOpenAICompatible({
    name: 'workers-ai',
    baseURL,
    apiKey: token,
    headers,
    includeUsage: true,
    fetch,
  })
  return {
    id,
    provider: 'workers-ai',
    model: open(id),
    deadlines: deadlinesOf(config),
    maxOutputTokens: workersAnswer,
  }
}

/** OpenAI, OpenRouter, Ollama, vLLM, llama.cpp and all others that speak that protocol. */
function openAiCompatible(config: Config, fetch?: Fetch): AnsweringModel | null {
  const { OPENAI_BASE_URL: baseURL, OPENAI_API_KEY: apiKey, OPENAI_MODEL: id } = config
  if (!baseURL || !id) return null
  const provider = createOpenAICompatible({ name: 'openai-compatible', baseURL, apiKey, includeUsage: true, fetch })
  return { id, provider: 'openai-compatible', model: provider(id), deadlines: deadlinesOf(config) }
}

/** A model that somebody connected. `fetch` knows the way and shows the key. */
export interface RemoteModel {
  provider: 'workers-ai' | 'openai-compatible'
  /** What people call it. */
  name: string
  /** What its provider calls it. */
  model: string
  url: string
  key: string
  price: AnsweringModel['price']
  fetch: Fetch
}

export function connectedModel(config: Config, remote: RemoteModel): AnsweringModel {
  const { provider, name, model, url, key, price, fetch } = remote
  const open = createOpenAICompatible({ name: provider, baseURL: url, includeUsage: true, fetch })
  return {
    id: name,
    key,
    provider,
    price: price ?? priceOf({ id: model, provider }),
    model: open(model),
    deadlines: deadlinesOf(config),
    ...(provider === 'workers-ai' && { maxOutputTokens: workersAnswer }),
  }
}

const embeddedModel = (config: Config, model: LanguageModelV4): AnsweringModel => ({
  id: model.modelId,
  provider: 'embedded',
  model,
  deadlines: deadlinesOf(config),
})

/** The models that are configured, in the order they are asked. The embedded one needs nothing and comes last. */
export const configuredModels = (config: Config, embedded: LanguageModelV4, fetch?: Fetch): AnsweringModel[] =>
  [workersAi(config, fetch), openAiCompatible(config, fetch), embeddedModel(config, embedded)].filter(
    (model) => model !== null,
  )
