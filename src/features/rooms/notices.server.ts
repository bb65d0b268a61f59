import { newId } from '../../platform/ids'
import type { Context } from '../../platform/operations/context'
import { insertMessage, latestId } from './log/rows.server'
import type { Author } from './message'
import type { ServerFrame } from './protocol'

/** Lets an agent say something that answers nobody (a reminder that is due), at the end of the room's log. */
export function postNotice(context: Context, author: Author, text: string) {
  const { sql, now } = context
  const message = insertMessage(context, {
    id: newId('msg'),
    parentId: latestId(sql),
    author,
    at: now,
    status: 'complete',
    parts: [{ type: 'text', text }],
  })
  context.announce({ type: 'message', sequence: message.sequence, message } satisfies ServerFrame)
}
