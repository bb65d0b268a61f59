import { env } from 'cloudflare:workers'
import { z } from 'zod'
import { configOf } from '../../platform/config'
import { defineDirectoryOperation } from '../../platform/directory/operation'
import { isOffered } from '../../platform/doors/tools'
import type { Reading } from '../../platform/operations/operation'
import type { Judged } from '../../platform/operations/policy'
import { decide } from '../access/decide'
import { Health, ModelList } from './health'
import { assess, type Findings, withoutDetails } from './parts'

const unknownModels: ModelList = { answering: '', models: [], missing: [] }

/** Asking the caller's own home for its models shows that homes answer, and which model does. */
async function findModels({ homes, caller }: Reading): Promise<Findings['models']> {
  const outcome = await homes.perform({ operation: 'model.list', input: {}, caller })
  // A token that may not list models still got an answer from the home.
  if (outcome.status === 'failed' && outcome.error.kind === 'forbidden') return unknownModels
  if (outcome.status === 'failed') return { problem: outcome.error.message }
  return outcome.status === 'completed' ? ModelList.parse(outcome.output) : { problem: 'Your home did not answer.' }
}

/** The same door with the permission of those who look after the workspace. */
const details: Judged = {
  name: 'health.read',
  title: 'See how to repair it',
  home: 'directory',
  effect: 'read',
  needs: 'health:details',
}

export const readHealth = defineDirectoryOperation({
  name: 'health.read',
  title: 'Check the workspace’s health',
  description:
    'What works, what is missing, what that would add and how to add it. How is shown to those who look after the workspace.',
  effect: 'read',
  needs: 'health:read',
  input: z.object({}),
  output: Health,
  phrases: ['is everything working', 'check the health of the workspace'],
  gather: (reading) => findModels(reading),
  run({ caller }, _input, models) {
    const health = assess({ config: configOf(env), models })
    return isOffered(details, caller, decide) ? health : withoutDetails(health)
  },
})
