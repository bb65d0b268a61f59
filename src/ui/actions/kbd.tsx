import type { ComponentProps } from 'react'
import { cn } from '../cn'

/** A key or a chord, as printed on a keyboard. */
export function Kbd({ className, ...rest }: ComponentProps<'kbd'>) {
  return (
    <kbd
      className={cn(
        'inline-flex h-[18px] min-w-[18px] items-center justify-center rounded-[5px] border border-line px-1 font-medium font-sans text-2xs text-ink-3',
        className,
      )}
      {...rest}
    />
  )
}
