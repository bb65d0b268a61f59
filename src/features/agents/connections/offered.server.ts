import type { AnsweringModel } from '../../../platform/ai/model'
import type { Caller } from '../../../platform/caller'
import { isSample } from '../../../platform/sample'
import { logBug } from '../../../platform/telemetry/log'
import { openModel } from './open-model'
import { embeds, hostsLetIn, inOrder, type Kept, type OfferedModel } from './order'
import { readKept } from './read.server'

/** The models that may answer this person, best first: theirs, their organization's, the server's, the built-in one. */
export async function offeredModels(env: Env, configured: AnsweringModel[], caller: Caller): Promise<OfferedModel[]> {
  return offer(env, within(configured, caller), await readKept(env, caller))
}

/** The same for a turn, which goes on with the server's own models where those that were connected can't be looked up. */
export async function modelsForTurn(env: Env, configured: AnsweringModel[], caller: Caller): Promise<AnsweringModel[]> {
  try {
    const offered = await offeredModels(env, configured, caller)
    return offered.filter((model) => !embeds(model)).map(({ answering }) => answering)
  } catch (error) {
    logBug('turn.models', error, { correlationId: caller.correlationId })
    return within(configured, caller)
  }
}

/** In a sample workspace the built-in model answers alone: what a visitor says goes nowhere and costs nobody anything. */
const within = (configured: AnsweringModel[], { organizationId }: Caller) =>
  isSample(organizationId) ? configured.filter(({ provider }) => provider === 'embedded') : configured

export function offer(env: Env, configured: AnsweringModel[], kept: Kept): OfferedModel[] {
  const letIn = hostsLetIn(kept)
  return inOrder(configured, kept, (row) => openModel(env, row, letIn))
}
