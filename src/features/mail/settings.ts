import { Mail } from 'lucide-react'
import type { SettingsPage } from '../../ui/screen'
import { titles } from './titles'

export const mailSettings: SettingsPage[] = [
  { path: 'mail', title: titles.mail, icon: Mail, load: () => import('./ui/mail-page') },
]
