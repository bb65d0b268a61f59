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
    // A log that was just opened reports its end once it is laid out, and would go back there: so it is told again then.
    const go = () => {
      leave()
      list.current?.scrollToIndex({ index, align: 'center' })
    }
    go()
    setTimeout(go, 150)
    setTimeout(() => mark(wanted), 300)
  })
}

const marked = 4_000

/** Shows which message was meant, for a while, and gives it the focus. */
function mark(messageId: string) {
  const row = document.getElementById(messageId)
  if (!row) return
  row.focus({ preventScroll: true })
  row.dataset.linked = ''
  setTimeout(() => delete row.dataset.linked, marked)
}
