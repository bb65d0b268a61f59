import { z } from 'zod'
import { RoomId } from '../../../platform/ids'
import { defineOperation } from '../../../platform/operations/operation'
import { type MessageRow, selectMessage, toMessage } from '../log/rows.server'
import { matchExpression } from '../log/search-index.server'
import { Message } from '../message'
import { pageSize } from '../room'

export const searchMessages = defineOperation({
  name: 'message.search',
  title: 'Search messages',
  description:
    'Messages of a conversation that hold all of these words, newest first. The last word may be unfinished.',
  home: 'room',
  effect: 'read',
  needs: 'room:read',
  input: z.object({
    roomId: RoomId,
    query: z.string().trim().min(1, 'Say what to look for.').max(200),
    before: z.number().int().min(1).optional().describe('Only messages with a lower sequence than this.'),
    limit: z.number().int().min(1).max(pageSize).default(20),
  }),
  output: z.object({ messages: z.array(Message), more: z.boolean() }),
  run(context, { query, before = Number.MAX_SAFE_INTEGER, limit }) {
    const words = matchExpression(query)
    if (!words) return { messages: [], more: false }
    const rows = context.sql
      .exec<MessageRow>(
        `${selectMessage} JOIN messageIndex i ON i.rowid = m.sequence
         WHERE messageIndex MATCH ? AND i.rowid < ? AND m.active = 1 ORDER BY i.rowid DESC LIMIT ?`,
        ...[words, before, limit + 1],
      )
      .toArray()
    return { messages: rows.slice(0, limit).map((row) => toMessage(context, row)), more: rows.length > limit }
  },
})
