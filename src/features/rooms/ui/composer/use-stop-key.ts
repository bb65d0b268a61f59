import { useEffect } from 'react'
import { toast } from '../../../../ui/overlays/toast'
import type { RoomConnection } from '../../client/room-connection'
import type { Message } from '../../message'
import { strings } from '../../strings'

/** Stops a reply, and says so where it could not be told to stop. */
export function stopAloud(connection: RoomConnection, messageId: string) {
  if (!connection.stop(messageId)) void toast.fail(strings.composer.notStopped)
}

/** Escape stops the reply that is being written, wherever the focus is; a dialog or menu takes it first. */
export function useStopKey(connection: RoomConnection, streaming: Message | undefined) {
  const messageId = streaming?.id
  useEffect(() => {
    if (!messageId) return
    const pressed = (event: KeyboardEvent) => {
      const elsewhere = document.querySelector('[role="dialog"], [role="menu"]') !== null
      if (event.key === 'Escape' && !elsewhere && !event.defaultPrevented) stopAloud(connection, messageId)
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [messageId, connection])
}
