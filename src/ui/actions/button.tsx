import { cva, type VariantProps } from 'class-variance-authority'
import type { ComponentProps } from 'react'
import { cn } from '../cn'

const button = cva(
  'inline-flex select-none items-center justify-center gap-1.5 whitespace-nowrap font-medium transition-colors duration-140 disabled:pointer-events-none disabled:opacity-50 aria-disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:stroke-[1.75]',
  {
    variants: {
      variant: {
        primary: 'bg-ink text-canvas hover:bg-ink/88',
        secondary: 'border border-line bg-raised text-ink hover:bg-hover',
        ghost: 'text-ink-2 hover:bg-hover hover:text-ink',
        link: 'text-accent hover:bg-accent-soft',
        danger: 'border border-line bg-raised text-remove hover:bg-remove-soft',
      },
      size: {
        small: 'h-7 rounded-sm px-2 text-sm',
        medium: 'h-8 rounded-[8px] px-3 text-sm',
        large: 'h-10 rounded-md px-4 text-base',
      },
    },
    defaultVariants: { variant: 'secondary', size: 'medium' },
  },
)

type ButtonLook = VariantProps<typeof button>

/** The looks of a button, for a link that acts like one. */
export const buttonClasses = (look: ButtonLook = {}) => button(look)

/** `primary` once per view; `link` for Undo and its like, in the accent colour. */
export function Button({ className, variant, size, type = 'button', ...rest }: ComponentProps<'button'> & ButtonLook) {
  return <button type={type} className={cn(button({ variant, size }), className)} {...rest} />
}
