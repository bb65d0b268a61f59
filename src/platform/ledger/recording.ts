import type { Caller } from '../caller'
import type { AnyOperation } from '../operations/operation'
import type { Receipt } from '../operations/outcome'
import type { Instant } from '../time'

/** An operation that is asked for. */
export interface Entry {
  operation: AnyOperation
  caller: Caller
  input: unknown
  gathered?: unknown
  key?: string
  startedAt: number
  /** When it counts as done, where that is not now: for what is told of the past. */
  at?: Instant
}

/** What to do once the transaction is safe. */
export interface Aftermath {
  frames: object[]
  receipts: Receipt[]
  /** Whether timers, events or jobs may have changed, so that the alarm must be set anew. */
  wake: boolean
}

/** An operation while it runs: what it touched and what is to follow. */
export interface Recording extends Aftermath {
  undoes?: string
  id: string
  touched: Set<string>
  /** When it counts as done, where that is not now. */
  at?: Instant
  /** It is only looked at and taken back: what would be erased is shown. */
  preview?: boolean
  /** Something was erased: its bytes must go from the files before this commits. */
  wiped?: boolean
}
