import { type RefObject, useRef, useState } from 'react'
import type { VirtuosoHandle } from 'react-virtuoso'

const recent = 400

/**
 * Whether the log follows what comes. Only a person's own scrolling ends that: text that grows or a card that loads never
 * does. `leftAt` is the sequence of the newest message when they left the end, `null` while following.
 */
export function useFollowing(list: RefObject<VirtuosoHandle | null>, newest: number) {
  const [leftAt, setLeftAt] = useState<number | null>(null)
  const moved = useRef(0)
  const toEnd = () => list.current?.scrollTo({ top: Number.MAX_SAFE_INTEGER })
  const touched = () => {
    moved.current = Date.now()
  }
  return {
    leftAt,
    leave: () => setLeftAt((left) => left ?? newest),
    jump: () => {
      setLeftAt(null)
      list.current?.scrollToIndex({ index: 'LAST', align: 'end', behavior: 'auto' })
      requestAnimationFrame(toEnd)
    },
    /** For the scrolling element: how one notices that a person scrolls. */
    gestures: { onWheel: touched, onTouchMove: touched, onPointerDown: touched, onKeyDown: touched },
    atEnd: (atEnd: boolean) => {
      if (atEnd) setLeftAt(null)
      else if (Date.now() - moved.current < recent) setLeftAt((left) => left ?? newest)
      else if (leftAt === null) toEnd()
    },
    grown: () => {
      if (leftAt === null) toEnd()
    },
  }
}
