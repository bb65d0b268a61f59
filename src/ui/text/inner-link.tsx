import { useRouter } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'

/** An address within this app: a screen, what is opened on it, a place in it. Nothing that a server would answer. */
const inner = /^\/(?:(?!api\/|api$)[a-z]+(?:\/[\w:.-]+)*)?(?:#[\w-]+)?$/

export const isInner = (address: string) => inner.test(address)

/** A link to something in this app. It opens in place; with a key held it opens as links do. */
export function InnerLink({ address, children }: { address: string; children: ReactNode }) {
  const router = useRouter({ warn: false })
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    router.history.push(address)
  }
  return (
    <a href={address} onClick={follow}>
      {children}
    </a>
  )
}
