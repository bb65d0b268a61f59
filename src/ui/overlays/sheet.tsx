import { Dialog as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from '../cn'
import { useFocusReturn } from './use-focus-return'

interface SheetProps {
  onClose: () => void
  title: string
  side?: 'left' | 'right'
  className?: string
  children: ReactNode
}

const motion = {
  left: 'inset-y-0 left-0 border-r data-[state=open]:slide-in-from-left-8',
  right: 'inset-y-0 right-0 border-l data-[state=open]:slide-in-from-right-8',
}

/** A panel from the side of the screen: where the sidebar and the right pane live on phones. */
export default function Sheet({ onClose, title, side = 'right', className, children }: SheetProps) {
  const focus = useFocusReturn()
  return (
    <Primitive.Root open onOpenChange={(open) => !open && onClose()}>
      <Primitive.Portal>
        <Primitive.Overlay className="data-[state=open]:fade-in-0 fixed inset-0 z-30 bg-wash duration-160 data-[state=open]:animate-in" />
        <Primitive.Content
          aria-describedby={undefined}
          {...focus}
          className={cn(
            'data-[state=open]:fade-in-0 fixed z-30 flex w-[min(344px,88vw)] flex-col overflow-hidden bg-canvas shadow-lifted duration-180 ease-calm focus:outline-none data-[state=open]:animate-in',
            motion[side],
            className,
          )}
        >
          <Primitive.Title className="sr-only">{title}</Primitive.Title>
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
