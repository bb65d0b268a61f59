import { Keyboard } from 'lucide-react'
import type { SettingsPage } from '../../ui/screen'
import { strings } from '../strings'

export const shortcutSettings: SettingsPage[] = [
  { path: 'shortcuts', title: strings.settings.shortcuts, icon: Keyboard, load: () => import('./shortcuts-page') },
]
