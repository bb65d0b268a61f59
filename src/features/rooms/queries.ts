import { perform } from '../../platform/browser/perform'
import type { Message } from './message'
import type { MessagePage } from './room'

/** What one may do with the messages of a room; what comes of it arrives through the room's socket. */
export const roomActions = (roomId: string) => ({
  history: (before: number) => perform<MessagePage>('room.history', { roomId, before }),
  resend: (messageId: string, text: string) =>
    perform<Message>('message.resend', { roomId, messageId, text, key: crypto.randomUUID() }),
  regenerate: (messageId: string, style?: 'shorter' | 'longer') =>
    perform<Message>('message.regenerate', { roomId, messageId, ...(style ? { style } : {}) }),
  retry: (messageId: string) => perform<Message>('message.retry', { roomId, messageId }),
  choose: (messageId: string) => perform<object>('message.choose', { roomId, messageId }),
  readDraft: () => perform<{ text: string }>('draft.get', { roomId }),
  keepDraft: (text: string) => perform<{ text: string }>('draft.set', { roomId, text }),
})

export type RoomActions = ReturnType<typeof roomActions>
