import { z } from 'zod'
import { ErrorBody } from '../../platform/errors'
import { Message, MessageId, MessageText, Part } from './message'

/** The version of the wire protocol; a client that says another one is told to reload. `docs/protocol.md` describes it. */
export const protocolVersion = 1

const Key = z.string().min(1).max(100)

/** What a client may say to a room's socket. */
export const ClientFrame = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), version: z.number().int(), since: z.number().int().min(0).optional() }),
  z.object({ type: z.literal('send'), key: Key, text: MessageText }),
  z.object({ type: z.literal('stop'), messageId: MessageId }),
])
export type ClientFrame = z.infer<typeof ClientFrame>

/** What a room's socket says. `offset` counts UTF-16 code units of the text part that a delta continues. */
export const ServerFrame = z.discriminatedUnion('type', [
  z.object({ type: z.literal('welcome'), version: z.number().int(), sequence: z.number().int(), messages: z.array(Message), more: z.boolean() }),
  z.object({ type: z.literal('ack'), key: Key, messageId: MessageId, sequence: z.number().int() }),
  z.object({ type: z.literal('message'), message: Message }),
  z.object({ type: z.literal('delta'), messageId: MessageId, part: z.number().int(), offset: z.number().int(), text: z.string() }),
  z.object({ type: z.literal('part'), messageId: MessageId, index: z.number().int(), part: Part }),
  z.object({ type: z.literal('reload'), reason: z.string() }),
  z.object({ type: z.literal('error'), key: Key.optional(), error: ErrorBody }),
])
export type ServerFrame = z.infer<typeof ServerFrame>

/*
 * Operations of this feature (home `room`), by name:
 *   room.open {roomId} → Room                     creates the private room with Chief on first use, if the id is the caller's own
 *   room.history {roomId, before?: sequence, limit?} → {messages, more}
 *   message.send {roomId, key, text} → Message    (unrecorded: the log is its own record)
 *   message.resend {roomId, messageId, key, text} → Message     edit and resend as a branch
 *   message.regenerate {roomId, messageId, style?: 'shorter'|'longer', model?} → Message
 *   message.retry {roomId, messageId} → Message
 *   message.choose {roomId, messageId} → {}       shows another version (‹2/3›)
 *   message.stop {roomId, messageId} → {}
 */
