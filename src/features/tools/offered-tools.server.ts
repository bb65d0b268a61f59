import { estimateTokens } from '../../platform/ai/usage'
import type { Caller } from '../../platform/caller'
import type { Homes } from '../../platform/operations/context'
import { log } from '../../platform/telemetry/log'
import { isObject, modelName, type OutsideTool } from './outside-tools'
import type { ListedTool, ServerTools } from './server'

/** A tool outside as a turn takes it: what is performed for a call is an operation of ours, so that policy decides. */
export interface OfferedTool extends Omit<OutsideTool, 'run'> {
  request(input: unknown, tainted: boolean): { operation: string; input: unknown }
}

/** The operations that tools are told and called by; an agent is not offered them beside the tools. */
export const carriers = new Set(['server.ask', 'server.call', 'server.tools'])

/** Tools beyond these tokens are not told: they would crowd out what else a model has to read. */
const mostTokens = 6_000
const shortest = 600

/** The allowed tools of every server that the caller may use and that answers soon. */
export async function offeredTools(homes: Homes, caller: Caller): Promise<OfferedTool[]> {
  const outcome = await homes.perform({ operation: 'server.tools', input: {}, caller })
  if (outcome.status !== 'completed') {
    const code = outcome.status === 'failed' ? outcome.error.code : outcome.status
    if (code !== 'role.forbidden') log('warn', 'turn.tools', { code, correlationId: caller.correlationId })
    return []
  }
  const { servers } = outcome.output as { servers: ServerTools[] }
  const offered = new Map<string, OfferedTool>()
  let tokens = 0
  for (const server of servers)
    for (const tool of server.tools.filter(({ allowed }) => allowed)) {
      const one = offer(server, tool)
      tokens += estimateTokens(JSON.stringify([one.name, one.description, one.inputSchema]))
      if (tokens > mostTokens) return [...offered.values()]
      if (!offered.has(one.name)) offered.set(one.name, one)
    }
  return [...offered.values()]
}

const offer = ({ serverId, name: server, freely }: ServerTools, tool: ListedTool): OfferedTool => ({
  name: modelName(server, tool.name),
  operation: `${server}.${tool.name}`,
  title: tool.title,
  description: `${tool.description.slice(0, shortest)} (A tool of ${server}, outside Adjutant.)`,
  inputSchema: tool.inputSchema,
  check: (input) => (isObject(input) ? null : 'The arguments must be one JSON object.'),
  outside: true,
  readOnly: tool.readOnly,
  request: (input, tainted) => ({
    operation: tool.readOnly && (freely || !tainted) ? 'server.ask' : 'server.call',
    input: { serverId, tool: tool.name, input },
  }),
})
