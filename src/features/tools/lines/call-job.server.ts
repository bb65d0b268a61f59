import { Caller } from '../../../platform/caller'
import { isAppError } from '../../../platform/errors'
import type { OutsideResult } from '../../../platform/mcp/results'
import type { HomeRuntime, Job } from '../../../platform/operations/feature'
import { logBug } from '../../../platform/telemetry/log'
import { lineTo } from './held-lines.server'
import { serverOf } from './kept.server'

type Kept = { serverId: string; tool: string; input: string; status: string }

/** What of an answer is kept. */
const mostCharacters = 4_000
const cutOff = 'The call was cut off before its answer came. It may have been carried out; it is not made again.'

/** Makes a call that was written down, once, and keeps the answer with it. What was cut off is not tried again. */
export const callJob: Job = {
  name: 'tools.call',
  home: 'person',
  async run(runtime, payload, attempt) {
    const callId = String(payload.callId)
    const [kept] = runtime.sql.exec<Kept>('SELECT serverId, tool, input, status FROM toolCalls WHERE id = ?', callId)
    if (kept?.status !== 'asked') return
    const caller = Caller.parse(payload.caller)
    const { text, failed } = attempt > 1 ? { text: cutOff, failed: true } : await callOnce(runtime, caller, kept)
    const { agent: _, ...asker } = caller
    runtime.change('server.answered', { ...asker, via: 'system' }, ({ sql }) => {
      const answer =
        text.slice(0, mostCharacters) || (failed ? 'It failed without saying why.' : 'Done, it says nothing more.')
      sql.exec(
        'UPDATE toolCalls SET status = ?, answer = ? WHERE id = ?',
        failed ? 'failed' : 'answered',
        answer,
        callId,
      )
    })
  },
}

async function callOnce(
  { env, memory }: HomeRuntime,
  caller: Caller,
  { serverId, tool, input }: Kept,
): Promise<OutsideResult> {
  try {
    const row = await serverOf(env, caller, serverId)
    const connection = await lineTo(env, memory, row, caller).opening
    return await connection.call(tool, JSON.parse(input))
  } catch (error) {
    if (isAppError(error)) return { text: error.message, failed: true }
    logBug('tools.call', error, { correlationId: caller.correlationId })
    return { text: 'The server could not be asked.', failed: true }
  }
}
