import type { ComponentProps } from 'react'
import { cn } from '../cn'

/** A pill that offers a next thing to say or a way to filter; `pressed` marks the one in force. */
export function Chip({ pressed, className, ...rest }: ComponentProps<'button'> & { pressed?: boolean }) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      className={cn(
        'inline-flex items-center gap-1.5 whitespace-nowrap rounded-full border border-line bg-raised px-3 py-[3px] text-ink-2 text-sm transition-colors duration-140 hover:bg-hover hover:text-ink disabled:opacity-50 aria-pressed:border-transparent aria-pressed:bg-ink aria-pressed:font-medium aria-pressed:text-canvas [&_svg]:size-3.5 [&_svg]:stroke-[1.75]',
        className,
      )}
      {...rest}
    />
  )
}
