import { HeartPulse } from 'lucide-react'
import type { SettingsPage } from '../../ui/screen'
import { strings } from './strings'

export const administrationSettings: SettingsPage[] = [
  { path: 'health', title: strings.title, icon: HeartPulse, load: () => import('./ui/health-page') },
]
