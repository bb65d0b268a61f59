import { expect, it } from 'vitest'
import { z } from 'zod'
import { newTool } from '../../../../tests/support/agents/turn'
import { testCaller } from '../../../../tests/support/ledger'
import type { OperationRequest } from '../../../platform/operations/context'
import type { Outcome, Receipt } from '../../../platform/operations/outcome'
import { actThrough, agentCaller } from './act.server'

const chief = { id: 'chief', name: 'Chief', grants: ['task:read'], identity: '', rules: '' }
const call = {
  callId: 'c1',
  tool: newTool('task.add', z.object({})),
  input: { title: 'Tea' },
  tainted: false,
  signal: new AbortController().signal,
}
const receipt = { id: 'op_1', home: 'person', changes: [] } as unknown as Receipt

async function act(outcome: Outcome, changes: Partial<typeof call> = {}) {
  const requests: OperationRequest[] = []
  const homes = {
    perform: async (request: OperationRequest) => {
      requests.push(request)
      return outcome
    },
  }
  const result = await actThrough(homes, agentCaller(testCaller, chief, { turnId: 'turn_1' }))({ ...call, ...changes })
  return { result, request: requests[0] }
}

it('G1 a call is performed for the asker, by the agent with its grants, under the turn’s and its own id', async () => {
  const { request, result } = await act({ status: 'completed', output: 1, receipt })
  expect(request).toMatchObject({
    operation: 'task.add',
    input: { title: 'Tea' },
    key: 'turn_1:c1',
    caller: {
      personId: testCaller.personId,
      via: 'agent',
      tainted: false,
      agent: { id: 'chief', name: 'Chief', turnId: 'turn_1', callId: 'c1', grants: ['task:read'] },
    },
  })
  expect(result).toEqual({ status: 'completed', output: 1, receipt: { id: 'op_1', home: 'person' } })
})

it('a turn that has read text from outside says so with every call', async () => {
  const { request } = await act({ status: 'pending', reason: 'r', receipt }, { tainted: true })
  expect(request?.caller.tainted).toBe(true)
})

it('what waits and what failed are outcomes the turn can tell', async () => {
  const pending = await act({ status: 'pending', reason: 'This deletes something.', receipt })
  expect(pending.result).toMatchObject({
    status: 'pending',
    reason: 'This deletes something.',
    receipt: { id: 'op_1' },
  })
  const error = { kind: 'missing' as const, code: 'task.missing', message: 'There is no such task.' }
  const failed = await act({ status: 'failed', error })
  expect(failed.result).toEqual({ status: 'failed', message: 'There is no such task.', code: 'task.missing' })
})
