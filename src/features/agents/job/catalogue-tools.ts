import type { Caller } from '../../../platform/caller'
import { type Tool, toolsFor } from '../../../platform/doors/tools'
import { isAppError } from '../../../platform/errors'
import { parseInput } from '../../../platform/operations/catalogue'
import type { AnyOperation } from '../../../platform/operations/operation'
import type { Policy } from '../../../platform/operations/policy'
import type { TurnTool } from '../turn-tool'

/** What nearly every conversation comes to; the others are offered where the person’s words point to them. */
const always = new Set([
  'agenda.read',
  'event.add',
  'event.list',
  'memory.remember',
  'memory.search',
  'receipt.undo_last',
  'task.add',
  'task.complete',
  'task.list',
])

/** The catalogue as tools of a turn: all that the caller may do, through this agent. */
export const catalogueTools = (operations: Iterable<AnyOperation>, caller: Caller, policy: Policy): TurnTool[] =>
  toolsFor(operations, caller, policy).map(toTurnTool)

function toTurnTool({ name, title, description, inputSchema, operation }: Tool): TurnTool {
  const { effect, phrases = [] } = operation
  return {
    name,
    operation: operation.name,
    title,
    description,
    inputSchema,
    check: (input) => problemOf(operation, input),
    outside: false,
    ...(operation.writtenByOthers && { writtenByOthers: operation.writtenByOthers }),
    hints: { operation: operation.name, title, phrases, effect, ...(always.has(operation.name) && { always: true }) },
  }
}

function problemOf(operation: AnyOperation, input: unknown): string | null {
  try {
    parseInput(operation, input)
    return null
  } catch (error) {
    if (isAppError(error)) return error.message
    throw error
  }
}
