import type { ComponentProps } from 'react'
import { cn } from '../cn'

/** What every box that takes text looks like. */
export const inputClasses =
  'w-full min-w-0 rounded-md border border-line bg-raised px-3 text-base text-ink shadow-none transition-[border-color,box-shadow] duration-140 hover:border-line-strong focus:border-accent focus:outline-none focus:ring-3 focus:ring-accent/20 disabled:opacity-60 aria-invalid:border-remove aria-invalid:focus:ring-remove/20 max-sm:text-[16px]'

export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={cn(inputClasses, 'h-9', className)} {...rest} />
}
