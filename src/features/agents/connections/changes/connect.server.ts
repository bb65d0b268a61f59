import { env } from 'cloudflare:workers'
import { z } from 'zod'
import { configOf } from '../../../../platform/config'
import { defineDirectoryOperation } from '../../../../platform/directory/operation'
import { invalid, isAppError, limited } from '../../../../platform/errors'
import { newId } from '../../../../platform/ids'
import { allowedHosts, checkAddress } from '../../../../platform/outside/check-address'
import { line } from '../../../../platform/text'
import { Connection, ModelOwner, ModelPrice, RemoteProvider } from '../connection'
import { sealKey } from '../open-model'
import { hostsLetIn, type Kept } from '../order'
import { keptFor, present } from '../read.server'
import { modelConnections } from '../tables'
import { checkOwner, keptUnder } from './owner.server'

const mostModels = 20

/** What one says of a model to connect it; each may be said anew later. */
export const connectionFields = {
  url: z
    .url({ protocol: /^https?$/, error: 'Write an address such as https://api.openai.com/v1.' })
    .max(2_000)
    .describe('Its address, usually ending in /v1.'),
  model: line().min(1, 'Give the name of the model.').max(200).describe('The model’s name at its provider.'),
  name: line().min(1).max(60).describe('What to call it here.'),
  key: z
    .string()
    .trim()
    .max(4_000)
    .regex(/^[\x21-\x7e]+$/, 'A key is letters, digits and signs, without spaces.')
    .describe('Its key. Kept encrypted and never shown again.'),
  price: ModelPrice.describe('Dollars per million tokens, where the list price is unknown or another.'),
}

/** An address that models may be asked at, or the sentence that says why not and what to do. */
export function checkedUrl(address: string, kept: Kept): string {
  if (/[{}]|%7b|%7d/i.test(address)) throw invalid('model.address', 'Replace the words in braces in the address.')
  const allowed = new Set([...allowedHosts(configOf(env).ADJUTANT_PRIVATE_HOSTS), ...hostsLetIn(kept)])
  try {
    return checkAddress(address, allowed).href.replace(/\/+$/, '')
  } catch (error) {
    if (!isAppError(error) || !error.message.includes('private network')) throw error
    throw invalid(error.code, `${error.message} An owner can let its host in, under Settings, Models.`)
  }
}

export const connectModel = defineDirectoryOperation({
  name: 'model.connect',
  title: 'Connect a model',
  description:
    'Connects a model that speaks OpenAI’s protocol or runs on Workers AI: for oneself, with one’s own key, or for the ' +
    'whole organization. The key is kept encrypted.',
  effect: 'write',
  needs: 'model:connect',
  personOnly: true,
  input: z.object({
    owner: ModelOwner.default('me'),
    provider: RemoteProvider.default('openai-compatible'),
    url: connectionFields.url,
    model: connectionFields.model,
    name: connectionFields.name.optional(),
    key: connectionFields.key.optional(),
    price: connectionFields.price.optional(),
  }),
  output: Connection,
  keptInput: (input) => ({ ...input, ...(input.key !== undefined && { key: '…' }) }),
  gather: async ({ caller }, { key }) => (key === undefined ? null : sealKey(env, caller.organizationId, key)),
  async run({ rows, caller, now }, { owner, provider, url, model, name, price }, secret: string | null) {
    checkOwner(caller, owner)
    const kept = await keptFor(rows, caller)
    const personId = keptUnder(caller, owner)
    if (kept.connections.filter((one) => one.personId === personId).length >= mostModels)
      throw limited('model.many', `${mostModels} connected models are the most. Disconnect one first.`)
    const row = {
      id: newId('model'),
      organizationId: caller.organizationId,
      personId,
      provider,
      name: name ?? model.slice(0, 60),
      url: checkedUrl(url, kept),
      model,
      secret,
      inputPrice: price?.input ?? null,
      outputPrice: price?.output ?? null,
      createdAt: now,
    }
    await rows.insert(modelConnections, row)
    return present(row)
  },
})
