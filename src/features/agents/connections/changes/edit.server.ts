import { env } from 'cloudflare:workers'
import { z } from 'zod'
import { defineDirectoryOperation } from '../../../../platform/directory/operation'
import { invalid } from '../../../../platform/errors'
import { Connection, ModelId } from '../connection'
import { sealKey } from '../open-model'
import { keptFor, present } from '../read.server'
import { modelConnections } from '../tables'
import { checkedUrl, connectionFields } from './connect.server'
import { changeable } from './owner.server'

export const editModel = defineDirectoryOperation({
  name: 'model.edit',
  title: 'Change a connected model',
  description: 'Changes the address, name, key or price of a connected model. What is left out stays as it is.',
  effect: 'write',
  needs: 'model:connect',
  personOnly: true,
  input: z.object({
    modelId: ModelId,
    url: connectionFields.url.optional(),
    model: connectionFields.model.optional(),
    name: connectionFields.name.optional(),
    key: connectionFields.key.nullable().optional(),
    price: connectionFields.price.nullable().optional(),
  }),
  output: Connection,
  keptInput: (input) => ({ ...input, ...(typeof input.key === 'string' && { key: '…' }) }),
  gather: async ({ caller }, { key }) =>
    typeof key === 'string' ? sealKey(env, caller.organizationId, key) : (key ?? undefined),
  async run({ rows, caller }, { modelId, url, model, name, key, price }, sealed: string | undefined) {
    const row = changeable(await rows.get(modelConnections, modelId), caller)
    const address = url === undefined ? row.url : checkedUrl(url, await keptFor(rows, caller))
    // A key goes only where whoever gave it meant it to go.
    if (key === undefined && row.secret !== null && new URL(address).origin !== new URL(row.url).origin)
      throw invalid('model.key_again', 'Enter the key again: it was given for another address.')
    const changed = {
      url: address,
      model: model ?? row.model,
      name: name ?? row.name,
      secret: key === undefined ? row.secret : (sealed ?? null),
      ...(price !== undefined && { inputPrice: price?.input ?? null, outputPrice: price?.output ?? null }),
    }
    await rows.update(modelConnections, modelId, changed)
    return present({ ...row, ...changed })
  },
})

export const disconnectModel = defineDirectoryOperation({
  name: 'model.disconnect',
  title: 'Disconnect a model',
  description: 'Takes a connected model away, with its key. Undo brings both back.',
  effect: 'write',
  needs: 'model:connect',
  destructive: true,
  personOnly: true,
  input: z.object({ modelId: ModelId }),
  output: Connection,
  async run({ rows, caller }, { modelId }) {
    const row = changeable(await rows.get(modelConnections, modelId), caller)
    await rows.remove(modelConnections, modelId)
    return present(row)
  },
})
