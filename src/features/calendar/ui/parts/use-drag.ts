import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react'
import type { Grip, Point } from '../layout/drag'
import { samePlace } from '../layout/drag'
import type { Item, Place } from '../layout/items'

/** What is being dragged, and where it would go; without an item it is new. */
export interface Ghost {
  item: Item | null
  place: Place
}

interface Dragging {
  items: Item[]
  canChange: (item: Item) => boolean
  /** Where on the grid a pointer is. */
  locate: (x: number, y: number, root: HTMLElement) => Point
  drag: (item: Item, grip: Grip, from: Point, to: Point) => Place
  draw: (from: Point, to: Point) => Place
  onMove: (item: Item, to: Place) => void
  onDraw: (place: Place) => void
}

interface Held {
  root: HTMLElement
  pointer: number
  x: number
  y: number
  from: Point
  item: Item | null
  grip: Grip
  /** Moved far enough, or held long enough, to be meant. */
  armed: boolean
  timer: ReturnType<typeof setTimeout> | null
}

const farEnough = 4
/** A finger that rests this long means to drag, not to scroll. */
const longPress = 350
const edge = 36

/**
 * Dragging with a pointer on a grid of days: an item moves, one of its ends, or a new one is drawn on empty ground.
 * Spread the handlers on the grid; items in it carry `data-key`, ends `data-grip`. Escape leaves everything as it was.
 */
export function useDrag(dragging: Dragging) {
  const [ghost, setGhost] = useState<Ghost | null>(null)
  const held = useRef<Held | null>(null)
  const latest = useRef(dragging)
  useEffect(() => {
    latest.current = dragging
  })

  useEffect(() => {
    const placeAt = (x: number, y: number): Place | null => {
      const now = held.current
      if (!now) return null
      const { locate, drag, draw } = latest.current
      const to = locate(x, y, now.root)
      return now.item ? drag(now.item, now.grip, now.from, to) : draw(now.from, to)
    }
    const release = () => {
      const now = held.current
      if (now?.timer) clearTimeout(now.timer)
      held.current = null
      setGhost(null)
    }
    const moved = (event: PointerEvent) => {
      const now = held.current
      if (!now || event.pointerId !== now.pointer) return
      const far = Math.hypot(event.clientX - now.x, event.clientY - now.y) > farEnough
      if (!now.armed && far && event.pointerType === 'touch') return release()
      if (!now.armed && far) arm(now)
      if (!now.armed) return
      scrollNear(now.root, event.clientY)
      const place = placeAt(event.clientX, event.clientY)
      if (place) setGhost({ item: now.item, place })
    }
    const letGo = (event: PointerEvent) => {
      const now = held.current
      if (!now || event.pointerId !== now.pointer) return
      const place = placeAt(event.clientX, event.clientY)
      const { onMove, onDraw } = latest.current
      const { item, armed } = now
      release()
      if (!place) return
      if (item && armed && !samePlace(item, place)) onMove(item, place)
      if (!item) onDraw(place)
    }
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !held.current?.armed) return
      event.preventDefault()
      event.stopPropagation()
      release()
    }
    const heldStill = (event: TouchEvent) => {
      if (held.current?.armed) event.preventDefault()
    }
    addEventListener('pointermove', moved)
    addEventListener('pointerup', letGo)
    addEventListener('pointercancel', release)
    addEventListener('keydown', pressed, true)
    addEventListener('touchmove', heldStill, { passive: false })
    return () => {
      removeEventListener('pointermove', moved)
      removeEventListener('pointerup', letGo)
      removeEventListener('pointercancel', release)
      removeEventListener('keydown', pressed, true)
      removeEventListener('touchmove', heldStill)
    }
  }, [])

  const onPointerDown = (event: ReactPointerEvent<HTMLElement>) => {
    if (event.button !== 0 || document.querySelector('[role="dialog"]')) return
    const target = event.target instanceof Element ? event.target : null
    const shown = target?.closest<HTMLElement>('[data-key]')
    if (!shown && target?.closest('button, a')) return
    const item = shown ? (dragging.items.find(({ key }) => key === shown.dataset.key) ?? null) : null
    if (shown && (!item || !dragging.canChange(item))) return
    const root = event.currentTarget
    const now: Held = {
      root,
      pointer: event.pointerId,
      x: event.clientX,
      y: event.clientY,
      from: dragging.locate(event.clientX, event.clientY, root),
      item,
      grip: gripOf(target),
      armed: false,
      timer: null,
    }
    if (event.pointerType === 'touch') now.timer = setTimeout(() => arm(now), longPress)
    held.current = now
  }
  return { ghost, onPointerDown }
}

function arm(now: Held) {
  now.armed = true
  if (now.root.isConnected) now.root.setPointerCapture(now.pointer)
}

function gripOf(target: Element | null): Grip {
  const grip = target?.closest<HTMLElement>('[data-grip]')?.dataset.grip
  return grip === 'start' || grip === 'end' ? grip : 'move'
}

/** Scrolls the hours while something is held near their upper or lower edge. */
function scrollNear(root: HTMLElement, y: number) {
  const scroller = root.closest('[data-scroller]')
  if (!scroller) return
  const { top, bottom } = scroller.getBoundingClientRect()
  if (y > bottom - edge) scroller.scrollBy(0, 14)
  else if (y < top + edge * 3) scroller.scrollBy(0, -14)
}
