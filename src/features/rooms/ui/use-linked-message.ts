import { useLocation } from '@tanstack/react-router'
import { type RefObject, useEffect, useRef } from 'react'
import type { VirtuosoHandle } from 'react-virtuoso'
import type { Row } from './rows'

interface Linked {
  list: RefObject<VirtuosoHandle | null>
  rows: Row[]
  /** Fetches what was before; `false` where there is nothing more. */
  loadOlder: (() => void) | false
  /** Stops following what comes. */
  leave: () => void
}

/** Goes to the message that the address names, `/#msg_…`: once, however far back it has to be fetched from. */
export function useLinkedMessage({ list, rows, loadOlder, leave }: Linked) {
  const wanted = useLocation({ select: ({ hash }) => hash })
  const shown = useRef('')
  useEffect(() => {
    if (!wanted.startsWith('msg_') || shown.current === wanted) return
    const index = rows.findIndex(({ key }) => key === wanted)
    if (index === -1) {
      if (loadOlder && rows.length > 0) loadOlder()
      return
    }
    shown.current = wanted
    leave()
    list.current?.scrollToIndex({ index, align: 'center' })
    requestAnimationFrame(() => document.getElementById(wanted)?.focus({ preventScroll: true }))
  })
}
