import { ReceiptText } from 'lucide-react'
import type { Screen } from '../../ui/screen'
import { strings } from './strings'

export const receiptScreens: Screen[] = [
  {
    path: 'activity',
    title: strings.activity,
    icon: ReceiptText,
    key: 'a',
    place: 'main',
    ownReceipts: true,
    load: () => import('./ui/activity-screen'),
  },
]
