import type { Caller } from '../caller'
import { missing } from '../errors'
import { type OperationRow, receiptOf } from '../ledger/receipts'
import type { ReceiptFilter } from '../operations/context'
import type { TrackedTable } from '../operations/feature'
import type { Receipt } from '../operations/outcome'
import type { RecordedChange } from '../operations/present'

/** An operation recorded before its person belonged to any organization. */
export const noOrganization = 'org_none'

/** Whose receipts: a person's own, in the organization they act in, or from before they had one. */
const own = `personId = ?1 AND organizationId IN (?2, '${noOrganization}')`
const changed = 'EXISTS (SELECT 1 FROM changes WHERE operation = o.id)'

/** Reads one person's receipts in the directory. Nobody reads anybody else's. */
export class DirectoryReceipts {
  constructor(
    private readonly database: D1Database,
    private readonly presentation: Map<string, TrackedTable>,
    private readonly caller: Caller,
  ) {}

  async row(id: string): Promise<OperationRow> {
    const row = await this.#query(`SELECT * FROM operations o WHERE ${own} AND id = ?3`, id).first<OperationRow>()
    if (!row) throw missing('receipt.missing', 'There is no such receipt here.')
    return row
  }

  async byKey(...keys: string[]): Promise<OperationRow | null> {
    const query = 'SELECT * FROM operations WHERE key IN (SELECT value FROM json_each(?))'
    return this.database.prepare(query).bind(JSON.stringify(keys)).first<OperationRow>()
  }

  /** The changes recorded under these operations, newest first. */
  async changes(ids: string[]): Promise<RecordedChange[]> {
    const sql = `SELECT tableName, key, before, after FROM changes
      WHERE operation IN (SELECT value FROM json_each(?)) ORDER BY number DESC`
    return (await this.database.prepare(sql).bind(JSON.stringify(ids)).all<RecordedChange & Record<string, unknown>>())
      .results
  }

  async read(row: OperationRow): Promise<Receipt> {
    const recorded = row.preview
      ? (JSON.parse(row.preview) as RecordedChange[])
      : (await this.changes([row.id])).reverse()
    return receiptOf(row, recorded, 'directory', this.presentation)
  }

  async find(id: string): Promise<Receipt> {
    return this.read(await this.row(id))
  }

  /** Newest first; operations that changed nothing are left out unless they wait or went wrong. */
  async list(filter: ReceiptFilter): Promise<Receipt[]> {
    const { results } = await this.#query(
      `SELECT * FROM operations o
       WHERE ${own} AND (?3 IS NULL OR batch = ?3) AND (?4 IS NULL OR status = ?4) AND (?5 IS NULL OR name = ?5)
         AND (?6 IS NULL OR json_extract(caller, '$.agent.name') = ?6) AND (?7 IS NULL OR sequence < ?7)
         AND (?8 IS NULL OR at >= ?8) AND (status IN ('pending', 'failed', 'rejected') OR ${changed})
       ORDER BY sequence DESC LIMIT ?9`,
      ...[filter.batch, filter.status, filter.operation, filter.agent, filter.before, filter.since, filter.limit],
    ).all<OperationRow>()
    return Promise.all(results.map((row) => this.read(row)))
  }

  /** The newest batch, or single operation, that changed something and stands. */
  async lastUndoable(): Promise<string[]> {
    const stands = `SELECT * FROM operations o WHERE ${own} AND status = 'completed' AND ${changed}`
    const newest = await this.#query(`${stands} ORDER BY sequence DESC LIMIT 1`).first<OperationRow>()
    if (!newest || newest.batch === null) return newest ? [newest.id] : []
    const { results } = await this.#query(
      `${stands} AND batch = ?3 ORDER BY sequence DESC`,
      newest.batch,
    ).all<OperationRow>()
    return results.map((row) => row.id)
  }

  #query(sql: string, ...bindings: unknown[]) {
    const { personId, organizationId } = this.caller
    return this.database.prepare(sql).bind(personId, organizationId, ...bindings.map((value) => value ?? null))
  }
}
