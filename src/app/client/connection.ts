import { useSyncExternalStore } from 'react'
import type { SocketState } from '../../platform/browser/live-socket'

let state: SocketState = 'connecting'
const listeners = new Set<() => void>()

/** The line to the person's home is there, or went. */
export function connectionIs(next: SocketState) {
  state = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether this page hears from the server now. */
export const useConnected = () =>
  useSyncExternalStore(
    subscribe,
    () => state === 'open',
    () => true,
  )
