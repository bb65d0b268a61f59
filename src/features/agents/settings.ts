import { Cpu } from 'lucide-react'
import type { SettingsPage } from '../../ui/screen'
import { strings } from './strings'

export const agentSettings: SettingsPage[] = [
  { path: 'models', title: strings.section, icon: Cpu, load: () => import('./ui/models-page') },
]
