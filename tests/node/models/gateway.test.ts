import { afterAll, beforeAll, expect, it } from 'vitest'
import { tryModel } from '../../../src/features/agents/operations/try-model'
import { gatewayHeaders, isGateway } from '../../../src/platform/ai/gateway'
import { priceOf } from '../../../src/platform/ai/prices'
import { configuredModels, defaultWorkersModel } from '../../../src/platform/ai/providers'
import { connectedTo } from './connected'
import { answers, callsTools, type ModelServer, startModelServer } from './model-server'

let server: ModelServer
let gateway: string
beforeAll(async () => {
  server = await startModelServer()
  gateway = `${new URL(server.address).origin}/v1/account-1/house/workers-ai/v1`
})
afterAll(() => server.close())

const works = () => server.replies.push(answers('One, two, three.'), callsTools(['report_sum', '{"sum":5}']))
/** What a request told the gateway, and whom it showed its key. */
const told = () =>
  Object.fromEntries(
    Object.entries(server.requests.at(-1)?.headers ?? {}).filter(([name]) => /^(cf-aig-|authorization$)/.test(name)),
  )

it('a connected Workers AI behind a gateway opens both with its key, skips the cache, and names nobody', async () => {
  works()
  const model = connectedTo(gateway, undefined, { provider: 'workers-ai', model: defaultWorkersModel })
  expect(await tryModel(model)).toMatchObject({ answered: true, streamed: true, calledTool: true, problem: null })
  expect(told()).toEqual({
    authorization: 'Bearer key-1',
    'cf-aig-authorization': 'Bearer key-1',
    'cf-aig-skip-cache': 'true',
    'cf-aig-metadata': '{"app":"adjutant"}',
  })
  expect(server.requests.at(-1)).toMatchObject({
    path: '/v1/account-1/house/workers-ai/v1/chat/completions',
    body: { model: defaultWorkersModel },
  })
})

it('so does the one of the server’s own configuration, and its price is that of Workers AI', async () => {
  works()
  const settings = { WORKERS_AI_ACCOUNT_ID: 'account-1', WORKERS_AI_TOKEN: 'token-1', WORKERS_AI_BASE_URL: gateway }
  const deadlines = { MODEL_CONNECT_SECONDS: 5, MODEL_FIRST_TOKEN_SECONDS: 5, MODEL_IDLE_SECONDS: 5 }
  const [model] = configuredModels({ ...settings, ...deadlines } as never, {} as never)
  expect(model && (await tryModel(model))).toMatchObject({ calledTool: true, problem: null })
  expect(told()).toMatchObject({ authorization: 'Bearer token-1', 'cf-aig-authorization': 'Bearer token-1' })
  const throughGateway = { id: `workers-ai/${defaultWorkersModel}`, provider: 'workers-ai' as const }
  expect(priceOf(throughGateway)).toEqual(priceOf({ ...throughGateway, id: defaultWorkersModel }))
})

it('nobody else is told anything of it', async () => {
  works()
  await tryModel(connectedTo(server.address))
  expect(told()).toEqual({ authorization: 'Bearer key-1' })
  for (const url of ['https://api.openai.com/v1', 'https://gateway.ai.cloudflare.com/v1/a/b/openai', 'nonsense'])
    expect(isGateway(url)).toBe(false)
  for (const provider of ['workers-ai/v1', 'compat'])
    expect(isGateway(`https://gateway.ai.cloudflare.com/v1/a/b/${provider}`)).toBe(true)
  expect(gatewayHeaders(null)).not.toHaveProperty('cf-aig-authorization')
})
