import { useEffect, useRef } from 'react'

/** A letter so soon after `g` goes to another screen. */
const patience = 1200

/** Keys that work anywhere on a screen, except where somebody writes or something is open above it. */
export function useScreenKeys(keys: Record<string, () => void>) {
  const lastG = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const going = event.timeStamp - lastG.current < patience
      lastG.current = event.key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY
      const act = keys[event.key]
      if (!act || going || event.defaultPrevented) return
      if (event.metaKey || event.ctrlKey || event.altKey) return
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
