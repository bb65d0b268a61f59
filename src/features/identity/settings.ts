import { KeyRound, UserRound } from 'lucide-react'
import type { SettingsPage } from '../../ui/screen'
import { strings } from './strings'

export const identitySettings: SettingsPage[] = [
  { path: '', title: strings.profile.title, icon: UserRound, load: () => import('./ui/profile-page') },
]

export const tokenSettings: SettingsPage[] = [
  {
    path: 'tokens',
    title: strings.tokens.title,
    icon: KeyRound,
    leadsOutside: true,
    load: () => import('./ui/tokens-page'),
  },
]
