import { Settings } from 'lucide-react'
import { calendarScreens } from '../features/calendar/screens'
import { chiefScreens } from '../features/chief/screens'
import { memoryScreens } from '../features/memory/screens'
import { receiptScreens } from '../features/receipts/screens'
import { taskScreens } from '../features/tasks/screens'
import { tripScreens } from '../features/travel/screens'
import type { Screen } from '../ui/screen'
import { strings } from './strings'

/** Every screen of the product, in the order of the sidebar. The first is where `/` leads. */
export const screens: Screen[] = [
  ...chiefScreens,
  ...taskScreens,
  ...calendarScreens,
  ...tripScreens,
  ...memoryScreens,
  ...receiptScreens,
  {
    path: 'settings',
    title: strings.settings.title,
    icon: Settings,
    key: 's',
    place: 'foot',
    load: () => import('./settings/settings-screen'),
  },
]

/** The screen an address belongs to: its first part names it. */
export const screenAt = (address: string) => screens.find(({ path }) => path === (address.split('/')[0] ?? ''))
