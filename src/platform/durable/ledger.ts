import type { Caller } from '../caller'
import { conflict, forbidden, invalid } from '../errors'
import { newId } from '../ids'
import { homeLabel } from '../operations/address'
import { parseInput, presentationOf } from '../operations/catalogue'
import type { Context, LedgerAccess, Resolution } from '../operations/context'
import type { Feature, TrackedTable } from '../operations/feature'
import type { AnyOperation, HomeAddress } from '../operations/operation'
import type { Change, Outcome, Receipt } from '../operations/outcome'
import { presentChanges } from '../operations/present'
import { clock } from '../time'
import { guardSql } from './guarded-sql'
import { migrate } from './migrations'
import { type OperationRow, Receipts } from './receipts'
import { kernelSchema } from './schema'
import { readShape, type Shape, triggers } from './tracking'
import { invertChanges } from './undo'

/** What to do once the transaction is safe. */
export interface Aftermath {
  frames: object[]
  receipts: Receipt[]
  /** Whether timers, events or jobs may have changed, so that the alarm must be set anew. */
  wake: boolean
}

interface Recording extends Aftermath {
  undoes?: string
  id: string
  touched: Set<string>
}

export interface Entry {
  operation: AnyOperation
  caller: Caller
  input: unknown
  gathered?: unknown
  key?: string
  startedAt: number
}

const rollback = Symbol('rollback')

/** One home's ledger: every change to its tracked tables is one recorded operation. Rules L1 to L12 of docs/spec.md. */
export class Ledger {
  readonly receipts: Receipts
  readonly presentation: Map<string, TrackedTable>
  readonly memory = new Map<string, unknown>()
  readonly #shapes = new Map<string, Shape>()
  #recording: Recording | undefined

  constructor(
    private readonly storage: DurableObjectStorage,
    private readonly address: HomeAddress,
    features: Feature[],
    private readonly catalogue: Map<string, AnyOperation>,
  ) {
    this.presentation = presentationOf(features)
    this.receipts = new Receipts(storage.sql, homeLabel(address), this.presentation)
    const tracked = features
      .flatMap((feature) => feature.tables ?? [])
      .filter((tables) => tables.home === address.kind)
      .flatMap((tables) => tables.tracked.map((table) => table.table))
    storage.transactionSync(() => {
      storage.sql.exec(kernelSchema)
      migrate(storage.sql, address.kind, features)
      for (const table of ['timers', ...tracked]) {
        const shape = readShape(storage.sql, table)
        this.#shapes.set(table, shape)
        storage.sql.exec(triggers(table, shape))
      }
    })
  }

  /** Runs an operation in one transaction and writes its receipt. The same key of the same person gives the first outcome again. */
  perform(entry: Entry): { outcome: Outcome; aftermath: Aftermath } {
    const earlier = this.#earlier(entry)
    if (earlier) return { outcome: earlier, aftermath: { frames: [], receipts: [], wake: false } }
    return this.#transaction((recording) => {
      const output = this.#execute(entry, recording.id)
      if (entry.operation.unrecorded) return { status: 'completed', output, receipt: null }
      const sends = entry.operation.deliver !== undefined
      this.#insert(entry, recording.id, { status: sends ? 'executing' : 'completed', output })
      return { status: 'completed', output, receipt: this.receipts.find(recording.id) }
    })
  }

  /** What the operation would change: done, read and rolled back. */
  preview(entry: Entry): { output: unknown; changes: Change[]; raw: string } {
    let seen: { output: unknown; changes: Change[]; raw: string } | undefined
    try {
      this.#transaction((recording) => {
        const output = this.#execute(entry, recording.id)
        const recorded = this.receipts.changes([recording.id]).reverse()
        seen = { output, changes: presentChanges(recorded, this.presentation), raw: JSON.stringify(recorded) }
        throw rollback
      })
    } catch (reason) {
      if (reason !== rollback) throw reason
    }
    return seen!
  }

  /** Writes down an operation that waits for approval, with the changes it would make. Nothing else happens yet. */
  propose(entry: Entry, reason: string): { outcome: Outcome; aftermath: Aftermath } {
    const earlier = this.#earlier(entry)
    if (earlier) return { outcome: earlier, aftermath: { frames: [], receipts: [], wake: false } }
    const { raw } = this.preview(entry)
    return this.#transaction((recording) => {
      this.#insert(entry, recording.id, { status: 'pending', reason, preview: raw })
      return { status: 'pending', reason, receipt: this.receipts.find(recording.id) }
    })
  }

  /** Keeps a failed attempt in the record; it changed nothing and does not hold its key. */
  recordFailure(entry: Entry, reason: string): Aftermath {
    const kept = { ...entry, key: undefined }
    return this.#transaction((recording) => this.#insert(kept, recording.id, { status: 'failed', reason })).aftermath
  }

  /** Notes that what an operation sent has arrived. */
  finish(id: string, caller: Caller): Aftermath {
    return this.#transaction((recording) => {
      this.storage.sql.exec("UPDATE operations SET status = 'completed' WHERE id = ?", id)
      recording.touched.add(id)
      return caller
    }).aftermath
  }

  /** A change that no one asked for by name (a timer, an event, a job), recorded under `name` if it changed anything. */
  change<Output>(name: string, caller: Caller, run: (context: Context) => Output) {
    const { outcome, aftermath } = this.#transaction((recording) => {
      const output = run(this.context(caller, recording.id))
      const entry = {
        operation: { name, title: name } as AnyOperation,
        caller,
        input: {},
        startedAt: performance.now(),
      }
      if (presentChanges(this.receipts.changes([recording.id]), this.presentation).length > 0)
        this.#insert(entry, recording.id, { status: 'completed' })
      return output
    })
    return { output: outcome, aftermath }
  }

  /** The context an operation runs in. Outside a transaction it can only read. */
  context(caller: Caller, operationId: string): Context {
    const recording = this.#recording
    const change = () => {
      if (!recording) throw new Error('A read tried to change something.')
      return recording
    }
    const now = clock.now()
    const sql = this.storage.sql
    return {
      sql: guardSql(sql, recording ? 'change' : 'read'),
      caller,
      now,
      address: this.address,
      operationId,
      ledger: this.#access(caller, operationId),
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
      memory: this.memory,
    }
  }

  #access(caller: Caller, operationId: string): LedgerAccess {
    return {
      find: (id) => this.receipts.find(id),
      list: (filter) => this.receipts.list(filter),
      lastUndoable: (personId) => this.receipts.lastUndoable(personId),
      undo: (ids, resolution) => this.#undo(ids, resolution, operationId),
      approve: (id, input) => this.#approve(id, input, caller),
      reject: (id, note) => {
        const row = this.#waiting(id, caller)
        this.storage.sql.exec(
          "UPDATE operations SET status = 'rejected', reason = ? WHERE id = ?",
          note || row.reason,
          id,
        )
        this.#recording!.touched.add(id)
        return this.receipts.find(id)
      },
    }
  }

  #undo(ids: string[], resolution: Resolution, operationId: string) {
    const sql = this.storage.sql
    for (const row of ids.map((id) => this.receipts.row(id))) {
      if (row.status === 'undone') throw conflict('receipt.undone', 'This was undone already.')
      if (row.status !== 'completed')
        throw conflict('receipt.unfinished', `This did not change anything (${row.status}).`)
      if (this.catalogue.get(row.name)?.effect === 'send')
        throw conflict('receipt.sent', 'This has left the building and can’t be undone from here.')
    }
    invertChanges(sql, this.receipts.changes(ids), resolution, {
      shapes: this.#shapes,
      presentation: this.presentation,
    })
    const recording = this.#recording!
    recording.wake = true
    for (const id of ids) {
      const revived = sql.exec<{ id: string }>(
        "UPDATE operations SET status = 'completed', undoneBy = NULL WHERE undoneBy = ? RETURNING id",
        id,
      )
      for (const row of revived.toArray()) recording.touched.add(row.id)
      sql.exec("UPDATE operations SET status = 'undone', undoneBy = ? WHERE id = ?", operationId, id)
      recording.touched.add(id)
    }
    recording.undoes = ids.length === 1 ? ids[0]! : (this.receipts.row(ids[0]!).batch ?? ids[0]!)
  }

  #waiting(id: string, caller: Caller): OperationRow {
    const row = this.receipts.row(id)
    if (row.status !== 'pending') throw conflict('approval.decided', `This was decided already (${row.status}).`)
    if ((JSON.parse(row.caller) as Caller).personId !== caller.personId)
      throw forbidden('approval.other', 'Only the person on whose behalf this waits can decide it.')
    return row
  }

  #approve(id: string, edited: unknown, approver: Caller): Receipt {
    const row = this.#waiting(id, approver)
    const operation = this.catalogue.get(row.name)
    if (!operation) throw conflict('approval.stale', `“${row.title}” is not offered any more.`)
    if (edited !== undefined && operation.gather)
      throw invalid('approval.edit', 'What this was based on can’t be edited here. Reject it and ask again.')
    const input = edited === undefined ? JSON.parse(row.input) : parseInput(operation, edited)
    const gathered = row.gathered === null ? undefined : JSON.parse(row.gathered)
    const caller = JSON.parse(row.caller) as Caller
    const outer = this.#performing(id)
    const output = this.#execute({ operation, caller, input, gathered, startedAt: 0 }, id)
    this.#performing(outer)
    this.storage.sql.exec(
      'UPDATE operations SET status = ?, input = ?, output = ?, preview = NULL WHERE id = ?',
      ...[operation.deliver ? 'executing' : 'completed', JSON.stringify(input), JSON.stringify(output), id],
    )
    this.#recording!.touched.add(id)
    return this.receipts.find(id)
  }

  #execute({ operation, caller, input, gathered }: Entry, id: string): unknown {
    const context = this.context(caller, id)
    const output: unknown = operation.run(context, input, gathered) ?? null
    if (output instanceof Promise) throw new Error(`${operation.name} changes things, so its run must be synchronous.`)
    if (operation.deliver) context.startJob('operation.deliver', { operationId: id })
    return output
  }

  #earlier({ operation, caller, input, key }: Entry): Outcome | undefined {
    if (key === undefined || operation.unrecorded) return undefined
    const row = this.receipts.byKey(`${caller.personId}:${key}`)
    if (!row) return undefined
    if (row.name !== operation.name || row.input !== JSON.stringify(input))
      throw conflict('key.reused', 'This idempotency key was used for something else. Use a new one for a new request.')
    const receipt = this.receipts.read(row)
    if (row.status === 'pending') return { status: 'pending', reason: row.reason ?? '', receipt }
    return { status: 'completed', output: row.output === null ? null : JSON.parse(row.output), receipt }
  }

  #insert(
    entry: Entry,
    id: string,
    result: { status: Receipt['status']; output?: unknown; reason?: string; preview?: string },
  ) {
    const { operation, caller, input, gathered, key, startedAt } = entry
    this.storage.sql.exec(
      `INSERT INTO operations (id, name, title, input, output, gathered, caller, status, reason, preview, batch, at, milliseconds, undoes, key)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      operation.name,
      operation.title,
      JSON.stringify(input),
      JSON.stringify(result.output ?? null),
      result.status === 'pending' && gathered !== undefined ? JSON.stringify(gathered) : null,
      JSON.stringify(caller),
      result.status,
      result.reason ?? null,
      result.preview ?? null,
      caller.agent?.turnId ?? null,
      clock.now(),
      Math.max(0, performance.now() - startedAt),
      this.#recording?.undoes ?? null,
      key === undefined ? null : `${caller.personId}:${key}`,
    )
    this.#recording?.touched.add(id)
  }

  #performing(id: string | null): string | null {
    const sql = this.storage.sql
    const before = sql.exec<{ operation: string | null }>('SELECT operation FROM performing').one().operation
    sql.exec('UPDATE performing SET operation = ?', id)
    return before
  }

  #transaction<Result>(run: (recording: Recording) => Result): { outcome: Result; aftermath: Aftermath } {
    if (this.#recording) throw new Error('An operation is running already.')
    const recording: Recording = { id: newId('op'), frames: [], receipts: [], wake: false, touched: new Set() }
    this.#recording = recording
    try {
      const outcome = this.storage.transactionSync(() => {
        this.#performing(recording.id)
        const result = run(recording)
        this.#performing(null)
        return result
      })
      recording.receipts = [...recording.touched].map((id) => this.receipts.find(id))
      return { outcome, aftermath: recording }
    } finally {
      this.#recording = undefined
    }
  }
}
