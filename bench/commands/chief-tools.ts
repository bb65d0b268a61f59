import type { LanguageModelV4FunctionTool } from '@ai-sdk/provider'
import { catalogue, policy } from '../../src/app/features.server'
import { catalogueTools } from '../../src/features/agents/job/catalogue-tools'
import { toFunctionTool } from '../../src/features/agents/turn-tool'
import type { Caller } from '../../src/platform/caller'

const owner: Caller = {
  personId: 'person_bench',
  name: 'Ada',
  organizationId: 'org_bench',
  role: 'owner',
  zone: 'Europe/Zurich',
  locale: 'en-GB',
  via: 'agent',
  grants: null,
  agent: { id: 'chief', name: 'Chief', turnId: 'turn_bench', grants: null },
  audience: { kind: 'person' },
  tainted: false,
  correlationId: 'bench',
}

/** The tools that Chief has for the owner of an organization, as in a turn of the product. */
export const chiefTools = (): LanguageModelV4FunctionTool[] =>
  catalogueTools(catalogue.values(), owner, policy).map(toFunctionTool)
