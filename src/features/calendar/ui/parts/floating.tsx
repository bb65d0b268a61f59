import { Popover } from 'radix-ui'
import { type ReactNode, useMemo } from 'react'
import { cn } from '../../../../ui/cn'
import { useMedia } from '../../../../ui/use-media'

interface FloatingProps {
  /** Finds what it belongs to on the page. */
  anchor: string
  label: string
  /** Below instead of beside. */
  below?: boolean
  className?: string
  onClose: () => void
  children: ReactNode
}

/** A small panel beside something on the page: closes with Escape or a press elsewhere, and gives the focus back. */
export function Floating({ anchor, label, below, className, onClose, children }: FloatingProps) {
  const narrow = useMedia('(max-width: 700px)')
  const virtual = useMemo(() => ({ current: anchorOf(anchor) }), [anchor])
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Anchor virtualRef={virtual} />
      <Popover.Portal>
        <Popover.Content
          aria-label={label}
          side={below || narrow ? 'bottom' : 'right'}
          align="start"
          sideOffset={6}
          collisionPadding={10}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            if (document.activeElement === document.body) document.querySelector<HTMLElement>(anchor)?.focus()
          }}
          className={cn(
            'data-[state=open]:fade-in-0 data-[state=open]:zoom-in-98 z-40 w-[340px] max-w-[calc(100vw-20px)] rounded-lg border border-line bg-raised text-base shadow-lifted duration-140 ease-calm focus:outline-none data-[state=open]:animate-in',
            className,
          )}
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

/** Where it stands; it may be drawn anew meanwhile, and where it is gone the last place counts. */
function anchorOf(selector: string) {
  let last = new DOMRect()
  return {
    contextElement: document.querySelector(selector) ?? undefined,
    getBoundingClientRect() {
      const shown = document.querySelector(selector)
      if (shown) last = shown.getBoundingClientRect()
      return last
    },
  }
}
