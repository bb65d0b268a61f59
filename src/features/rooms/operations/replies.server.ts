import { z } from 'zod'
import { conflict, invalid } from '../../../platform/errors'
import { newId, RoomId } from '../../../platform/ids'
import { defineOperation } from '../../../platform/operations/operation'
import { type ReplyRequested, ReplyStyle } from '../events'
import { showVersion } from '../log/branches.server'
import { announceMessage, findMessage, findRow, insertMessage, type MessageRow, stamp } from '../log/rows.server'
import { Message, MessageId } from '../message'
import { endReply, resetReply } from '../streams/ending.server'
import { liveReply, openStreamIn, stopAfterCommit } from '../streams/live.server'

const ofReplies = { home: 'room', effect: 'write', needs: 'room:write', personOnly: true, unrecorded: true } as const

export const regenerateReply = defineOperation({
  ...ofReplies,
  name: 'message.regenerate',
  title: 'Ask for another reply',
  description:
    'Has a reply written again, as another version of it: shorter, longer or by another model where that is said.',
  input: z.object({
    roomId: RoomId,
    messageId: MessageId,
    style: ReplyStyle.optional(),
    model: z.string().max(200).optional(),
  }),
  output: Message,
  run(context, { roomId, messageId, style, model }) {
    const { sql, memory, now } = context
    const row = findReply(sql, messageId)
    if (row.status === 'streaming' && liveReply(memory, row.id)) throw stillWriting()
    const author = { kind: row.authorKind, id: row.authorId, name: row.authorName }
    const { parentId, originId: versionOf, replyTo } = row
    const start = { id: newId('msg'), parentId, versionOf, replyTo, author, at: now, parts: [] }
    const reply = insertMessage(context, { ...start, status: 'streaming' })
    openStreamIn(context, reply.id, [])
    showVersion(context, { ...reply, originId: versionOf })
    context.emit('reply.requested', {
      roomId,
      messageId: replyTo,
      replyId: reply.id,
      style,
      model,
    } satisfies ReplyRequested)
    return findMessage(context, reply.id)
  },
})

export const retryReply = defineOperation({
  ...ofReplies,
  name: 'message.retry',
  title: 'Try a reply again',
  description:
    'Has a reply that failed, was stopped or was cut off written again, in its place. What it had done stays done.',
  input: z.object({ roomId: RoomId, messageId: MessageId }),
  output: Message,
  run(context, { roomId, messageId }) {
    const { sql, memory } = context
    const row = findReply(sql, messageId)
    if (row.status === 'complete')
      throw conflict('reply.complete', 'This reply is complete. Ask for another one instead.')
    if (row.status === 'streaming' && liveReply(memory, row.id)) throw stillWriting()
    openStreamIn(context, row.id, resetReply(sql, row))
    sql.exec('UPDATE messages SET stopAsked = 0 WHERE id = ?', row.id)
    stamp(sql, row.id)
    announceMessage(context, row.id, context.announce)
    context.emit('reply.requested', { roomId, messageId: row.replyTo, replyId: row.id } satisfies ReplyRequested)
    return findMessage(context, row.id)
  },
})

export const stopReply = defineOperation({
  ...ofReplies,
  name: 'message.stop',
  title: 'Stop a reply',
  description: 'Stops a reply that is being written; what it said so far stays.',
  input: z.object({ roomId: RoomId, messageId: MessageId }),
  output: z.object({}),
  run(context, { messageId }) {
    const row = findReply(context.sql, messageId)
    if (row.status !== 'streaming') return {}
    context.sql.exec('UPDATE messages SET stopAsked = 1 WHERE id = ?', row.id)
    if (liveReply(context.memory, row.id)) stopAfterCommit(context, row.id)
    else endReply(context, row.id, { status: 'stopped' }, context.announce)
    return {}
  },
})

function findReply(sql: SqlStorage, messageId: string): MessageRow & { replyTo: string } {
  const row = findRow(sql, messageId)
  if (row.replyTo === null) throw invalid('message.person', 'This is not a reply.')
  return { ...row, replyTo: row.replyTo }
}

const stillWriting = () => conflict('reply.streaming', 'This reply is still being written. Stop it first.')
