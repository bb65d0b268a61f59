import type { ToolOutcome } from '../../../platform/ai/tool-outcome'
import type { Caller } from '../../../platform/caller'
import type { Homes } from '../../../platform/operations/context'
import type { Outcome } from '../../../platform/operations/outcome'
import type { AgentDefinition } from '../agent'
import type { Act } from '../turn-tool'

/** The asker, as the agent acts for them in this turn: their permissions, and no more than the agent's own. */
export const agentCaller = (
  asker: Caller,
  { id, name, grants }: AgentDefinition,
  { turnId, answering }: { turnId: string; answering?: NonNullable<Caller['agent']>['answering'] },
): Caller => ({ ...asker, via: 'agent', agent: { id, name, turnId, grants, ...(answering && { answering }) } })

/**
 * Performs calls in their homes, where policy decides. The key makes a call that is made again after a crash give its
 * first result; the batch of all receipts is the turn.
 */
export const actThrough =
  (homes: Homes, caller: Caller): Act =>
  async ({ callId, tool, input, tainted }) => {
    const agent = caller.agent && { ...caller.agent, callId }
    const asker = { ...caller, agent, tainted: caller.tainted || tainted }
    const outcome = await homes.perform({
      ...(tool.request?.(input, asker.tainted) ?? { operation: tool.operation, input }),
      caller: asker,
      key: `${caller.agent?.turnId}:${callId}`,
    })
    return toToolOutcome(outcome)
  }

function toToolOutcome(outcome: Outcome): ToolOutcome {
  switch (outcome.status) {
    case 'completed': {
      const { output, receipt } = outcome
      return { status: 'completed', output, receipt: receipt && { id: receipt.id, home: receipt.home } }
    }
    case 'pending': {
      const { reason, receipt } = outcome
      return { status: 'pending', reason, receipt: { id: receipt.id, home: receipt.home }, changes: receipt.changes }
    }
    case 'failed':
      return { status: 'failed', message: outcome.error.message, code: outcome.error.code }
    case 'previewed':
      throw new Error('A turn performs; it never asks for a preview.')
  }
}
