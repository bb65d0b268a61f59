import { createContext, useContext } from 'react'
import { sentenceOf } from '../../../platform/browser/perform'
import { toast } from '../../../ui/overlays/toast'
import type { RoomConnection } from '../client/room-connection'
import type { RoomActions } from '../queries'

/** What every part of one conversation shares. */
export interface ConversationParts {
  connection: RoomConnection
  actions: RoomActions
  person: { id: string; name: string }
  /** Who answers. */
  title: string
  /** The message that is being edited. */
  editing: string | null
  edit: (messageId: string | null) => void
}

export const ConversationContext = createContext<ConversationParts | null>(null)

export function useConversation(): ConversationParts {
  const parts = useContext(ConversationContext)
  if (!parts) throw new Error('This belongs inside a conversation.')
  return parts
}

/** Does something to a message and says so in a sentence when it fails. */
export const attempt = (act: () => Promise<unknown>) => {
  act().catch((error: unknown) => toast.fail(sentenceOf(error)))
}
