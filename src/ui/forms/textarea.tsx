import type { ComponentProps } from 'react'
import { cn } from '../cn'
import { inputClasses } from './input'

/** Several lines of text; it grows with what is written. */
export function Textarea({ className, ...rest }: ComponentProps<'textarea'>) {
  return <textarea className={cn(inputClasses, 'field-sizing-content min-h-20 py-2', className)} {...rest} />
}
