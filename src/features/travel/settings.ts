import { Plane } from 'lucide-react'
import type { SettingsPage } from '../../ui/screen'
import { titles } from './titles'

export const travelSettingsPages: SettingsPage[] = [
  { path: 'travel', title: titles.flights, icon: Plane, load: () => import('./ui/settings/travel-page') },
]
