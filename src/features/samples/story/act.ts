import type { Instant } from '../../../platform/time'

/** Something that was done in the story: an operation, its input, and when it counts as done. */
export interface Act {
  operation: string
  input: object
  at: Instant
  /** What later acts call the thing it made. */
  as?: string
  /** The input field that takes the id of what an earlier act made. */
  of?: { what: string; field: string }
}
