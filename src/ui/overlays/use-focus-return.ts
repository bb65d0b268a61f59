import { useRef } from 'react'

/**
 * Gives the focus back to where it was before a panel opened; one without a trigger of its own would lose it. Spread
 * the result on the panel's content.
 */
export function useFocusReturn() {
  const before = useRef<Element | null>(null)
  return {
    onOpenAutoFocus: () => {
      before.current = document.activeElement
    },
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault()
      if (before.current instanceof HTMLElement) before.current.focus()
    },
  }
}
