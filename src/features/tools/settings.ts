import { Plug } from 'lucide-react'
import type { SettingsPage } from '../../ui/screen'
import { titles } from './titles'

export const toolSettings: SettingsPage[] = [
  { path: 'tools', title: titles.tools, icon: Plug, load: () => import('./ui/tools-page') },
]
