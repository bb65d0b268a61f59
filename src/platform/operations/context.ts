import type { Caller } from '../caller'
import type { DirectoryRows } from '../directory/table'
import type { Instant } from '../time'
import type { HomeAddress } from './operation'
import type { Outcome, Receipt } from './outcome'

/** What `run` may touch: the home's own storage, the caller, the time, and three ways to make more happen after commit. */
export interface Context {
  sql: SqlStorage
  caller: Caller
  now: Instant
  address: HomeAddress
  /** The id of the receipt being written. */
  operationId: string
  /** Tells others, after commit, exactly once each. */
  emit(event: string, payload: object): void
  /** Sets the timer `name` for `key` to fire at `at`, replacing an earlier one; `null` clears it. */
  setTimer(name: string, key: string, at: Instant | null, payload?: object): void
  /** Starts a job of this home after commit; it is started again after a crash until it has returned. */
  startJob(name: string, payload: object): void
  /** Sends a frame to this home's open sockets after commit. Nothing is stored: who is not there misses it. */
  announce(frame: object): void
  /** What this object remembers until it is evicted (open streams, stop signals). Never the only copy of anything. */
  memory: Map<string, unknown>
  /** The home's receipts: to read, undo and decide them. */
  ledger: LedgerAccess
  /** In the directory, instead of `sql`: its rows. `defineDirectoryOperation` hands them over. */
  rows?: DirectoryRows
}

/** What to do with rows that changed since: `stop` and show both, `restore` the older version anyway, or `keep` the newer. */
export type Resolution = 'stop' | 'restore' | 'keep'

export interface ReceiptFilter {
  batch?: string
  status?: Receipt['status']
  operation?: string
  agent?: string
  /** Only receipts below this sequence, for paging. */
  before?: number
  since?: Instant
  limit: number
}

/** Receipts of one home. Changing calls work only inside a write operation's `run`. */
export interface LedgerAccess {
  find(receiptId: string): Receipt
  list(filter: ReceiptFilter): Receipt[]
  /** Reverses these receipts, newest first, all or nothing, under the operation that is running. */
  undo(receiptIds: string[], resolution: Resolution): void
  /** The receipts that “undo that” means: the newest batches, or single operations, of the person that can still be undone. */
  lastUndoable(personId: string, turns?: number): string[]
  /** Runs a waiting operation as it was shown, or with another input. */
  approve(receiptId: string, input?: unknown): Receipt
  reject(receiptId: string, note: string): Receipt
  /** Deletes rows and every trace of them in the record, for good; gives the receipts that lost something. */
  erase(erasure: Erasure): string[]
  /** Has the bytes of what this operation overwrites or deletes in untracked tables wiped from the files as well. */
  wipe(): void
}

/** Rows to erase, by their keys, and where else their text may stand. */
export interface Erasure {
  table: string
  keys: string[]
  /** Texts to look for in what these operations were given and gave, also where they failed or changed nothing. */
  mentions?: { texts: string[]; operations: string[] }
}

/** A request to perform an operation, as any door makes it. */
export interface OperationRequest {
  operation: string
  input: unknown
  caller: Caller
  /** The same key gives the first result again. */
  key?: string
  mode?: 'perform' | 'preview'
}

/** The other homes, reached by performing operations on a caller's behalf; policy is decided there. */
export interface Homes {
  perform(request: OperationRequest): Promise<Outcome>
}
