import { useCallback, useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A choice kept on this device, such as the width of a pane. Where storage is closed it lasts as long as the page. */
export function useKeptState(name: string, initial: string): [string, (value: string) => void] {
  const key = `adjutant.${name}`
  const value = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(key) ?? initial,
    () => initial,
  )
  const set = useCallback(
    (next: string) => {
      localStorage.setItem(key, next)
      for (const listener of listeners) listener()
    },
    [key],
  )
  return [value, set]
}
