import { z } from 'zod'
import { signUpMode } from '../../features/organizations/sign-up.server'
import type { Caller } from '../../platform/caller'
import { configOf } from '../../platform/config'
import { noOrganization } from '../../platform/directory/receipts'
import { fromErrorBody } from '../../platform/errors'
import type { Homes } from '../../platform/operations/context'
import { createHomes } from '../homes.server'

/** Whether strangers may look around here. */
export async function mayLookAround(env: Env): Promise<boolean> {
  const { ADJUTANT_LOOK_AROUND: who } = configOf(env)
  if (who !== 'fresh') return who === 'always'
  return (await signUpMode(env.DIRECTORY, false)) === 'first'
}

interface Visit {
  personId: string
  correlationId: string
  name?: string
  /** Where they are; nowhere yet when left out. */
  organizationId?: string
  role?: Caller['role']
  zone?: string
  locale?: string
}

/** Somebody for whom the server acts at the entrance, before their own requests say who they are. */
export const atTheEntrance = ({ personId, correlationId, ...visit }: Visit): Caller => ({
  personId,
  correlationId,
  name: visit.name ?? '',
  organizationId: visit.organizationId ?? noOrganization,
  role: visit.role ?? 'member',
  zone: visit.zone ?? 'UTC',
  locale: visit.locale ?? 'en',
  via: 'web',
  grants: null,
  audience: { kind: 'person' },
  tainted: false,
})

/** Performs an operation for somebody at the entrance and gives its output; throws what it failed with. */
export async function performed<Output>(homes: Homes, caller: Caller, operation: string, input: object = {}) {
  const outcome = await homes.perform({ operation, input, caller })
  if (outcome.status === 'failed') throw fromErrorBody(outcome.error)
  if (outcome.status !== 'completed') throw new Error(`${operation} is ${outcome.status}.`)
  return outcome.output as Output
}

const SampleRow = z.object({ organizationId: z.string(), personId: z.string() })

/** Takes away the samples of visitors that this condition on `s` (their sample) and `u` (their account) names. */
export async function endVisits(env: Env, condition: string, ...bindings: string[]): Promise<number> {
  const query = `SELECT s.organizationId, s.personId FROM samples s JOIN user u ON u.id = s.personId
    WHERE u.isAnonymous = 1 AND ${condition}`
  const { results } = await env.DIRECTORY.prepare(query)
    .bind(...bindings)
    .all()
  const homes = createHomes(env)
  for (const row of results) {
    const caller = atTheEntrance({ ...SampleRow.parse(row), correlationId: crypto.randomUUID() })
    await performed(homes, caller, 'sample.remove')
  }
  return results.length
}
