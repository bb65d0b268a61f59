import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cn } from '../cn'
import { inputClasses } from './input'

interface SelectProps extends Omit<ComponentProps<'select'>, 'children'> {
  options: { value: string; label: string }[]
}

/** The device's own list: right on phones, right with a keyboard, right when read aloud. */
export function Select({ options, className, ...rest }: SelectProps) {
  return (
    <span className={cn('relative inline-block', className)}>
      <select className={cn(inputClasses, 'h-9 appearance-none pr-8')} {...rest}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 stroke-[1.75] text-ink-3"
      />
    </span>
  )
}
