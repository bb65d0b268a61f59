import type { Caller } from '../caller'
import type { HomeFacts } from './feature'
import type { AnyOperation } from './operation'

/** What policy says of one request: do it, ask a person first, or don't; the last two with a sentence that says why. */
export type Decision =
  | { verdict: 'allow' }
  | { verdict: 'ask'; reason: string }
  | { verdict: 'deny'; code: string; reason: string }

/** One pure function for every operation; `features/access` holds it, homes call it. */
export type Policy = (caller: Caller, operation: Judged, facts: HomeFacts) => Decision

/** What policy needs to know of an operation. */
export type Judged = Pick<
  AnyOperation,
  'name' | 'title' | 'home' | 'effect' | 'needs' | 'destructive' | 'personOnly' | 'fellows'
>
