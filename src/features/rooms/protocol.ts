import { z } from 'zod'
import { ErrorBody } from '../../platform/errors'
import { Answer, Message, MessageId, MessageStatus, MessageText, Part } from './message'

export { protocolVersion } from './client/protocol-version'

/** Names one attempt to say something, so that saying it again after a lost connection is harmless. */
export const ClientKey = z.string().min(1).max(100)

const sequence = z.number().int().min(0)

/** What a client may say to a room's socket. */
export const ClientFrame = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), version: z.number().int(), since: sequence.optional() }),
  z.object({ type: z.literal('send'), key: ClientKey, text: MessageText }),
  z.object({ type: z.literal('stop'), messageId: MessageId }),
])
export type ClientFrame = z.infer<typeof ClientFrame>

/**
 * What a room's socket says. `sequence` is a place in the room's log: a new message has the place it was posted at, a
 * later change to it has a later place. `offset` counts UTF-16 code units of the text part that a delta continues.
 */
export const ServerFrame = z.discriminatedUnion('type', [
  /** Answers `hello`. `fresh`: this is the newest page, forget what you had; otherwise: this is what you missed. */
  z.object({
    type: z.literal('welcome'),
    version: z.number().int(),
    sequence,
    fresh: z.boolean(),
    messages: z.array(Message),
    more: z.boolean(),
  }),
  z.object({ type: z.literal('ack'), key: ClientKey, messageId: MessageId, sequence }),
  /** A message is new, or starts over. */
  z.object({ type: z.literal('message'), sequence, message: Message }),
  /**
   * Another branch is shown from `from` on. `more`: there are messages between `from` and these, so forget all others.
   * `older`: there are messages before `from`.
   */
  z.object({
    type: z.literal('branch'),
    sequence,
    from: sequence,
    messages: z.array(Message),
    more: z.boolean(),
    older: z.boolean(),
  }),
  z.object({ type: z.literal('delta'), messageId: MessageId, part: sequence, offset: sequence, text: z.string() }),
  /** `sequence` is there when the message was finished before. */
  z.object({
    type: z.literal('part'),
    sequence: sequence.optional(),
    messageId: MessageId,
    index: sequence,
    part: Part,
  }),
  z.object({
    type: z.literal('finish'),
    sequence,
    messageId: MessageId,
    status: MessageStatus,
    error: z.string().nullable(),
    answer: Answer.nullable(),
  }),
  z.object({ type: z.literal('reload'), reason: z.string() }),
  z.object({ type: z.literal('error'), key: ClientKey.optional(), error: ErrorBody }),
])
export type ServerFrame = z.infer<typeof ServerFrame>
export type ServerFrameOf<Type extends ServerFrame['type']> = Extract<ServerFrame, { type: Type }>

/** The frame in a text from the other side, or `null` if it is none. */
const readFrame = <Schema extends z.ZodType>(schema: Schema, text: string): z.output<Schema> | null => {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
export const readClientFrame = (text: string): ClientFrame | null => readFrame(ClientFrame, text)
export const readServerFrame = (text: string): ServerFrame | null => readFrame(ServerFrame, text)
