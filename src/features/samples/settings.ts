import { FlaskConical } from 'lucide-react'
import type { SettingsPage } from '../../ui/screen'
import { strings } from './strings'

export const sampleSettings: SettingsPage[] = [
  { path: 'sample', title: strings.title, icon: FlaskConical, load: () => import('./ui/sample-page') },
]
