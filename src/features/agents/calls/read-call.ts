import { meant, wordsOfName } from '../../../platform/ai/answering/tool-names'
import type { TurnTool } from '../turn-tool'
import { parseArguments } from './parse-arguments'
import { repairs } from './repair-input'

/** A call as understood, or what to tell the model so that it can correct itself. */
export type ReadCall =
  | { ok: true; tool: TurnTool; input: unknown }
  | { ok: false; message: string; tool: TurnTool | null }

/**
 * Reads a model's call. Small slips are repaired where only one thing can have been meant: case and separators in the
 * name, arguments in code fences, stringified or wrapped twice, numbers as text. All else goes back to the model.
 */
export function readCall(call: { toolName: string; input: string }, tools: TurnTool[]): ReadCall {
  const tool = meant(tools, call.toolName, ({ name, operation }) => [name, operation])
  if (!tool) return { ok: false, tool: null, message: unknownTool(call.toolName, tools) }
  const parsed = parseArguments(call.input)
  if (!parsed.ok)
    return { ok: false, tool, message: `The arguments of ${tool.name} are not valid JSON: ${parsed.problem}` }
  const problem = tool.check(parsed.value)
  if (problem === null) return { ok: true, tool, input: parsed.value }
  for (const input of repairs(parsed.value, tool)) if (tool.check(input) === null) return { ok: true, tool, input }
  const hint = /id that starts with|\bId\b.*expected/i.test(problem)
    ? ' Ids come from tools: list or search first.'
    : ''
  return {
    ok: false,
    tool,
    message: `The arguments of ${tool.name} do not fit: ${problem}${hint} Correct them and call it again.`,
  }
}

function unknownTool(name: string, tools: TurnTool[]) {
  const words = new Set(wordsOfName(name))
  const overlap = (tool: TurnTool) => wordsOfName(tool.name).filter((word) => words.has(word)).length
  const near = tools
    .map((tool) => ({ tool, score: overlap(tool) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, 5)
    .map(({ tool }) => tool.name)
  const hint = near.length
    ? `Did you mean ${near.join(', ')}?`
    : 'Use one of the tools you were given, or answer in words.'
  return `There is no tool “${name.slice(0, 80)}”. ${hint}`
}
