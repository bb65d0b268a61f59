import { gatewayHeaders, isGateway } from '../../../platform/ai/gateway'
import type { AnsweringModel } from '../../../platform/ai/model'
import { connectedModel } from '../../../platform/ai/providers'
import { configOf } from '../../../platform/config'
import { isAppError } from '../../../platform/errors'
import { boundedFetch } from '../../../platform/mcp/bounded-fetch'
import { outsideFetch } from '../../../platform/outside/outside-fetch'
import { seal, unseal } from '../../../platform/secrets/sealed'
import type { ConnectionRow } from './tables'

type Environment = Pick<Env, 'OUTSIDE' | 'ADJUTANT_SECRET'>

/** A key is readable in the organization that gave it, and for nothing but asking models. */
const purposeOf = (organizationId: string) => `model key of ${organizationId}`

export const sealKey = (env: Environment, organizationId: string, key: string) =>
  seal(configOf(env).ADJUTANT_SECRET, purposeOf(organizationId), key)

/** Asks the address of a connection with its key, which is opened for each request and kept nowhere. */
export function keyedFetch(env: Environment, row: ConnectionRow, letIn: string[]): typeof fetch {
  const { organizationId, secret, url } = row
  const outside = boundedFetch(outsideFetch(env, letIn), () => undefined)
  return async (input, init) => {
    const request = new Request(input, init)
    const key = secret === null ? null : await unseal(configOf(env).ADJUTANT_SECRET, purposeOf(organizationId), secret)
    if (key !== null) request.headers.set('authorization', `Bearer ${key}`)
    if (isGateway(url))
      for (const [name, value] of Object.entries(gatewayHeaders(key))) request.headers.set(name, value)
    return outside(request).catch((error: unknown) => {
      // The runtime reports a line that can't be opened as an error of its own, which says nothing.
      if (isAppError(error) || request.signal.aborted) throw error
      throw new TypeError('fetch failed', { cause: error })
    })
  }
}

/**
 * A connected model, ready to be asked, through the same guard as every address that somebody gave; `letIn` names the
 * hosts an owner allowed beside.
 */
export function openModel(env: Environment, row: ConnectionRow, letIn: string[]): AnsweringModel {
  const { inputPrice, outputPrice } = row
  return connectedModel(configOf(env), {
    provider: row.provider,
    name: row.name,
    model: row.model,
    url: row.url,
    key: row.id,
    price: inputPrice === null || outputPrice === null ? null : { input: inputPrice, output: outputPrice },
    fetch: keyedFetch(env, row, letIn),
  })
}
