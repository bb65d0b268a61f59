import { ReceiptText } from 'lucide-react'
import type { Screen } from '../../ui/screen'

export const receiptScreens: Screen[] = [
  {
    path: 'activity',
    title: 'Activity',
    icon: ReceiptText,
    key: 'a',
    place: 'main',
    ownReceipts: true,
    load: () => import('./ui/activity-screen'),
  },
]
