import { cva, type VariantProps } from 'class-variance-authority'
import type { ComponentProps } from 'react'
import { cn } from '../cn'

const badge = cva(
  'inline-flex items-center gap-1 whitespace-nowrap rounded-sm px-[7px] py-px font-semibold text-[11.5px] leading-[18px] [&_svg]:size-3 [&_svg]:stroke-[2.4]',
  {
    variants: {
      tone: {
        add: 'bg-add-soft text-add',
        change: 'bg-change-soft text-change',
        remove: 'bg-remove-soft text-remove',
        quiet: 'bg-sunken text-ink-2',
        accent: 'bg-accent-soft text-accent',
      },
    },
    defaultVariants: { tone: 'quiet' },
  },
)

/** A word on a tint. Colour never stands alone: there is always the word, in receipts an icon too. */
export function Badge({ tone, className, ...rest }: ComponentProps<'span'> & VariantProps<typeof badge>) {
  return <span className={cn(badge({ tone }), className)} {...rest} />
}
