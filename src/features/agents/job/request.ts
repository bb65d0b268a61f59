import { z } from 'zod'
import { Caller } from '../../../platform/caller'
import { Instant } from '../../../platform/time'
import { ReplyStyle } from '../../rooms/events'
import { MessageId } from '../../rooms/message'

/** What a turn was asked for, as its job is given it. */
export const TurnRequest = z.object({
  turnId: z.string(),
  agentId: z.string(),
  /** Who asked: the turn acts for them. */
  caller: Caller,
  messageId: MessageId,
  /** The reply that is there already, when one is written again. */
  replyId: MessageId.optional(),
  style: ReplyStyle.optional(),
  model: z.string().optional(),
  at: Instant,
})
export type TurnRequest = z.infer<typeof TurnRequest>
