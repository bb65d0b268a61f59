import { z } from 'zod'
import { missing } from '../../../platform/errors'
import { idSchema, RoomId } from '../../../platform/ids'
import { defineOperation } from '../../../platform/operations/operation'
import { Instant } from '../../../platform/time'
import { ContextBlock, MessageId } from '../../rooms/message'
import { findTurn, stepsOfTurn, turnStatuses } from '../job/turn-log.server'

const Call = z.object({ callId: z.string(), tool: z.string(), input: z.unknown(), output: z.unknown() })

export const getTurn = defineOperation({
  name: 'turn.get',
  title: 'Show how a reply came about',
  description: 'What was sent to the model for a reply, block by block, what it called and what came back.',
  home: 'room',
  effect: 'read',
  needs: 'room:read',
  personOnly: true,
  input: z.object({ roomId: RoomId, turnId: idSchema('turn') }),
  output: z.object({
    id: z.string(),
    messageId: MessageId,
    replyId: MessageId,
    at: Instant,
    status: z.enum(turnStatuses),
    model: z.string().nullable(),
    context: z.array(ContextBlock),
    calls: z.array(Call),
  }),
  run({ sql }, { turnId }) {
    const turn = findTurn(sql, turnId)
    if (!turn) throw missing('turn.missing', 'There is no such turn in this conversation.')
    const parts = stepsOfTurn(sql, turnId).flatMap(({ message }) =>
      message.role === 'system' ? [] : [...message.content],
    )
    const calls = parts.flatMap((part) => {
      if (part.type !== 'tool-call') return []
      const result = parts.find((one) => one.type === 'tool-result' && one.toolCallId === part.toolCallId)
      const output = result?.type === 'tool-result' ? result.output : null
      return [{ callId: part.toolCallId, tool: part.toolName, input: part.input, output }]
    })
    return { ...turn, calls }
  },
})
