import type { LucideIcon } from 'lucide-react'
import { type ComponentProps, type ReactNode, Suspense, useState } from 'react'
import { lazily } from '../lazily'

const OpenMenu = lazily(() => import('./open-menu'))

export interface MenuAction {
  label: string
  icon?: LucideIcon
  act: () => void
  /** A line above it. */
  apart?: boolean
}

export interface MenuButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  actions: MenuAction[]
  align?: 'start' | 'end'
  side?: 'top' | 'bottom'
  children: ReactNode
}

/** A button that drops a menu. The menu's own code is loaded when it is first opened. */
export function MenuButton({ actions, align, side, children, ...button }: MenuButtonProps) {
  const [wanted, setWanted] = useState(false)
  const plain = (
    <button type="button" aria-haspopup="menu" aria-expanded={false} {...button} onClick={() => setWanted(true)}>
      {children}
    </button>
  )
  if (!wanted) return plain
  return (
    <Suspense fallback={plain}>
      <OpenMenu actions={actions} align={align} side={side} {...button}>
        {children}
      </OpenMenu>
    </Suspense>
  )
}
