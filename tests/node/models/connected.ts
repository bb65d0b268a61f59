import { openModel, sealKey } from '../../../src/features/agents/connections/open-model'
import type { AnsweringModel } from '../../../src/platform/ai/model'

const env = { ADJUTANT_SECRET: 'x'.repeat(32) }
const organizationId = 'org_contract'
const secret = await sealKey(env, organizationId, 'key-1')

/** A model as an organization connects it, whose owner let this loopback server in. */
export const connectedTo = (
  address: string,
  letIn = [new URL(address).host],
  row: Partial<Parameters<typeof openModel>[1]> = {},
): AnsweringModel =>
  openModel(
    env,
    {
      id: 'model_1',
      organizationId,
      personId: '',
      provider: 'openai-compatible',
      name: 'm',
      url: address,
      model: 'm',
      secret,
      inputPrice: null,
      outputPrice: null,
      createdAt: '2026-11-20T09:00:00.000Z',
      ...row,
    },
    letIn,
  )
