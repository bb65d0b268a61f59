import { env } from 'cloudflare:workers'
import { z } from 'zod'
import type { AnsweringModel } from '../../../../platform/ai/model'
import type { Caller } from '../../../../platform/caller'
import { configOf } from '../../../../platform/config'
import { defineDirectoryOperation } from '../../../../platform/directory/operation'
import type { DirectoryRows } from '../../../../platform/directory/table'
import { missing } from '../../../../platform/errors'
import { checkHosts } from '../../../../platform/outside/let-in'
import { ModelId, ModelOwner } from '../connection'
import { offer } from '../offered.server'
import { keptFor } from '../read.server'
import { type ChoiceRow, modelChoices } from '../tables'
import { checkOwner, keptUnder } from './owner.server'

export const chooseModels = (configured: (env: Env) => AnsweringModel[]) =>
  defineDirectoryOperation({
    name: 'model.choose',
    title: 'Choose which model answers',
    description:
      'Puts models in the order they are asked, for oneself or for the whole organization. Models left out come after ' +
      'those named, as usual; an empty list goes back to the usual order.',
    effect: 'write',
    needs: 'model:connect',
    personOnly: true,
    input: z.object({ owner: ModelOwner.default('me'), modelIds: z.array(ModelId).max(50) }),
    output: z.object({ owner: ModelOwner, modelIds: z.array(ModelId) }),
    async run({ rows, caller }, { owner, modelIds }) {
      checkOwner(caller, owner)
      const offered = offer(env, configured(env), await keptFor(rows, caller))
      const known = offered.filter(({ source }) => owner === 'me' || source !== 'me')
      const chosen = [...new Set(modelIds)].map((id) => known.find(({ modelId }) => modelId === id))
      if (chosen.includes(undefined))
        throw missing('model.missing', 'One of these models is not there any more. Look at the list again.')
      const models = JSON.stringify(chosen.map((model) => model?.modelId))
      const names = JSON.stringify(
        chosen.map((model) => (model?.source === 'built-in' ? 'Embedded model' : model?.answering.id)),
      )
      await keep(rows, { caller, owner }, { models, names })
      return { owner, modelIds }
    },
  })

export const admitHosts = defineDirectoryOperation({
  name: 'model.admit',
  title: 'Let hosts of the private network answer',
  description:
    'Says which hosts of this machine or the local network models may be asked at, such as 127.0.0.1:11434 for Ollama. ' +
    'All others there stay closed. The list replaces the one before.',
  effect: 'write',
  needs: 'organization:own',
  personOnly: true,
  input: z.object({ hosts: z.array(z.string().min(1).max(260)).max(20) }),
  output: z.object({ hosts: z.array(z.string()) }),
  async run({ rows, caller }, { hosts }) {
    const checked = checkHosts(hosts, configOf(env).ADJUTANT_OPEN_SIGN_UP)
    await keep(rows, { caller, owner: 'organization' }, { hosts: JSON.stringify(checked) })
    return { hosts: checked }
  },
})

async function keep(
  rows: DirectoryRows,
  { caller, owner }: { caller: Caller; owner: ModelOwner },
  change: Partial<Pick<ChoiceRow, 'models' | 'names' | 'hosts'>>,
) {
  const { organizationId } = caller
  const personId = keptUnder(caller, owner)
  const id = personId === '' ? organizationId : `${organizationId}.${personId}`
  if (await rows.get(modelChoices, id)) await rows.update(modelChoices, id, change)
  else
    await rows.insert(modelChoices, { id, organizationId, personId, models: '[]', names: '[]', hosts: '[]', ...change })
}
