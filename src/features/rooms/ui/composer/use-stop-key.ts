import { useEffect } from 'react'
import type { RoomConnection } from '../../client/room-connection'
import type { Message } from '../../message'

/** Escape stops the reply that is being written, wherever the focus is; a dialog or menu takes it first. */
export function useStopKey(connection: RoomConnection, streaming: Message | undefined) {
  const messageId = streaming?.id
  useEffect(() => {
    if (!messageId) return
    const pressed = (event: KeyboardEvent) => {
      const elsewhere = document.querySelector('[role="dialog"], [role="menu"]') !== null
      if (event.key === 'Escape' && !elsewhere && !event.defaultPrevented) connection.stop(messageId)
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [messageId, connection])
}
