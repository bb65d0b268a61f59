import { env } from 'cloudflare:workers'
import { z } from 'zod'
import { forbidden, missing, unavailable } from '../../../platform/errors'
import { defineOperation } from '../../../platform/operations/operation'
import { lineTo } from '../lines/held-lines.server'
import { serverOf } from '../lines/kept.server'
import { allowedOf, printOf } from '../lines/list-tools.server'
import { ServerId } from '../server'

export const ToolInput = z.object({
  serverId: ServerId,
  tool: z.string().min(1).max(200).describe('The tool’s name at its server.'),
  input: z.record(z.string(), z.unknown()).default({}).describe('What the tool is told.'),
})

/** What a tool answered is cut off here: no model reads more of it. */
const mostCharacters = 200_000

export const askTool = defineOperation({
  name: 'server.ask',
  title: 'Ask a tool that only reads',
  description: 'Calls a tool of a server that says that it changes nothing, and gives what it answered.',
  home: 'person',
  effect: 'read',
  needs: 'tools:use',
  writtenByOthers: () => true,
  input: ToolInput,
  output: z.object({ text: z.string() }),
  async run({ memory, caller }, { serverId, tool, input }) {
    const row = await serverOf(env, caller, serverId)
    if (caller.tainted && row.freely === 0)
      throw forbidden(
        'tool.tainted',
        'What was read before was written by others, so this waits for the person: call it.',
      )
    const connection = await lineTo(env, memory, row, caller).opening
    const entry = connection.tools.find(({ name }) => name === tool)
    if (!entry || !allowedOf(row).has(await printOf(entry)))
      throw missing('tool.missing', `${row.name} has no tool called ${tool} that is allowed.`)
    if (!entry.readOnly)
      throw forbidden('tool.changes', `${entry.title} may change something, so it waits for the person: call it.`)
    const { text, failed } = await connection.call(tool, input)
    if (failed)
      throw unavailable('tool.failed', `${row.name}: ${text.slice(0, 500) || 'it failed without saying why.'}`)
    return { text: text.slice(0, mostCharacters) }
  },
})
