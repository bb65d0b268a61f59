import { perform } from '../../platform/browser/perform'
import { operationQuery, queryClient } from '../../platform/browser/queries'
import type { ServerTools, ToolServer } from './server'

export const serversQuery = operationQuery<{ servers: ToolServer[] }>('server.list')

/** What one server answers when it is asked for its tools: a server that is down is an answer, not an error. */
export const toolsQuery = (serverId: string) => ({
  ...operationQuery<{ servers: ServerTools[] }>('server.tools', { serverId }),
  staleTime: 5 * 60_000,
  retry: false,
})

/** Asks a server again although it was asked just now. */
export async function askAnew(serverId: string) {
  const answered = await perform<{ servers: ServerTools[] }>('server.tools', { serverId, anew: true })
  queryClient.setQueryData(toolsQuery(serverId).queryKey, answered)
}

/** Leaves for the page on which one signs in at a server. Throws a sentence where there is none. */
export async function leaveToSignIn(serverId: string) {
  const { page } = await perform<{ page: string }>('tools/connect', { serverId })
  window.location.assign(page)
}
