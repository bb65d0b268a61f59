import { perform } from '../../platform/browser/perform'
import type { Message } from './message'
import type { MessagePage } from './room'

/** What one may do with the messages of a room; what comes of it arrives through the room's socket. */
export const roomActions = (roomId: string) => ({
  roomId,
  history: (before: number) => perform<MessagePage>('room.history', { roomId, before }),
  /** Says a message in other words. Asked for again with the same key, it is done once. */
  resend: (messageId: string, text: string, key: string) =>
    perform<Message>('message.resend', { roomId, messageId, text, key }),
  regenerate: (messageId: string, style?: 'shorter' | 'longer') =>
    perform<Message>('message.regenerate', { roomId, messageId, ...(style ? { style } : {}) }),
  retry: (messageId: string) => perform<Message>('message.retry', { roomId, messageId }),
  choose: (messageId: string) => perform<object>('message.choose', { roomId, messageId }),
  readDraft: () => perform<{ text: string }>('draft.get', { roomId }),
  keepDraft: (text: string) => perform<{ text: string }>('draft.set', { roomId, text }),
})

export type RoomActions = ReturnType<typeof roomActions>
