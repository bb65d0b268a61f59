import { useSyncExternalStore } from 'react'

let said = ''
const listeners = new Set<() => void>()

/** Says a sentence to people who listen to the page; politely, when they are not being told something else. */
export function announce(text: string) {
  // The same sentence twice in a row is only heard if it differs.
  said = said === text ? `${text}\u00a0` : text
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The one polite voice of the page. */
export function Announcer() {
  const text = useSyncExternalStore(
    subscribe,
    () => said,
    () => '',
  )
  return (
    <output aria-live="polite" className="sr-only">
      {text}
    </output>
  )
}
