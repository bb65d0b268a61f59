import type { Caller } from '../caller'
import { isAppError } from '../errors'
import type { Ledger } from '../ledger/ledger'
import type { Aftermath } from '../ledger/recording'
import type { Job, TimerHandler } from '../operations/feature'
import type { AnyOperation } from '../operations/operation'
import { logBug } from '../telemetry/log'
import { clock, later } from '../time'

const name = 'operation.deliver'
const [second, minute, hour] = [1_000, 60_000, 3_600_000]
/** How long after each try that was put off the next comes: soon at first, and for a day in all. */
const waits = [10 * second, minute, 5 * minute, 15 * minute, hour, 3 * hour, 6 * hour, 12 * hour]
/** As often as a job is started anew. */
const mostFailures = 5

/**
 * The job that lets a committed `send` act on the world, with the operation's id as idempotency key, and notes the
 * result. What is `unavailable` is tried again for a day; what was refused is not, and its receipt says so.
 */
export const deliverSend = (
  catalogue: Map<string, AnyOperation>,
  ledger: Ledger,
  settle: (aftermath: Aftermath) => void,
): Job => ({
  name,
  home: 'person',
  async run(runtime, payload, attempt) {
    const id = String(payload.operationId)
    const tries = Number(payload.tries ?? 0)
    const row = ledger.receipts.row(id)
    const deliver = catalogue.get(row.name)?.deliver
    if (row.status !== 'executing' || !deliver) return
    const caller = JSON.parse(row.caller) as Caller
    const finish = (status: 'completed' | 'failed', reason: string | null) =>
      settle(ledger.finish(id, caller, { status, reason }))
    const reading = { homes: runtime.homes, caller, now: clock.now(), operationId: id, runtime }
    try {
      const said = await deliver(reading, JSON.parse(row.input), JSON.parse(row.output ?? 'null'))
      finish('completed', said ?? null)
    } catch (error) {
      const wait = waits[tries]
      if (!isAppError(error)) {
        if (attempt < mostFailures) throw error
        logBug('send.failed', error, { operation: row.name, correlationId: caller.correlationId })
        finish('failed', 'It could not be sent.')
      } else if (error.kind !== 'unavailable' || wait === undefined) finish('failed', error.message)
      else
        runtime.change(name, caller, ({ setTimer, now }) =>
          setTimer(name, id, later(now, wait), { operationId: id, tries: tries + 1 }),
        )
    }
  },
})

/** Tries a send again that was put off. */
export const deliverAgain: TimerHandler = {
  name,
  home: 'person',
  fire: ({ startJob }, _key, payload) => startJob(name, payload),
}
