import { useState } from 'react'
import { Menu, MenuContent, MenuItem, MenuSeparator, MenuTrigger } from './menu'
import type { MenuButtonProps } from './menu-button'

/** The menu behind a `MenuButton`, open from the start: it is loaded because somebody pressed. */
export default function OpenMenu({ actions, align = 'start', side = 'bottom', children, ...button }: MenuButtonProps) {
  // Inside a dialog the rest of the page is out of reach.
  const [dialog] = useState(() => document.activeElement?.closest('[role="dialog"]') ?? undefined)
  return (
    <Menu defaultOpen>
      <MenuTrigger {...button}>{children}</MenuTrigger>
      <MenuContent align={align} side={side} container={dialog}>
        {actions.map(({ label, icon: Icon, act, apart }) => (
          <div key={label}>
            {apart && <MenuSeparator />}
            <MenuItem onSelect={act}>
              {Icon && <Icon aria-hidden />}
              {label}
            </MenuItem>
          </div>
        ))}
      </MenuContent>
    </Menu>
  )
}
