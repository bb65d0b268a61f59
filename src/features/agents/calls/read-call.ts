import type { TurnTool } from '../turn-tool'
import { parseArguments } from './parse-arguments'
import { repairs } from './repair-input'

/** A call as understood, or what to tell the model so that it can correct itself. */
export type ReadCall = { ok: true; tool: TurnTool; input: unknown } | { ok: false; message: string }

/**
 * Reads a model's call. Small slips are repaired where only one thing can have been meant: case and separators in the
 * name, arguments in code fences, stringified or wrapped twice, numbers as text. All else goes back to the model.
 */
export function readCall(call: { toolName: string; input: string }, tools: TurnTool[]): ReadCall {
  const tool = findTool(call.toolName, tools)
  if (!tool) return { ok: false, message: unknownTool(call.toolName, tools) }
  const parsed = parseArguments(call.input)
  if (!parsed.ok) return { ok: false, message: `The arguments of ${tool.name} are not valid JSON: ${parsed.problem}` }
  const problem = tool.check(parsed.value)
  if (problem === null) return { ok: true, tool, input: parsed.value }
  for (const input of repairs(parsed.value, tool)) if (tool.check(input) === null) return { ok: true, tool, input }
  return { ok: false, message: `The arguments of ${tool.name} do not fit: ${problem} Correct them and call it again.` }
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/^functions?[._]/, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')

function findTool(name: string, tools: TurnTool[]) {
  const exact = tools.find((tool) => tool.name === name)
  if (exact) return exact
  const alike = tools.filter((tool) => plain(tool.name) === plain(name) || plain(tool.operation) === plain(name))
  return alike.length === 1 ? alike[0] : undefined
}

function unknownTool(name: string, tools: TurnTool[]) {
  const words = new Set(plain(name).split('_'))
  const overlap = (tool: TurnTool) =>
    plain(tool.name)
      .split('_')
      .filter((word) => words.has(word)).length
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
