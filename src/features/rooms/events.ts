import { z } from 'zod'
import { RoomId } from '../../platform/ids'
import { MessageId } from './message'

/** How a regenerated reply should differ from the one before. */
export const ReplyStyle = z.enum(['shorter', 'longer'])
export type ReplyStyle = z.infer<typeof ReplyStyle>

/** `message.posted`: a person wrote something. Whoever answers in that room hears it. */
export const MessagePosted = z.object({ roomId: RoomId, messageId: MessageId, sequence: z.number().int() })
export type MessagePosted = z.infer<typeof MessagePosted>

/**
 * `reply.requested`: a person asked for a reply to `messageId`, after an edit, a failure or a dislike. With `replyId` the
 * reply is there already, empty or kept from an earlier attempt: pass it to `beginReply`.
 */
export const ReplyRequested = z.object({
  roomId: RoomId,
  messageId: MessageId,
  replyId: MessageId.optional(),
  style: ReplyStyle.optional(),
  model: z.string().max(200).optional(),
})
export type ReplyRequested = z.infer<typeof ReplyRequested>
