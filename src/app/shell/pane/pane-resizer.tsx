import type { KeyboardEvent, PointerEvent } from 'react'
import { strings } from '../../strings'

const narrowest = 280
const widest = 560
const bounded = (width: number) => Math.round(Math.min(widest, Math.max(narrowest, width)))

/** A kept width as a number this pane can have. */
export const widthOf = (kept: string) => bounded(Number(kept) || 344)

/** The edge one drags, or moves with the arrow keys, to make the right pane wider or narrower. */
export function PaneResizer({ width, onResize }: { width: number; onResize: (width: number) => void }) {
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons === 1) onResize(bounded(innerWidth - event.clientX))
  }
  const press = (event: KeyboardEvent) => {
    const step = { ArrowLeft: 16, ArrowRight: -16 }[event.key]
    if (!step) return
    event.preventDefault()
    onResize(bounded(width + step))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves has no element of its own
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={strings.pane.resize}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      aria-valuenow={width}
      tabIndex={0}
      className="-left-1.5 absolute inset-y-0 z-10 w-3 cursor-col-resize touch-none after:absolute after:inset-y-0 after:left-[5px] after:w-0.5 after:bg-transparent after:transition-colors hover:after:bg-line focus-visible:outline-none focus-visible:after:bg-accent"
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  )
}
