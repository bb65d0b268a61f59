import { X } from 'lucide-react'
import { Dialog as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from '../cn'
import { useFocusReturn } from './use-focus-return'

interface DialogProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  description?: ReactNode
  closeLabel: string
  /** Width of the panel; it never exceeds the screen. */
  width?: 'small' | 'medium' | 'large'
  /** Hides the title from the eye, not from the ear. */
  quiet?: boolean
  children: ReactNode
}

const widths = { small: 'max-w-sm', medium: 'max-w-lg', large: 'max-w-3xl' }

/** A panel above the page: traps focus, closes with Escape, gives focus back where it was. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  closeLabel,
  width = 'medium',
  quiet,
  children,
}: DialogProps) {
  const focus = useFocusReturn()
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className="data-[state=open]:fade-in-0 fixed inset-0 z-40 bg-wash duration-160 data-[state=open]:animate-in" />
        <Primitive.Content
          {...focus}
          {...(description ? {} : { 'aria-describedby': undefined })}
          className={cn(
            'data-[state=open]:fade-in-0 data-[state=open]:zoom-in-98 fixed top-[12vh] left-1/2 z-40 flex max-h-[76vh] w-[calc(100vw-24px)] -translate-x-1/2 flex-col overflow-hidden rounded-lg border border-line bg-surface shadow-lifted duration-160 ease-calm focus:outline-none data-[state=open]:animate-in',
            widths[width],
          )}
        >
          <header className={cn('flex items-start gap-3 px-5 pt-4 pb-1', quiet && 'sr-only')}>
            <div className="min-w-0 flex-1">
              <Primitive.Title className="m-0 font-semibold text-md tracking-[-.01em]">{title}</Primitive.Title>
              {description && (
                <Primitive.Description className="mt-0.5 text-ink-2 text-sm">{description}</Primitive.Description>
              )}
            </div>
            <Primitive.Close
              aria-label={closeLabel}
              className="-mr-1.5 grid size-7 place-items-center rounded-sm text-ink-2 hover:bg-hover hover:text-ink"
            >
              <X aria-hidden className="size-4 stroke-[1.75]" />
            </Primitive.Close>
          </header>
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}

/** The part of a dialog that scrolls. */
export const DialogBody = ({ className, children }: { className?: string; children: ReactNode }) => (
  <div
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    tabIndex={0}
    className={cn('-outline-offset-2 min-h-0 flex-1 overflow-y-auto px-5 pt-2 pb-5', className)}
  >
    {children}
  </div>
)

/** The row of buttons at the end of a dialog; the one that acts comes last. */
export const DialogActions = ({ children }: { children: ReactNode }) => (
  <div className="flex flex-wrap justify-end gap-2 border-line-soft border-t px-5 py-3">{children}</div>
)
