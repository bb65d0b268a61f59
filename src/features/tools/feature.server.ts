import type { Feature } from '../../platform/operations/feature'
import { callJob } from './lines/call-job.server'
import { addServer } from './operations/add.server'
import { askTool } from './operations/ask.server'
import { callTool, listCalls } from './operations/call.server'
import { allowTools, editServer, removeServer } from './operations/change.server'
import { listServers } from './operations/list.server'
import { readServerTools } from './operations/tools.server'
import { disconnectServer, noteConnected, revokeJob, undoneConnection } from './sign-in/connect.server'
import { toolTables } from './tables'

/** Servers of tools outside, which Chief may ask. */
export const toolsFeature: Feature = {
  name: 'tools',
  operations: [
    listServers,
    addServer,
    editServer,
    allowTools,
    removeServer,
    readServerTools,
    askTool,
    callTool,
    listCalls,
    noteConnected,
    disconnectServer,
  ],
  tables: toolTables,
  jobs: [callJob, revokeJob],
  subscribers: [undoneConnection],
}
