import { Switch as Primitive } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from '../cn'

/** On or off, at once; give it an `aria-label` or a label of its own. */
export function Switch({ className, ...rest }: ComponentProps<typeof Primitive.Root>) {
  return (
    <Primitive.Root
      className={cn(
        'h-5 w-9 shrink-0 rounded-full border border-line-strong bg-sunken transition-colors duration-140 data-[state=checked]:border-ink data-[state=checked]:bg-ink',
        className,
      )}
      {...rest}
    >
      <Primitive.Thumb className="block size-3.5 translate-x-0.5 rounded-full bg-ink-3 transition-transform duration-140 data-[state=checked]:translate-x-[17px] data-[state=checked]:bg-canvas" />
    </Primitive.Root>
  )
}
