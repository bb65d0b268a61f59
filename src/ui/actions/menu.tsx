import { DropdownMenu } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from '../cn'

/** A menu leaves the page as it is: Escape, Tab and a press elsewhere close it. */
export const Menu = (props: ComponentProps<typeof DropdownMenu.Root>) => <DropdownMenu.Root modal={false} {...props} />
export const MenuTrigger = DropdownMenu.Trigger

interface MenuContentProps extends ComponentProps<typeof DropdownMenu.Content> {
  /** What it belongs to when that is not the page's main place: a dialog it was opened from. */
  container?: Element | null
}

const mainPlace = () => (typeof document === 'undefined' ? null : document.querySelector('main'))

/** The list that drops from a trigger; arrow keys, Home, End and typing move in it, Escape closes it. */
export function MenuContent({ className, container = mainPlace(), ...rest }: MenuContentProps) {
  return (
    <DropdownMenu.Portal container={container as HTMLElement | null}>
      <DropdownMenu.Content
        sideOffset={6}
        collisionPadding={8}
        className={cn(
          'z-50 min-w-44 origin-(--radix-dropdown-menu-content-transform-origin) rounded-md border border-line bg-raised p-1 text-sm shadow-lifted duration-120',
          'data-[state=open]:fade-in-0 data-[state=open]:zoom-in-97 data-[state=open]:animate-in',
          className,
        )}
        {...rest}
      />
    </DropdownMenu.Portal>
  )
}

const row =
  'flex w-full cursor-default select-none items-center gap-2 rounded-sm px-2 py-1.5 text-ink outline-none data-[disabled]:opacity-50 data-[highlighted]:bg-hover [&_svg]:size-4 [&_svg]:stroke-[1.75] [&_svg]:text-ink-2'

export function MenuItem({ className, ...rest }: ComponentProps<typeof DropdownMenu.Item>) {
  return <DropdownMenu.Item className={cn(row, className)} {...rest} />
}

export function MenuSeparator() {
  return <DropdownMenu.Separator className="my-1 h-px bg-line-soft" />
}

export function MenuLabel({ className, ...rest }: ComponentProps<typeof DropdownMenu.Label>) {
  return <DropdownMenu.Label className={cn('px-2 py-1.5 text-ink-3 text-xs', className)} {...rest} />
}
