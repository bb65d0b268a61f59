import { z } from 'zod'
import { newId, RoomId } from '../../../platform/ids'
import type { Context } from '../../../platform/operations/context'
import { defineOperation } from '../../../platform/operations/operation'
import type { MessagePosted } from '../events'
import { insertMessage, latestId, type MessageRow, type NewMessage, selectMessage, toMessage } from '../log/rows.server'
import { indexMessage } from '../log/search-index.server'
import { Message, MessageText } from '../message'
import { ClientKey, type ServerFrame } from '../protocol'

export const sendMessage = defineOperation({
  name: 'message.send',
  title: 'Send a message',
  description:
    'Says something in a conversation. Sent again with the same key, it gives the message that is there already.',
  home: 'room',
  effect: 'write',
  needs: 'room:write',
  personOnly: true,
  unrecorded: true,
  input: z.object({ roomId: RoomId, key: ClientKey, text: MessageText }),
  output: Message,
  run(context, { key, text }) {
    const earlier = sentBefore(context, key)
    if (earlier) return earlier
    const message = postMessage(context, { parentId: latestId(context.sql), key, text })
    context.announce({ type: 'message', sequence: message.sequence, message } satisfies ServerFrame)
    const posted: MessagePosted = { roomId: message.roomId, messageId: message.id, sequence: message.sequence }
    context.emit('message.posted', posted)
    return message
  },
})

/** The message that the caller sent with this key, if they did. */
export function sentBefore(context: Context, key: string): Message | undefined {
  const query = `${selectMessage} WHERE m.authorId = ? AND m.key = ?`
  const row = context.sql.exec<MessageRow>(query, context.caller.personId, key).toArray()[0]
  return row && toMessage(context, row)
}

interface Posting extends Pick<NewMessage, 'parentId' | 'versionOf' | 'key' | 'editedAt'> {
  text: string
}

/** Writes what the caller said at the end of the log and makes it findable. */
export function postMessage(context: Context, { text, ...rest }: Posting): Message {
  const { caller, now, sql } = context
  const author = { kind: 'person' as const, id: caller.personId, name: caller.name }
  const said = {
    id: newId('msg'),
    author,
    at: now,
    status: 'complete' as const,
    parts: [{ type: 'text' as const, text }],
  }
  const message = insertMessage(context, { ...said, ...rest })
  indexMessage(sql, message.sequence, message.parts, true)
  return message
}
