import { z } from 'zod'
import { idSchema, RoomId } from '../../platform/ids'
import { Suggestion } from '../../platform/operations/suggestion'
import { Instant } from '../../platform/time'

export const MessageId = idSchema('msg')
export const MessageText = z
  .string()
  .max(32_000, 'This is too long for one message: 32,000 characters at most.')
  .refine((text) => text.trim() !== '', 'Write something first.')

export const Author = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), id: z.string(), name: z.string() }),
  z.object({ kind: z.literal('agent'), id: z.string(), name: z.string() }),
])
export type Author = z.infer<typeof Author>

/** A piece of a message, in the order it appeared. Receipts are named here and read from their home. */
export const Part = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({
    type: z.literal('step'),
    id: z.string(),
    text: z.string(),
    status: z.enum(['running', 'done', 'failed']),
  }),
  z.object({ type: z.literal('receipt'), receiptId: z.string(), home: z.string() }),
  z.object({ type: z.literal('approval'), receiptId: z.string(), home: z.string(), reason: z.string() }),
  z.object({
    type: z.literal('suggestion'),
    suggestion: Suggestion,
    /** What a person said to it, with the receipt of what was done then; `null` while it is open. */
    answer: z.object({ taken: z.boolean(), receiptId: z.string().nullable(), home: z.string().nullable() }).nullable(),
  }),
])
export type Part = z.infer<typeof Part>

/** `streaming` is being written; `interrupted` and `failed` offer Retry; `stopped` was stopped by a person. */
export const MessageStatus = z.enum(['complete', 'streaming', 'stopped', 'interrupted', 'failed'])
export type MessageStatus = z.infer<typeof MessageStatus>

/** What the prompt of a reply held, block by block, in the order sent. */
export const ContextBlock = z.object({ name: z.string(), tokens: z.number(), budget: z.number(), text: z.string() })

/** Who answered, with what, at what cost. */
export const Answer = z.object({
  /** `turn.get` tells all about it; receipts of the turn have it as their batch. */
  turnId: z.string().optional(),
  model: z.string(),
  provider: z.string(),
  /** Models tried before this one and why each was passed over. */
  passedOver: z.array(z.object({ model: z.string(), reason: z.string() })),
  inputTokens: z.number(),
  outputTokens: z.number(),
  /** In US dollars; `null` when the price is not known. */
  cost: z.number().nullable(),
  /** True where the model did not say what it took and we counted characters. */
  estimated: z.boolean().optional(),
  milliseconds: z.number(),
  why: z.string(),
  context: z.array(ContextBlock),
  /** Next things one might say, shown as chips. */
  suggestions: z.array(z.string()),
})
export type Answer = z.infer<typeof Answer>

export const Message = z.object({
  id: MessageId,
  roomId: RoomId,
  sequence: z.number().int(),
  parentId: MessageId.nullable(),
  author: Author,
  at: Instant,
  editedAt: Instant.nullable(),
  status: MessageStatus,
  error: z.string().nullable(),
  parts: z.array(Part),
  answer: Answer.nullable(),
  /** All versions of this message (edits resent, replies regenerated), oldest first, itself included. */
  versions: z.array(MessageId),
})
export type Message = z.infer<typeof Message>

export { textOf } from './message-text'
