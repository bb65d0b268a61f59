import type { Caller } from '../../../platform/caller'
import { digest } from '../../../platform/directory/secret'
import { isAppError } from '../../../platform/errors'
import { within } from '../../../platform/mcp/deadline'
import type { OutsideToolEntry } from '../../../platform/mcp/entries'
import { isSignInNeeded } from '../../../platform/mcp/sign-in/problems'
import type { ListedTool, ServerTools } from '../server'
import type { ServerRow } from '../tables'
import { lineTo } from './held-lines.server'

/** How to ask: from which home’s memory, whether anew, and how long to wait for it. */
export interface Asking {
  env: Env
  memory: Map<string, unknown>
  caller: Caller
  anew?: boolean
  milliseconds: number
}

/** The print of a tool as its server describes it: what a person allowed is allowed in these words only. */
export const printOf = async ({ name, title, description, inputSchema, readOnly }: OutsideToolEntry) =>
  (await digest(JSON.stringify([name, title, description, inputSchema, readOnly]))).slice(0, 32)

export const allowedOf = ({ allowed }: Pick<ServerRow, 'allowed'>) => new Set<string>(JSON.parse(allowed))

/** Asks a server for its tools. Never throws and never takes longer than it may: what went wrong is a state and a sentence. */
export async function listTools(
  row: ServerRow,
  { env, memory, caller, anew, milliseconds }: Asking,
): Promise<ServerTools> {
  const { id: serverId, name } = row
  const told = { serverId, name, freely: row.freely === 1, milliseconds: 0, tools: [] }
  try {
    const line = lineTo(env, memory, row, caller, anew)
    const { tools } = await within(milliseconds, line.opening, `${name} took too long to answer.`)
    const allowed = allowedOf(row)
    const listed = await Promise.all(
      tools.map(async (tool): Promise<ListedTool> => {
        const print = await printOf(tool)
        return { ...tool, print, allowed: allowed.has(print) }
      }),
    )
    return { ...told, state: 'ready', says: null, milliseconds: line.milliseconds, tools: listed }
  } catch (error) {
    const says = isAppError(error) ? error.message : `${name} took too long to answer.`
    return { ...told, state: isSignInNeeded(error) ? 'sign-in' : 'down', says }
  }
}
