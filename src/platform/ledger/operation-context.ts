import type { Caller } from '../caller'
import { newId } from '../ids'
import type { Context, LedgerAccess } from '../operations/context'
import type { HomeAddress } from '../operations/operation'
import { clock } from '../time'
import { readOnly } from './read-only-sql'
import type { Recording } from './recording'

interface Parts {
  sql: SqlStorage
  /** What is being recorded; without one the context can only read. */
  recording: Recording | undefined
  address: HomeAddress
  memory: Map<string, unknown>
  access: LedgerAccess
}

/** What an operation may touch while it runs. What it sets going afterwards is written in its own transaction. */
export function contextOf(parts: Parts, caller: Caller, operationId: string): Context {
  const { sql, recording } = parts
  const change = () => {
    if (!recording) throw new Error('A read tried to change something.')
    return recording
  }
  const now = recording?.at ?? clock.now()
  return {
    sql: recording ? sql : readOnly(sql),
    caller,
    now,
    address: parts.address,
    operationId,
    ledger: parts.access,
    emit: (name, payload) => {
      change().wake = true
      const event = [newId('event'), name, JSON.stringify(payload), JSON.stringify(caller), operationId, now, now]
      sql.exec(
        'INSERT INTO outbox (id, name, payload, caller, causeId, at, nextAt) VALUES (?, ?, ?, ?, ?, ?, ?)',
        ...event,
      )
    },
    setTimer: (name, key, at, payload = {}) => {
      change().wake = true
      const id = `${name}:${key}`
      if (at === null) sql.exec('DELETE FROM timers WHERE id = ?', id)
      else
        sql.exec(
          `INSERT INTO timers VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE
           SET at = excluded.at, payload = excluded.payload, caller = excluded.caller`,
          ...[id, name, key, at, JSON.stringify(payload), JSON.stringify(caller)],
        )
    },
    startJob: (name, payload) => {
      change().wake = true
      const job = [newId('job'), name, JSON.stringify(payload), caller.correlationId, now]
      sql.exec('INSERT INTO jobs (id, name, payload, correlationId, nextAt) VALUES (?, ?, ?, ?, ?)', ...job)
    },
    announce: (frame) => void change().frames.push(frame),
    memory: parts.memory,
  }
}
