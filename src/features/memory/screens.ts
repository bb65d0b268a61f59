import { BookHeart } from 'lucide-react'
import type { Screen } from '../../ui/screen'
import { titles } from './titles'

export const memoryScreens: Screen[] = [
  {
    path: 'memory',
    title: titles.memory,
    icon: BookHeart,
    key: 'm',
    place: 'main',
    load: () => import('./ui/memory-screen'),
  },
]
