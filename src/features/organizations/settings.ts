import { UsersRound } from 'lucide-react'
import type { SettingsPage } from '../../ui/screen'
import { strings } from './strings'

export const organizationSettings: SettingsPage[] = [
  { path: 'members', title: strings.title, icon: UsersRound, load: () => import('./ui/members-page') },
]
