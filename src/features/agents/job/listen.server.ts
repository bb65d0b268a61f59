import { newId } from '../../../platform/ids'
import type { Context } from '../../../platform/operations/context'
import type { DomainEvent, Subscriber } from '../../../platform/operations/feature'
import { MessagePosted, ReplyRequested } from '../../rooms/events'
import type { TurnRequest } from './request'
import { turnOfReply } from './turn-log.server'

/** Who answers in a room: in a private room that is one agent, and it answers every message. */
export const answersOf = (agentId: string): Subscriber[] => [
  {
    name: 'agents.answer',
    event: 'message.posted',
    to: ({ from }) => [from],
    apply(context, event) {
      const { messageId } = MessagePosted.parse(event.payload)
      startTurn(context, event, { turnId: newId('turn'), agentId, messageId })
    },
  },
  {
    name: 'agents.answer_again',
    event: 'reply.requested',
    to: ({ from }) => [from],
    apply(context, event) {
      const { messageId, replyId, style, model } = ReplyRequested.parse(event.payload)
      // A reply that is tried again goes on with its turn: the keys of its calls stay the same, so nothing is done twice.
      const turnId = (replyId && turnOfReply(context.sql, replyId)?.id) ?? newId('turn')
      startTurn(context, event, { turnId, agentId, messageId, replyId, style, model })
    },
  },
]

function startTurn(context: Context, { at }: DomainEvent, request: Omit<TurnRequest, 'caller' | 'at'>) {
  context.startJob('agents.turn', { ...request, caller: context.caller, at } satisfies TurnRequest)
}
