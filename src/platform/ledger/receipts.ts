import type { Caller } from '../caller'
import { missing } from '../errors'
import type { ReceiptFilter } from '../operations/context'
import type { TrackedTable } from '../operations/feature'
import type { Receipt } from '../operations/outcome'
import { presentChanges, type RecordedChange } from '../operations/present'

export interface OperationRow extends Record<string, SqlStorageValue> {
  sequence: number
  id: string
  name: string
  title: string
  input: string
  output: string | null
  gathered: string | null
  caller: string
  status: string
  reason: string | null
  preview: string | null
  batch: string | null
  at: string
  milliseconds: number
  undoes: string | null
  undoneBy: string | null
  key: string | null
}

/** A recorded operation as people see it; `recorded` are its changes, oldest first, or those it would make. */
export function receiptOf(
  row: OperationRow,
  recorded: RecordedChange[],
  home: string,
  presentation: Map<string, TrackedTable>,
): Receipt {
  const caller = JSON.parse(row.caller) as Caller
  return {
    id: row.id,
    home,
    sequence: row.sequence,
    operation: row.name,
    title: row.title,
    status: row.status as Receipt['status'],
    personId: caller.personId,
    personName: caller.name,
    via: caller.via,
    agent: caller.agent?.name ?? null,
    batch: row.batch,
    at: row.at,
    milliseconds: row.milliseconds,
    reason: row.reason,
    undoes: row.undoes,
    undoneBy: row.status === 'undone' ? row.undoneBy : null,
    correlationId: caller.correlationId,
    causeId: caller.causeId ?? null,
    input: JSON.parse(row.input),
    changes: presentChanges(recorded, presentation),
  }
}

/** Reads one home's receipts out of its ledger. */
export class Receipts {
  constructor(
    private readonly sql: SqlStorage,
    private readonly home: string,
    private readonly presentation: Map<string, TrackedTable>,
  ) {}

  row(id: string): OperationRow {
    const [row] = this.sql.exec<OperationRow>('SELECT * FROM operations WHERE id = ?', id)
    if (!row) throw missing('receipt.missing', 'There is no such receipt here.')
    return row
  }

  byKey(key: string): OperationRow | undefined {
    return this.sql.exec<OperationRow>('SELECT * FROM operations WHERE key = ?', key).toArray()[0]
  }

  /** The changes recorded under these operations, newest first. */
  changes(ids: string[]): RecordedChange[] {
    return this.sql
      .exec(
        `SELECT tableName, key, before, after FROM changes
         WHERE operation IN (SELECT value FROM json_each(?)) ORDER BY number DESC`,
        JSON.stringify(ids),
      )
      .toArray() as unknown as RecordedChange[]
  }

  read(row: OperationRow): Receipt {
    const recorded = row.preview ? (JSON.parse(row.preview) as RecordedChange[]) : this.changes([row.id]).reverse()
    const erased = this.sql.exec('SELECT 1 FROM erasures WHERE operation = ?', row.id).toArray().length > 0
    return { ...receiptOf(row, recorded, this.home, this.presentation), ...(erased && { erased }) }
  }

  find(id: string): Receipt {
    return this.read(this.row(id))
  }

  /** Newest first; operations that changed nothing are left out unless they wait or went wrong. */
  list(filter: ReceiptFilter): Receipt[] {
    return this.sql
      .exec<OperationRow>(
        `SELECT * FROM operations o
         WHERE (?1 IS NULL OR batch = ?1) AND (?2 IS NULL OR status = ?2) AND (?3 IS NULL OR name = ?3)
           AND (?4 IS NULL OR json_extract(caller, '$.agent.name') = ?4)
           AND (?5 IS NULL OR sequence < ?5) AND (?6 IS NULL OR at >= ?6)
           AND (status IN ('pending', 'failed', 'rejected', 'executing')
                OR EXISTS (SELECT 1 FROM changes WHERE operation = o.id AND tableName <> 'timers'))
         ORDER BY sequence DESC LIMIT ?7`,
        filter.batch ?? null,
        filter.status ?? null,
        filter.operation ?? null,
        filter.agent ?? null,
        filter.before ?? null,
        filter.since ?? null,
        filter.limit,
      )
      .toArray()
      .map((row) => this.read(row))
  }

  /**
   * The newest batches, or single operations, of this person that changed something and stand, newest first. One alone
   * may be an undo, whose undoing does the change again; several are changes themselves. Timers' own work is not theirs.
   */
  lastUndoable(personId: string, turns = 1): string[] {
    const stands = `status = 'completed' AND json_extract(caller, '$.personId') = ?1
      AND json_extract(caller, '$.via') <> 'system' ${turns > 1 ? 'AND undoes IS NULL' : ''}
      AND NOT EXISTS (SELECT 1 FROM erasures WHERE operation = o.id)
      AND EXISTS (SELECT 1 FROM changes WHERE operation = o.id AND tableName <> 'timers')`
    const newestFirst = `SELECT * FROM operations o WHERE ${stands} ORDER BY sequence DESC`
    const ids = new Set<string>()
    const found = new Set<string>()
    for (const { id, batch } of this.sql.exec<OperationRow>(newestFirst, personId)) {
      if (found.has(batch ?? id)) continue
      if (found.size === turns) break
      found.add(batch ?? id)
      for (const one of batch === null ? [id] : this.#standing(stands, personId, batch)) ids.add(one)
    }
    return [...ids]
  }

  #standing(stands: string, personId: string, batch: string): string[] {
    const whole = `SELECT id FROM operations o WHERE ${stands} AND batch = ?2 ORDER BY sequence DESC`
    return this.sql
      .exec<{ id: string }>(whole, personId, batch)
      .toArray()
      .map((row) => row.id)
  }
}
