import type { Caller } from '../caller'
import { conflict, forbidden, invalid } from '../errors'
import type { OperationRow } from '../ledger/receipts'
import { turnOver } from '../ledger/undo-operations'
import { parseInput } from '../operations/catalogue'
import type { Context, LedgerAccess, ReceiptFilter, Resolution } from '../operations/context'
import type { AnyOperation } from '../operations/operation'
import type { Receipt } from '../operations/outcome'
import type { Loads } from './loads'
import type { DirectoryReceipts } from './receipts'
import type { RowSession } from './rows'
import { type DirectoryTables, invertRows } from './undo'

export interface LedgerSurroundings {
  caller: Caller
  /** The context to run another operation in, under its own receipt and caller. */
  context(caller: Caller, operationId: string): Context
  operationId: string
  rows: RowSession
  loads: Loads
  receipts: DirectoryReceipts
  tables: DirectoryTables
  operation(name: string): AnyOperation | undefined
  /** Throws unless policy lets this caller perform this operation today. */
  authorize(operation: AnyOperation, caller: Caller): void
}

/** The receipts of the directory for operations that read, undo and decide them: as in every other home. */
export class DirectoryLedger implements LedgerAccess {
  /** What the running operation undoes, once it has. */
  undoes: string | null = null
  readonly #here: LedgerSurroundings

  constructor(surroundings: LedgerSurroundings) {
    this.#here = surroundings
  }

  find(id: string): Receipt {
    return this.#here.loads.once(`find ${id}`, () => this.#here.receipts.find(id))
  }

  list(filter: ReceiptFilter): Receipt[] {
    return this.#here.loads.once(`list ${JSON.stringify(filter)}`, () => this.#here.receipts.list(filter))
  }

  lastUndoable(): string[] {
    return this.#here.loads.once('last undoable', () => this.#here.receipts.lastUndoable())
  }

  undo(ids: string[], resolution: Resolution) {
    return this.#here.loads.once(`undo ${ids}`, () => this.#undo(ids, resolution))
  }

  approve(id: string, input?: unknown): Receipt {
    return this.#here.loads.once(`approve ${id}`, () => this.#approve(id, input))
  }

  erase(): string[] {
    throw new Error('Nothing of the directory is erased this way.')
  }

  wipe() {
    throw new Error('Nothing of the directory is erased this way.')
  }

  reject(id: string, note: string): Receipt {
    return this.#here.loads.once(`reject ${id}`, () => this.#reject(id, note))
  }

  async #undo(ids: string[], resolution: Resolution) {
    const { receipts, rows, tables, operationId, caller } = this.#here
    const targets = await Promise.all(ids.map((id) => receipts.row(id)))
    for (const row of targets) {
      if (row.status === 'undone') throw conflict('receipt.undone', 'This was undone already.')
      if (row.status !== 'completed')
        throw conflict('receipt.unfinished', `This did not change anything (${row.status}).`)
      this.#here.authorize(this.#offered(row), caller)
      this.#expectStatus(row.id, 'completed')
    }
    await invertRows(rows, await receipts.changes(ids), resolution, tables)
    for (const id of ids) {
      rows.also(turnOver, id)
      rows.also("UPDATE operations SET status = 'undone', undoneBy = ? WHERE id = ?", operationId, id)
    }
    this.undoes = targets.length === 1 ? targets[0]!.id : (targets[0]?.batch ?? null)
  }

  async #approve(id: string, edited: unknown): Promise<Receipt> {
    const { rows, receipts, caller } = this.#here
    const row = await this.#waiting(id)
    const operation = this.#offered(row)
    if (edited !== undefined && operation.gather)
      throw invalid('approval.edit', 'What this was based on can’t be edited here. Reject it and ask again.')
    const input: unknown = edited === undefined ? JSON.parse(row.input) : parseInput(operation, edited)
    const gathered: unknown = row.gathered === null ? undefined : JSON.parse(row.gathered)
    const asker = { ...(JSON.parse(row.caller) as Caller), role: caller.role, grants: caller.grants }
    this.#here.authorize(operation, asker)
    rows.also('UPDATE performing SET operation = ?', id)
    const output: unknown = await operation.run(this.#here.context(asker, id), input, gathered)
    rows.also('UPDATE performing SET operation = ?', this.#here.operationId)
    const done = { status: 'completed', input: JSON.stringify(input), output: JSON.stringify(output ?? null) }
    const sql = 'UPDATE operations SET status = ?, input = ?, output = ?, preview = NULL WHERE id = ?'
    rows.also(sql, done.status, done.input, done.output, id)
    return receipts.read({ ...row, ...done, preview: JSON.stringify(rows.changes()) })
  }

  async #reject(id: string, note: string): Promise<Receipt> {
    const row = await this.#waiting(id)
    const reason = note || row.reason
    this.#here.rows.also("UPDATE operations SET status = 'rejected', reason = ? WHERE id = ?", reason, id)
    return this.#here.receipts.read({ ...row, status: 'rejected', reason })
  }

  async #waiting(id: string): Promise<OperationRow> {
    const row = await this.#here.receipts.row(id)
    if (row.status !== 'pending') throw conflict('approval.decided', `This was decided already (${row.status}).`)
    if ((JSON.parse(row.caller) as Caller).personId !== this.#here.caller.personId)
      throw forbidden('approval.other', 'Only the person on whose behalf this waits can decide it.')
    this.#expectStatus(id, 'pending')
    return row
  }

  #expectStatus(id: string, status: string) {
    this.#here.rows.expect('SELECT status FROM operations WHERE id = ?', [id], status)
  }

  #offered(row: OperationRow): AnyOperation {
    const operation = this.#here.operation(row.name)
    if (!operation) throw conflict('operation.gone', `“${row.title}” is not offered any more.`)
    return operation
  }
}
