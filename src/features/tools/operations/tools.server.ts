import { env } from 'cloudflare:workers'
import { z } from 'zod'
import { defineOperation } from '../../../platform/operations/operation'
import { serverOf, serversOf } from '../lines/kept.server'
import { listTools } from '../lines/list-tools.server'
import { ServerId, ServerTools } from '../server'

/** How long a person waits for a server they look at, and a turn for all of its servers, in milliseconds. */
const patience = { person: 30_000, turn: 5_000 }

export const readServerTools = defineOperation({
  name: 'server.tools',
  title: 'Look at the tools of servers',
  description:
    'Asks one server, or all, for their tools, and tells which of them are allowed and whether one has to sign in first. ' +
    'With `anew` it is asked again although it was just now.',
  home: 'person',
  effect: 'read',
  needs: 'tools:use',
  writtenByOthers: ({ servers }) => servers.some(({ tools }) => tools.length > 0),
  input: z.object({ serverId: ServerId.optional(), anew: z.boolean().default(false) }),
  output: z.object({ servers: z.array(ServerTools) }),
  async run({ memory, caller }, { serverId, anew }) {
    const rows = serverId ? [await serverOf(env, caller, serverId)] : await serversOf(env, caller)
    const milliseconds = serverId ? patience.person : patience.turn
    return {
      servers: await Promise.all(rows.map((row) => listTools(row, { env, memory, caller, anew, milliseconds }))),
    }
  },
})
