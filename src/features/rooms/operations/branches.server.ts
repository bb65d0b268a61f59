import { z } from 'zod'
import { forbidden, invalid } from '../../../platform/errors'
import { RoomId } from '../../../platform/ids'
import type { Context } from '../../../platform/operations/context'
import { defineOperation } from '../../../platform/operations/operation'
import type { ReplyRequested } from '../events'
import { showVersion } from '../log/branches.server'
import { findMessage, findRow } from '../log/rows.server'
import { Message, MessageId, MessageText } from '../message'
import { ClientKey } from '../protocol'
import { stopAfterCommit } from '../streams/live.server'
import { postMessage, sentBefore } from './send.server'

export const resendMessage = defineOperation({
  name: 'message.resend',
  title: 'Edit and resend a message',
  description:
    'Says one’s earlier message in other words, as another version of it; the conversation goes on from there.',
  home: 'room',
  effect: 'write',
  needs: 'room:write',
  personOnly: true,
  unrecorded: true,
  input: z.object({ roomId: RoomId, messageId: MessageId, key: ClientKey, text: MessageText }),
  output: Message,
  run(context, { roomId, messageId, key, text }) {
    const earlier = sentBefore(context, key)
    if (earlier) return earlier
    const original = findRow(context.sql, messageId)
    if (original.authorKind !== 'person')
      throw invalid('message.reply', 'A reply can’t be edited. Ask for another one instead.')
    if (original.authorId !== context.caller.personId)
      throw forbidden('message.other', 'Only the person who wrote a message can edit it.')
    stopRepliesTo(context, original.originId)
    const { parentId, originId: versionOf } = original
    const message = postMessage(context, { parentId, versionOf, key, text, editedAt: context.now })
    showVersion(context, { ...message, originId: versionOf })
    context.emit('reply.requested', { roomId, messageId: message.id } satisfies ReplyRequested)
    return findMessage(context, message.id)
  },
})

/** What is being answered is not what the person wants to know any more. */
function stopRepliesTo(context: Context, originId: string) {
  const query = `UPDATE messages SET stopAsked = 1 WHERE status = 'streaming' AND replyTo IN (
    SELECT id FROM messages WHERE originId = ?) RETURNING id`
  for (const { id } of context.sql.exec<{ id: string }>(query, originId).toArray()) stopAfterCommit(context, id)
}

export const chooseVersion = defineOperation({
  name: 'message.choose',
  title: 'Show another version of a message',
  description: 'Shows this version of a message, and the conversation as it went on from there.',
  home: 'room',
  effect: 'write',
  needs: 'room:write',
  personOnly: true,
  unrecorded: true,
  input: z.object({ roomId: RoomId, messageId: MessageId }),
  output: z.object({}),
  run(context, { messageId }) {
    const row = findRow(context.sql, messageId)
    if (row.active === 0) showVersion(context, row)
    return {}
  },
})
