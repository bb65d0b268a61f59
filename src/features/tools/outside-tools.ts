import type { ToolOutcome } from '../../platform/ai/tool-outcome'
import type { OutsideConnection } from '../../platform/mcp/connect-server'
import type { OutsideToolEntry } from '../../platform/mcp/entries'

/** A tool of a server outside, in the shape in which a turn takes tools. */
export interface OutsideTool {
  name: string
  operation: string
  title: string
  description: string
  inputSchema: OutsideToolEntry['inputSchema']
  check(input: unknown): string | null
  outside: true
  readOnly: boolean
  /** Calls it; a failure is an outcome with what the server said. */
  run(input: unknown, signal?: AbortSignal): Promise<ToolOutcome>
}

/** Models take names of letters, digits, `_` and `-`, 64 at most. */
export const modelName = (server: string, tool: string) =>
  `${server}__${tool}`.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 64)

/** The tools of a connected server. The server checks its own inputs; here only their form is looked at. */
export const outsideTools = (connection: OutsideConnection): OutsideTool[] =>
  connection.tools.map((entry) => ({
    name: modelName(connection.server.name, entry.name),
    operation: `${connection.server.name}.${entry.name}`,
    title: entry.title,
    description: entry.description,
    inputSchema: entry.inputSchema,
    check: (input) => (isObject(input) ? null : 'The arguments must be one JSON object.'),
    outside: true,
    readOnly: entry.readOnly,
    run: async (input, signal) => {
      const { text, failed } = await connection.call(entry.name, isObject(input) ? input : {}, signal)
      if (failed)
        return { status: 'failed', message: text || 'The tool failed without saying why.', code: 'tool.failed' }
      return { status: 'completed', output: text, receipt: null }
    },
  }))

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
