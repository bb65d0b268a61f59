import { Command as Primitive } from 'cmdk'
import type { ComponentProps } from 'react'
import { cn } from '../cn'

/** A list that narrows as one types; arrows choose, Enter acts. Heavy enough to be loaded lazily. */
export const Command = Primitive
export const CommandEmpty = Primitive.Empty

export function CommandInput({ className, ...rest }: ComponentProps<typeof Primitive.Input>) {
  return (
    <Primitive.Input
      className={cn('h-12 w-full border-line-soft border-b bg-transparent px-4 text-md outline-none', className)}
      {...rest}
    />
  )
}

export function CommandList({ className, ...rest }: ComponentProps<typeof Primitive.List>) {
  return <Primitive.List className={cn('max-h-[52vh] overflow-y-auto overscroll-contain p-1.5', className)} {...rest} />
}

export function CommandGroup({ className, ...rest }: ComponentProps<typeof Primitive.Group>) {
  return (
    <Primitive.Group
      className={cn(
        '[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:py-1.5 [&_[cmdk-group-heading]]:text-ink-3 [&_[cmdk-group-heading]]:text-xs',
        className,
      )}
      {...rest}
    />
  )
}

export function CommandItem({ className, ...rest }: ComponentProps<typeof Primitive.Item>) {
  return (
    <Primitive.Item
      className={cn(
        'flex cursor-pointer select-none items-center gap-2.5 rounded-[8px] px-2.5 py-2 text-base outline-none data-[selected=true]:bg-hover [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:stroke-[1.75] [&_svg]:text-ink-2',
        className,
      )}
      {...rest}
    />
  )
}
