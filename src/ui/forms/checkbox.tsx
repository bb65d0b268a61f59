import { Check } from 'lucide-react'
import { Checkbox as Primitive } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from '../cn'

/** A tick. `round` is the one that completes a task. */
export function Checkbox({ round, className, ...rest }: ComponentProps<typeof Primitive.Root> & { round?: boolean }) {
  return (
    <Primitive.Root
      className={cn(
        'grid size-[18px] shrink-0 place-items-center border border-line-strong bg-raised text-transparent transition-colors duration-140 hover:border-ink hover:text-ink-3 data-[state=checked]:border-ink data-[state=checked]:bg-ink data-[state=checked]:text-canvas',
        round ? 'rounded-full' : 'rounded-[5px]',
        className,
      )}
      {...rest}
    >
      <Check aria-hidden className="size-3 stroke-[2.6]" />
    </Primitive.Root>
  )
}
