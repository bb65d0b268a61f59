import { CalendarRange } from 'lucide-react'
import type { Screen } from '../../ui/screen'
import { titles } from './titles'

export const calendarScreens: Screen[] = [
  {
    path: 'calendar',
    title: titles.calendar,
    icon: CalendarRange,
    key: 'k',
    place: 'main',
    load: () => import('./ui/calendar-screen'),
  },
]
