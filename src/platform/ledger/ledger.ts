import type { Caller } from '../caller'
import { conflict, forbidden, invalid } from '../errors'
import { newId } from '../ids'
import { homeLabel } from '../operations/address'
import { parseInput, presentationOf } from '../operations/catalogue'
import type { Context, LedgerAccess } from '../operations/context'
import type { ChangeName, Feature, FeatureTables, TrackedTable } from '../operations/feature'
import type { AnyOperation, HomeAddress } from '../operations/operation'
import type { Change, Outcome, Receipt } from '../operations/outcome'
import { presentChanges } from '../operations/present'
import { clock } from '../time'
import { erase } from './erasing/erase'
import { wipe } from './erasing/wipe'
import { installTriggers, migrate } from './migrations'
import { contextOf } from './operation-context'
import { type OperationRow, Receipts } from './receipts'
import type { Aftermath, Entry, Recording } from './recording'
import { kernelSchema } from './schema'
import type { Shape } from './tracking'
import { undoOperations } from './undo-operations'

export interface LedgerParts {
  address: HomeAddress
  features: Feature[]
  catalogue: Map<string, AnyOperation>
  /** Throws where policy refuses this caller the operation: undoing or approving a thing takes what doing it takes. */
  authorize(operation: AnyOperation, caller: Caller): void
}

const rollback = Symbol('rollback')

/** An input as it is written down: without what is secret in it. */
const written = ({ keptInput }: AnyOperation, input: unknown) => JSON.stringify(keptInput ? keptInput(input) : input)

/** One home's ledger: every change to its tracked tables is one recorded operation. Rules L1 to L12 of docs/spec.md. */
export class Ledger {
  readonly receipts: Receipts
  readonly presentation: Map<string, TrackedTable>
  readonly memory = new Map<string, unknown>()
  readonly #shapes: Map<string, Shape>
  readonly #indexes: NonNullable<FeatureTables['indexes']>
  #recording: Recording | undefined

  readonly #parts: LedgerParts

  constructor(
    private readonly storage: DurableObjectStorage,
    parts: LedgerParts,
  ) {
    const { address, features } = parts
    this.#parts = parts
    this.presentation = presentationOf(features)
    this.receipts = new Receipts(storage.sql, homeLabel(address), this.presentation)
    const own = features.flatMap((feature) => feature.tables ?? []).filter((tables) => tables.home === address.kind)
    const tracked = own.flatMap((tables) => tables.tracked.map((table) => table.table))
    this.#indexes = own.flatMap((tables) => tables.indexes ?? [])
    this.#shapes = storage.transactionSync(() => {
      // Without this SQLite drops a row that OR REPLACE replaces without firing its DELETE trigger.
      storage.sql.exec('PRAGMA recursive_triggers = ON')
      storage.sql.exec(kernelSchema)
      migrate(storage.sql, address.kind, features)
      return installTriggers(storage.sql, ['timers', ...tracked])
    })
  }

  /** Runs an operation in one transaction and writes its receipt. The same key of the same person gives the first outcome again. */
  perform(entry: Entry): { outcome: Outcome; aftermath: Aftermath } {
    const earlier = this.#earlier(entry)
    if (earlier) return { outcome: earlier, aftermath: { frames: [], receipts: [], wake: false } }
    return this.#transaction((recording) => {
      recording.at = entry.at
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
        recording.preview = true
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

  /** Notes what became of what an operation sent, with a sentence where there is one. */
  finish(id: string, caller: Caller, sent: { status: 'completed' | 'failed'; reason: string | null }): Aftermath {
    return this.#transaction((recording) => {
      this.storage.sql.exec('UPDATE operations SET status = ?, reason = ? WHERE id = ?', sent.status, sent.reason, id)
      recording.touched.add(id)
      return caller
    }).aftermath
  }

  /** A change that no one asked for by name (a timer, an event, a job), recorded under `name` if it changed anything. */
  change<Output>(named: ChangeName<Output>, caller: Caller, run: (context: Context) => Output) {
    const { outcome, aftermath } = this.#transaction((recording) => {
      const output = run(this.context(caller, recording.id))
      const { name, title } = typeof named === 'string' ? { name: named, title: () => named } : named
      const entry = {
        operation: { name, title: title(output) } as AnyOperation,
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
    const access = this.#access(caller, operationId)
    const { memory } = this
    const { address } = this.#parts
    return contextOf(
      { sql: this.storage.sql, recording: this.#recording, address, memory, access },
      caller,
      operationId,
    )
  }

  #access(caller: Caller, operationId: string): LedgerAccess {
    return {
      find: (id) => this.receipts.find(id),
      list: (filter) => this.receipts.list(filter),
      lastUndoable: (personId, turns) => this.receipts.lastUndoable(personId, turns),
      undo: (ids, resolution) => undoOperations(this.#undoParts(caller), ids, resolution, operationId),
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
      erase: (erasure) => erase({ ...this.#undoParts(caller), operationId }, erasure),
      wipe: () => {
        this.#recording!.wiped = true
      },
    }
  }

  #undoParts(caller: Caller) {
    const { catalogue, authorize } = this.#parts
    return {
      sql: this.storage.sql,
      shapes: this.#shapes,
      recording: this.#recording!,
      receipts: this.receipts,
      presentation: this.presentation,
      catalogue,
      authorize: (operation: AnyOperation) => authorize(operation, caller),
    }
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
    const operation = this.#parts.catalogue.get(row.name)
    if (!operation) throw conflict('approval.stale', `“${row.title}” is not offered any more.`)
    if (edited !== undefined && operation.gather)
      throw invalid('approval.edit', 'What this was based on can’t be edited here. Reject it and ask again.')
    const input = edited === undefined ? JSON.parse(row.input) : parseInput(operation, edited)
    const gathered = row.gathered === null ? undefined : JSON.parse(row.gathered)
    const proposed = JSON.parse(row.caller) as Caller
    const caller = { ...proposed, role: approver.role, grants: approver.grants }
    this.#parts.authorize(operation, caller)
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
    if (row.name !== operation.name || row.input !== written(operation, input))
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
      written(operation, input),
      JSON.stringify(result.output ?? null),
      result.status === 'pending' && gathered !== undefined ? JSON.stringify(gathered) : null,
      JSON.stringify(caller),
      result.status,
      result.reason ?? null,
      result.preview ?? null,
      caller.agent?.turnId ?? null,
      this.#recording?.at ?? clock.now(),
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
        if (recording.wiped) wipe(this.storage.sql, this.#indexes)
        return result
      })
      recording.receipts = [...recording.touched].map((id) => this.receipts.find(id))
      return { outcome, aftermath: recording }
    } finally {
      this.#recording = undefined
    }
  }
}
