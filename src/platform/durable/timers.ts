import { Caller } from '../caller'
import type { Ledger } from '../ledger/ledger'
import type { Aftermath } from '../ledger/recording'
import type { TimerHandler } from '../operations/feature'
import { logBug } from '../telemetry/log'
import { clock, later } from '../time'

interface TimerRow extends Record<string, SqlStorageValue> {
  id: string
  name: string
  key: string
  at: string
  payload: string
  caller: string
}

/**
 * Fires what is due, each timer in one transaction with its own removal: after a crash it has either fired or will
 * (rules T1 to T3 of docs/spec.md). One whose handler fails stays and is tried again five minutes later.
 */
export function fireTimers(sql: SqlStorage, ledger: Ledger, handlers: Map<string, TimerHandler>): Aftermath[] {
  const due = sql.exec<TimerRow>('SELECT * FROM timers WHERE at <= ? ORDER BY at LIMIT 100', clock.now()).toArray()
  return due.map((row) => {
    const set = Caller.parse(JSON.parse(row.caller))
    const caller: Caller = { ...set, via: 'system', agent: undefined, causeId: row.id }
    const remove = 'DELETE FROM timers WHERE id = ?'
    try {
      return ledger.change(row.name, caller, (context) => {
        context.sql.exec(remove, row.id)
        const handler = handlers.get(row.name)
        if (!handler) throw new Error(`There is no timer called ${row.name}.`)
        handler.fire(context, row.key, JSON.parse(row.payload))
      }).aftermath
    } catch (error) {
      logBug('timer.failed', error, { timer: row.name, correlationId: caller.correlationId })
      return ledger.change(row.name, caller, (context) => {
        context.sql.exec('UPDATE timers SET at = ? WHERE id = ?', later(clock.now(), 5 * 60_000), row.id)
      }).aftermath
    }
  })
}

/** When this home must wake next for a timer, an event or a job; `undefined` when nothing waits. */
export function nextWake(sql: SqlStorage): string | undefined {
  const query = `SELECT min(at) AS at FROM (SELECT min(at) AS at FROM timers
    UNION ALL SELECT min(nextAt) FROM outbox UNION ALL SELECT min(nextAt) FROM jobs)`
  return sql.exec<{ at: string | null }>(query).one().at ?? undefined
}
