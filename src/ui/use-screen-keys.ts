import { useEffect } from 'react'

/** Keys that work anywhere on a screen, except where somebody writes or something is open above it. */
export function useScreenKeys(keys: Record<string, () => void>) {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const act = keys[event.key]
      if (!act || event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return
      const writing =
        event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable="true"]')
      if (writing || document.querySelector('[role="dialog"], [role="menu"]')) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  })
}
