import type { LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'

/** What a screen is told: the rest of its address (`members` in `/settings/members`), empty at its root. */
export interface ScreenProps {
  rest: string
}

/**
 * One screen of a feature. The frame lists it, routes to `/<path>` and loads it when somebody goes there. Everything
 * right of the sidebar is the screen's own; it starts with a `ScreenHeader`.
 */
export interface Screen {
  path: string
  title: string
  icon: LucideIcon
  /** The key after `g` that goes there. */
  key: string
  /** Where the sidebar shows it. */
  place: 'main' | 'foot'
  /** It shows receipts itself, so the pane would only repeat them. */
  ownReceipts?: boolean
  load: () => Promise<{ default: ComponentType<ScreenProps> }>
}

/** One page of settings, brought by the feature it belongs to. It lives at `/settings/<path>`. */
export interface SettingsPage {
  path: string
  title: string
  icon: LucideIcon
  /** It is all about others who come in or what one reaches: nothing of it is for a sample workspace. */
  leadsOutside?: boolean
  load: () => Promise<{ default: ComponentType }>
}
