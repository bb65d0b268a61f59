import { Tooltip as Primitive } from 'radix-ui'
import type { ReactElement } from 'react'
import { Kbd } from '../actions/kbd'

interface TooltipProps {
  text: string
  keys?: string
  side?: 'top' | 'right' | 'bottom' | 'left'
  /** One element that takes a ref and the pointer's and focus' events. */
  children: ReactElement
}

export const TooltipProvider = Primitive.Provider

/** A few words on hover and focus. It repeats or completes a name; nothing may depend on it alone. */
export function Tooltip({ text, keys, side = 'bottom', children }: TooltipProps) {
  return (
    <Primitive.Root>
      <Primitive.Trigger asChild>{children}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className="fade-in-0 z-50 flex max-w-72 animate-in items-center gap-2 rounded-[8px] border border-line bg-raised px-2.5 py-1 text-ink text-xs shadow-soft duration-120"
        >
          {text}
          {keys && <Kbd>{keys}</Kbd>}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
