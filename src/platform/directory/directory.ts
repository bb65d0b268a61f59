import type { Caller } from '../caller'
import { AppError, conflict, isAppError, toErrorBody } from '../errors'
import { newId } from '../ids'
import type { OperationRow } from '../ledger/receipts'
import { directoryHome } from '../operations/address'
import { catalogueOf, findOperation, parseInput, presentationOf } from '../operations/catalogue'
import type { Context, Homes, OperationRequest } from '../operations/context'
import type { Feature } from '../operations/feature'
import type { AnyOperation } from '../operations/operation'
import type { Outcome, ReceiptStatus } from '../operations/outcome'
import type { Policy } from '../operations/policy'
import { presentChanges } from '../operations/present'
import { isSample } from '../sample'
import { logBug } from '../telemetry/log'
import { clock } from '../time'
import { commit, Outdated } from './commit'
import { DirectoryLedger } from './ledger-access'
import { Loads } from './loads'
import { DirectoryReceipts, noOrganization } from './receipts'
import { changedSince, RowSession } from './rows'
import type { DirectoryTables } from './undo'

export interface DirectoryOptions {
  database: D1Database
  features: Feature[]
  policy: Policy
  homes: Homes
}

interface Entry {
  id: string
  operation: AnyOperation
  caller: Caller
  input: unknown
  gathered: unknown
  key: string | null
  startedAt: number
}

interface Attempt {
  output: unknown
  rows: RowSession
  undoes: string | null
}

const mostAttempts = 5
const facts = { organizationId: null, ownerId: null, member: true, exists: true }

/**
 * The home `directory`: accounts' organizations, memberships and tokens, on D1. An operation reads rows, stages what it
 * changes, and one batch commits the changes, their receipt and the check that nothing it read has changed meanwhile.
 */
export class Directory implements Homes {
  readonly #options: DirectoryOptions
  readonly #catalogue: Map<string, AnyOperation>
  readonly #tables: DirectoryTables

  constructor(options: DirectoryOptions) {
    this.#options = options
    this.#catalogue = catalogueOf(options.features)
    const tables = options.features
      .flatMap((feature) => feature.tables ?? [])
      .flatMap(({ directory }) => directory ?? [])
    this.#tables = {
      byName: new Map(tables.map((table) => [table.name, table])),
      presentation: presentationOf(options.features),
    }
  }

  /** Performs an operation of the directory. It never throws: what went wrong is the outcome. */
  async perform(request: OperationRequest): Promise<Outcome> {
    try {
      return await this.#perform(request)
    } catch (reason) {
      const { correlationId } = request.caller
      if (!isAppError(reason)) logBug('directory.broke', reason, { correlationId, operation: request.operation })
      return { status: 'failed', error: toErrorBody(reason, correlationId) }
    }
  }

  async #perform({ operation: name, input: raw, caller, key, mode }: OperationRequest): Promise<Outcome> {
    const operation = findOperation(this.#catalogue, name)
    const input = parseInput(operation, raw)
    const stored = isSample(caller.organizationId) ? { bytes: await this.#recorded(caller) } : {}
    const decision = this.#options.policy(caller, operation, { ...facts, ...stored })
    if (decision.verdict === 'deny') throw new AppError('forbidden', decision.code, decision.reason)
    const entry: Entry = {
      id: newId('op'),
      operation,
      caller,
      input,
      gathered: undefined,
      key: key === undefined ? null : `${caller.organizationId}.${caller.personId}:${key}`,
      startedAt: performance.now(),
    }
    entry.gathered = await operation.gather?.({ homes: this.#options.homes, caller, now: clock.now() }, input)
    if (operation.effect === 'read') return { status: 'completed', output: await this.#read(entry), receipt: null }
    if (mode === 'preview') {
      const { output, rows } = await this.#run(entry)
      return { status: 'previewed', output, changes: presentChanges(rows.changes(), this.#tables.presentation) }
    }
    try {
      return await this.#record(entry, decision.verdict === 'ask' ? decision.reason : null)
    } catch (reason) {
      if (isAppError(reason)) await this.#recordFailure(entry, reason.message)
      throw reason
    }
  }

  /** Commits the operation, or, when it must wait for `approval`, a receipt that says what it would change. */
  async #record(entry: Entry, approval: string | null): Promise<Outcome> {
    const receipts = this.#receipts(entry.caller)
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const earlier = await this.#earlier(entry, receipts)
      if (earlier) return earlier
      const done = await this.#run(entry)
      try {
        await commit(this.#options.database, this.#batch(entry, done, approval))
      } catch (reason) {
        if (reason instanceof Outdated) continue
        throw reason
      }
      const receipt = await receipts.find(entry.id)
      if (approval !== null) return { status: 'pending', reason: approval, receipt }
      return { status: 'completed', output: done.output, receipt }
    }
    throw changedSince('directory')
  }

  async #earlier({ key, ...entry }: Entry, receipts: DirectoryReceipts): Promise<Outcome | undefined> {
    // Who makes their first organization asks again from inside of it.
    const before = key?.replace(entry.caller.organizationId, noOrganization)
    const row = key === null ? null : await receipts.byKey(key, before ?? key)
    if (!row) return undefined
    if (row.name !== entry.operation.name || row.input !== keptInput(entry))
      throw conflict('key.reused', 'This idempotency key was used for something else. Use a new one for a new request.')
    const receipt = await receipts.read(row)
    if (row.status === 'pending') return { status: 'pending', reason: row.reason ?? '', receipt }
    return { status: 'completed', output: JSON.parse(row.output ?? 'null'), receipt }
  }

  async #read(entry: Entry): Promise<unknown> {
    const { output, rows } = await this.#run(entry)
    if (rows.changes().length > 0) throw new Error(`${entry.operation.name} is a read and tried to change something.`)
    return output
  }

  async #run({ id, operation, caller, input, gathered }: Entry): Promise<Attempt> {
    const rows = new RowSession(this.#options.database)
    const loads = new Loads()
    const ledger = new DirectoryLedger({
      caller,
      operationId: id,
      rows,
      loads,
      receipts: this.#receipts(caller),
      tables: this.#tables,
      context: (asker, operationId) => directoryContext(asker, operationId, rows, ledger),
      operation: (name) => this.#catalogue.get(name),
      authorize: (wanted, asker) => this.#authorize(wanted, asker),
    })
    const context = directoryContext(caller, id, rows, ledger)
    const output: unknown = await loads.settle(() => operation.run(context, input, gathered))
    return { output, rows, undoes: ledger.undoes }
  }

  #batch(entry: Entry, { output, rows, undoes }: Attempt, approval: string | null): D1PreparedStatement[] {
    const performing = (id: string | null) =>
      this.#options.database.prepare('UPDATE performing SET operation = ?').bind(id)
    const kept = entry.operation.kept ? entry.operation.kept(output) : output
    if (approval === null) {
      const receipt = this.#receipt(entry, { status: 'completed', output: JSON.stringify(kept ?? null), undoes })
      return [performing(entry.id), ...rows.statements(), receipt, performing(null)]
    }
    const gathered = entry.gathered === undefined ? null : JSON.stringify(entry.gathered)
    const preview = JSON.stringify(rows.changes())
    return [this.#receipt(entry, { status: 'pending', reason: approval, preview, gathered })]
  }

  /** Keeps a failed attempt in the record; it changed nothing and does not hold its key. */
  async #recordFailure(entry: Entry, reason: string) {
    await this.#receipt({ ...entry, key: null }, { status: 'failed', reason }).run()
  }

  #receipt(entry: Entry, result: Partial<OperationRow> & { status: ReceiptStatus }): D1PreparedStatement {
    const { id, operation, caller, key, startedAt } = entry
    const row = {
      id,
      name: operation.name,
      title: operation.title,
      input: keptInput(entry),
      caller: JSON.stringify(caller),
      organizationId: caller.organizationId,
      personId: caller.personId,
      batch: caller.agent?.turnId ?? null,
      at: clock.now(),
      milliseconds: Math.max(0, performance.now() - startedAt),
      key,
      ...result,
    }
    const columns = Object.keys(row)
    return this.#options.database
      .prepare(`INSERT INTO operations (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
      .bind(...Object.values(row))
  }

  /** How much the record of this person’s operations holds, about. */
  async #recorded({ personId, organizationId }: Caller): Promise<number> {
    const query = `SELECT sum(1000 + length(input) + coalesce(length(output), 0)) AS bytes FROM operations
      WHERE personId = ? AND organizationId = ?`
    const statement = this.#options.database.prepare(query).bind(personId, organizationId)
    return (await statement.first<number>('bytes')) ?? 0
  }

  #authorize(operation: AnyOperation, caller: Caller) {
    const decision = this.#options.policy(caller, operation, facts)
    if (decision.verdict === 'deny') throw new AppError('forbidden', decision.code, decision.reason)
  }

  #receipts(caller: Caller) {
    return new DirectoryReceipts(this.#options.database, this.#tables.presentation, caller)
  }
}

/** The input as it is written down: without what is secret in it. */
const keptInput = ({ operation, input }: Pick<Entry, 'operation' | 'input'>) =>
  JSON.stringify(operation.keptInput ? operation.keptInput(input) : input)

function directoryContext(caller: Caller, operationId: string, rows: RowSession, ledger: DirectoryLedger): Context {
  const absent = (what: string) => (): never => {
    throw new Error(`The directory has no ${what}.`)
  }
  return {
    get sql(): SqlStorage {
      throw new Error('The directory has no SQL of its own. Use its rows.')
    },
    caller,
    now: clock.now(),
    address: directoryHome,
    operationId,
    emit: absent('events'),
    setTimer: absent('timers'),
    startJob: absent('jobs'),
    announce: () => undefined,
    memory: new Map(),
    ledger,
    rows,
  }
}
