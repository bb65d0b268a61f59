import type { ComponentProps, ReactNode } from 'react'
import { cn } from '../cn'
import { Tooltip } from '../overlays/tooltip'

interface IconButtonProps extends ComponentProps<'button'> {
  /** Its name for everybody: read aloud, and shown on hover and focus. */
  label: string
  /** The keys that do the same, such as `⌘K`. */
  keys?: string
  size?: 'small' | 'medium'
  children: ReactNode
}

/** A button that is only a 16 px icon; it always has a name. */
export function IconButton({ label, keys, size = 'medium', className, children, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} keys={keys}>
      <button
        type="button"
        aria-label={label}
        className={cn(
          'inline-grid shrink-0 place-items-center rounded-sm text-ink-2 transition-colors duration-140 hover:bg-hover hover:text-ink disabled:pointer-events-none disabled:opacity-40 aria-pressed:bg-hover aria-pressed:text-ink [&_svg]:size-4 [&_svg]:stroke-[1.75]',
          size === 'small' ? 'size-7' : 'size-8',
          className,
        )}
        {...rest}
      >
        {children}
      </button>
    </Tooltip>
  )
}
