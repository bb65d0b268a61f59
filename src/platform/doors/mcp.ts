import { createMcpHandler, Server } from '@modelcontextprotocol/server'
import type { Caller } from '../caller'
import type { Homes } from '../operations/context'
import type { AnyOperation } from '../operations/operation'
import type { Change, Outcome } from '../operations/outcome'
import type { Policy } from '../operations/policy'
import { largestBody } from './body'
import { type Tool, toolsFor } from './tools'

export interface McpDoor {
  operations: Iterable<AnyOperation>
  policy: Policy
  homes: Homes
}

/** Answers one MCP request (Streamable HTTP, no sessions) with the tools that this caller's token allows. */
export function performByMcp(door: McpDoor, request: Request, caller: Caller): Promise<Response> {
  const handler = createMcpHandler(() => serverFor(door, caller), { maxRequestBodySize: largestBody })
  return handler.fetch(request)
}

function serverFor({ operations, policy, homes }: McpDoor, caller: Caller): Server {
  const tools = new Map(toolsFor(operations, caller, policy).map((tool) => [tool.name, tool]))
  const server = new Server(
    { name: 'adjutant', title: 'Adjutant', version: '1' },
    { capabilities: { tools: {} }, instructions },
  )
  server.setRequestHandler('tools/list', () => ({ tools: [...tools.values()].map(described) }))
  server.setRequestHandler('tools/call', async ({ params }) => {
    const tool = tools.get(params.name)
    if (!tool) return said(`There is no tool “${params.name}” for this token.`, true)
    const outcome = await homes.perform({ operation: tool.operation.name, input: params.arguments ?? {}, caller })
    return told(tool, outcome)
  })
  return server
}

const instructions =
  'Adjutant keeps a person’s tasks, reminders and conversations. Every change leaves a receipt that the person can undo. A call that deletes something or reaches outside waits until the person approves it in Adjutant.'

const described = ({ name, title, description, inputSchema, operation }: Tool) => ({
  name,
  title,
  description,
  inputSchema: { $schema: 'https://json-schema.org/draft/2020-12/schema', ...inputSchema, type: 'object' as const },
  annotations: {
    title,
    readOnlyHint: operation.effect === 'read',
    destructiveHint: operation.destructive ?? false,
    openWorldHint: operation.effect === 'send',
  },
})

function told({ operation }: Tool, outcome: Outcome) {
  switch (outcome.status) {
    case 'completed': {
      const answer = said(typeof outcome.output === 'string' ? outcome.output : JSON.stringify(outcome.output ?? null))
      const isObject = typeof outcome.output === 'object' && outcome.output !== null && !Array.isArray(outcome.output)
      return isObject ? { ...answer, structuredContent: outcome.output as Record<string, unknown> } : answer
    }
    case 'pending':
      return said(
        `“${operation.title}” waits for approval and has changed nothing yet: ${outcome.reason} ` +
          `The person decides in Adjutant (receipt ${outcome.receipt.id}). It would change:\n${listed(outcome.receipt.changes)}`,
      )
    case 'previewed':
      return said(listed(outcome.changes))
    case 'failed':
      return said(outcome.error.message, true)
  }
}

const listed = (changes: Change[]) =>
  changes.map(({ verb, noun, title }) => `- ${noun} “${title}”: ${verb}`).join('\n') || '- nothing'

const said = (text: string, isError = false) => ({ content: [{ type: 'text' as const, text }], isError })
