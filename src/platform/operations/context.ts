import type { Caller } from '../caller'
import type { Instant } from '../time'
import type { HomeAddress } from './operation'
import type { Outcome } from './outcome'

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
