import { Plane } from 'lucide-react'
import type { Screen } from '../../ui/screen'
import { titles } from './titles'

export const tripScreens: Screen[] = [
  {
    path: 'trips',
    title: titles.trips,
    icon: Plane,
    key: 'v',
    place: 'main',
    load: () => import('./ui/trips-screen'),
  },
]
