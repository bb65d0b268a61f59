import { perform } from '../../platform/browser/perform'
import type { Message } from './message'
import type { MessagePage } from './room'

/** What was said to a suggestion, with the receipt of what was done. */
interface Answered {
  taken: boolean
  receiptId: string | null
  home: string | null
}

/** What one may do with the messages of a room; what comes of it arrives through the room's socket. */
export const roomActions = (roomId: string) => ({
  roomId,
  history: (before: number) => perform<MessagePage>('room.history', { roomId, before }),
  /** Says a message in other words. Asked for again with the same key, it is done once. */
  resend: (messageId: string, text: string, key: string) =>
    perform<Message>('message.resend', { roomId, messageId, text, key }),
  regenerate: (messageId: string, style?: 'shorter' | 'longer') =>
    perform<Message>('message.regenerate', { roomId, messageId, ...(style ? { style } : {}) }),
  answer: (messageId: string, suggestionId: string, said: Answered) =>
    perform<Message>('suggestion.answer', {
      ...{ roomId, messageId, suggestionId, taken: said.taken },
      ...(said.receiptId && said.home && { receiptId: said.receiptId, home: said.home }),
    }),
  retry: (messageId: string) => perform<Message>('message.retry', { roomId, messageId }),
  choose: (messageId: string) => perform<object>('message.choose', { roomId, messageId }),
  readDraft: () => perform<{ text: string }>('draft.get', { roomId }),
  keepDraft: (text: string) => perform<{ text: string }>('draft.set', { roomId, text }),
})

export type RoomActions = ReturnType<typeof roomActions>
