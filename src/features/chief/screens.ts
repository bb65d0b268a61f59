import { MessageCircle } from 'lucide-react'
import type { Screen } from '../../ui/screen'

export const chiefScreens: Screen[] = [
  { path: '', title: 'Chief', icon: MessageCircle, key: 'c', place: 'main', load: () => import('./ui/chief-screen') },
]
