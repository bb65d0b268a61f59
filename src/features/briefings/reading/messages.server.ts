import { z } from 'zod'
import { localDay } from '../../../platform/time'
import { Message, textOf } from '../../rooms/message'
import { chiefRoomId } from '../../rooms/room'
import type { Named } from '../briefing'
import { messageLink } from '../links'
import type { Sources } from './sources.server'

const Messages = z.object({ messages: z.array(Message) })

/** What asks or orders tells nothing by itself. */
const request =
  /\?\s*$|^(?:please |can you |could you )?(?:what|when|who|where|why|how|which|did|do|is|are|prepare|brief|plan|summari[sz]e|show|list|find|search|catch|recap|add|remind|move|cancel|delete|undo|schedule|remember|note|keep in mind|forget)\b/i

const longest = 240

/** What people said in the conversation with Chief that holds all of these words, newest first. */
export async function saidAbout(
  sources: Sources,
  words: string[],
  limit: number,
): Promise<(Named & { who: string })[]> {
  if (words.length === 0) return []
  const { caller, zone } = sources
  const roomId = chiefRoomId(caller.organizationId, caller.personId)
  const query = words.join(' ').slice(0, 200)
  const found = await sources.read('messages', Messages, ['message.search', { roomId, query, limit: 50 }])
  const answering = caller.agent?.answering?.messageId
  return (found?.messages ?? [])
    .filter(({ id, author }) => author.kind === 'person' && id !== answering)
    .map(({ id, author, at, parts }) => ({ id, who: author.name, at: localDay(at, zone), text: textOf(parts) }))
    .filter(({ text }) => !request.test(text.trim()))
    .slice(0, limit)
    .map((message) => ({ ...message, text: shortened(message.text), link: messageLink(message.id) }))
}

const shortened = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}
