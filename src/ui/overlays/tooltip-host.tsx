import { useEffect, useRef, useState } from 'react'
import { Kbd } from '../actions/kbd'

interface Shown {
  text: string
  keys?: string
  left: number
  top: number
  shift: string
}

const patience = 400
const gap = 6
const edge = 8

const tipped = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null

/** Where the words stand: below their element unless told otherwise, and always on the screen. */
function placed(element: HTMLElement): Shown {
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect()
  const { tip = '', tipKeys, tipSide } = element.dataset
  const words = { text: tip, keys: tipKeys }
  if (tipSide === 'right') return { ...words, left: right + gap, top: top + height / 2, shift: '0 -50%' }
  const above = tipSide === 'top' || bottom > innerHeight - 48
  const middle = left + width / 2
  const near = middle < 120 ? '0' : middle > innerWidth - 120 ? '-100%' : '-50%'
  const x = near === '0' ? Math.max(edge, left) : near === '-100%' ? Math.min(innerWidth - edge, right) : middle
  return { ...words, left: x, top: above ? top - gap : bottom + gap, shift: `${near} ${above ? '-100%' : '0'}` }
}

/** Shows the tooltip of whatever the pointer rests on or the keyboard reached; Escape, a press or scrolling hides it. */
export function TooltipHost() {
  const [shown, setShown] = useState<Shown | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    const hide = () => {
      clearTimeout(timer.current)
      setShown(null)
    }
    const show = (element: HTMLElement | null, wait: number) => {
      clearTimeout(timer.current)
      if (!element) return hide()
      timer.current = setTimeout(() => setShown(element.isConnected ? placed(element) : null), wait)
    }
    const over = (event: PointerEvent) => event.pointerType === 'mouse' && show(tipped(event.target), patience)
    const focus = (event: FocusEvent) => {
      const element = tipped(event.target)
      if (element?.matches(':focus-visible')) show(element, patience)
      else hide()
    }
    const hides = ['pointerdown', 'keydown', 'focusout', 'scroll', 'wheel'] as const
    document.addEventListener('pointerover', over)
    document.addEventListener('focusin', focus)
    for (const name of hides) document.addEventListener(name, hide, { capture: true, passive: true })
    return () => {
      document.removeEventListener('pointerover', over)
      document.removeEventListener('focusin', focus)
      for (const name of hides) document.removeEventListener(name, hide, { capture: true })
    }
  }, [])
  if (!shown) return null
  return (
    <div
      role="tooltip"
      style={{ left: shown.left, top: shown.top, translate: shown.shift }}
      className="fade-in-0 pointer-events-none fixed z-60 flex w-max max-w-72 animate-in items-center gap-2 rounded-[8px] border border-line bg-raised px-2.5 py-1 text-ink text-xs shadow-soft duration-120"
    >
      {shown.text}
      {shown.keys && <Kbd>{shown.keys}</Kbd>}
    </div>
  )
}
