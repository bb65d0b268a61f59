import { z } from 'zod'
import { Via } from '../caller'
import { ErrorBody } from '../errors'
import { Instant } from '../time'

export const FieldChange = z.object({
  name: z.string(),
  label: z.string(),
  /** How to show the two values: `local` is a wall-clock date or time, `instant` a moment, `flag` yes or no. */
  kind: z.enum(['text', 'long', 'local', 'instant', 'flag', 'list', 'number']),
  before: z.unknown(),
  after: z.unknown(),
})
export type FieldChange = z.infer<typeof FieldChange>

/** What became of one thing, in words a person knows. */
export const Change = z.object({
  table: z.string(),
  key: z.string(),
  verb: z.enum(['created', 'updated', 'deleted']),
  noun: z.string(),
  title: z.string(),
  fields: z.array(FieldChange),
})
export type Change = z.infer<typeof Change>

export const ReceiptStatus = z.enum(['pending', 'executing', 'completed', 'failed', 'undone', 'rejected'])
export type ReceiptStatus = z.infer<typeof ReceiptStatus>

/** The record of one operation: who, what, when, with each thing's before and after. */
export const Receipt = z.object({
  id: z.string(),
  /** Give it back as `home` to undo, approve or look at this receipt: `person`, `directory` or a room's id. */
  home: z.string(),
  sequence: z.number().int(),
  operation: z.string(),
  title: z.string(),
  status: ReceiptStatus,
  personId: z.string(),
  personName: z.string(),
  via: Via,
  agent: z.string().nullable(),
  /** The turn or run it belongs to; receipts of one batch undo together. */
  batch: z.string().nullable(),
  at: Instant,
  milliseconds: z.number(),
  /** Why approval is needed, or what went wrong. */
  reason: z.string().nullable(),
  undoes: z.string().nullable(),
  undoneBy: z.string().nullable(),
  /** Part of it was forgotten for good: it can't be undone. */
  erased: z.boolean().optional(),
  correlationId: z.string(),
  causeId: z.string().nullable(),
  input: z.unknown(),
  changes: z.array(Change),
})
export type Receipt = z.infer<typeof Receipt>

/**
 * What came of a request. `completed` carries the operation's output; `pending` waits for a person's approval and
 * changed nothing yet; `previewed` shows the changes it would make and changed nothing.
 */
export const Outcome = z.discriminatedUnion('status', [
  z.object({ status: z.literal('completed'), output: z.unknown(), receipt: Receipt.nullable() }),
  z.object({ status: z.literal('pending'), reason: z.string(), receipt: Receipt }),
  z.object({ status: z.literal('previewed'), output: z.unknown(), changes: z.array(Change) }),
  z.object({ status: z.literal('failed'), error: ErrorBody }),
])
export type Outcome = z.infer<typeof Outcome>
