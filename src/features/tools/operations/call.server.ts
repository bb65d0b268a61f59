import { env } from 'cloudflare:workers'
import { z } from 'zod'
import { newId } from '../../../platform/ids'
import { defineOperation } from '../../../platform/operations/operation'
import { serverOf } from '../lines/kept.server'
import { ToolCall } from '../server'
import { ToolInput } from './ask.server'

type Row = z.input<typeof ToolCall>

export const callTool = defineOperation({
  name: 'server.call',
  title: 'Call a tool of a server',
  description:
    'Calls a tool of a server, which may change something there. Its answer is kept with the call once it came; it is ' +
    'asked once, and never again by itself.',
  home: 'person',
  effect: 'send',
  needs: 'tools:use',
  input: ToolInput,
  output: ToolCall,
  gather: async ({ caller }, { serverId }) => ({ server: (await serverOf(env, caller, serverId)).name }),
  run({ sql, caller, now, startJob }, { serverId, tool, input }, { server }) {
    const row: Row = { id: newId('call'), server, tool, status: 'asked', answer: null, at: now }
    sql.exec(
      'INSERT INTO toolCalls (id, serverId, server, tool, input, status, answer, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      ...[row.id, serverId, server, tool, JSON.stringify(input), row.status, row.answer, row.at],
    )
    startJob('tools.call', { callId: row.id, caller })
    return row
  },
})

export const listCalls = defineOperation({
  name: 'server.calls',
  title: 'List calls of tools',
  description: 'What tools of servers were asked to do, newest first, and what they answered.',
  home: 'person',
  effect: 'read',
  needs: 'tools:use',
  writtenByOthers: ({ calls }) => calls.some(({ answer }) => answer !== null),
  input: z.object({ limit: z.number().int().min(1).max(50).default(10) }),
  output: z.object({ calls: z.array(ToolCall) }),
  run: ({ sql }, { limit }) => ({
    calls: sql
      .exec<Row>('SELECT id, server, tool, status, answer, at FROM toolCalls ORDER BY at DESC, id LIMIT ?', limit)
      .toArray(),
  }),
})
