import type { Caller } from '../caller'
import type { Ledger } from '../ledger/ledger'
import type { Aftermath } from '../ledger/recording'
import type { Job } from '../operations/feature'
import type { AnyOperation } from '../operations/operation'
import { clock } from '../time'

/** The job that lets a committed `send` act on the world, with the operation's id as idempotency key, and notes the result. */
export const deliverSend = (
  catalogue: Map<string, AnyOperation>,
  ledger: Ledger,
  settle: (aftermath: Aftermath) => void,
): Job => ({
  name: 'operation.deliver',
  home: 'person',
  async run({ homes }, payload) {
    const id = String(payload.operationId)
    const row = ledger.receipts.row(id)
    const deliver = catalogue.get(row.name)?.deliver
    if (row.status !== 'executing' || !deliver) return
    const caller = JSON.parse(row.caller) as Caller
    await deliver(
      { homes, caller, now: clock.now(), operationId: id },
      JSON.parse(row.input),
      JSON.parse(row.output ?? 'null'),
    )
    settle(ledger.finish(id, caller))
  },
})
