import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { sentenceOf } from '../../../platform/browser/perform'
import { Alert } from '../../../ui/display/alert'
import { ScreenBody, ScreenHeader } from '../../../ui/display/screen-header'
import { lazily } from '../../../ui/lazily'
import { NotOpened } from '../../../ui/overlays/not-opened'
import type { ScreenProps } from '../../../ui/screen'
import { receiptQuery } from '../queries'
import { strings } from '../strings'
import { everything } from './filter'
import { ReceiptFilters } from './receipt-filters'
import { ReceiptList } from './receipt-list'

const ReceiptDetails = lazily(() => import('./dialogs/receipt-details'), NotOpened)

/** Every receipt of this person, wide enough to read. `/activity/op_…` opens one. */
export default function ActivityScreen({ rest }: ScreenProps) {
  const [wish, setWish] = useState(everything)
  return (
    <>
      <ScreenHeader title={strings.activity} quiet={strings.activityQuiet} />
      <ScreenBody>
        {rest.startsWith('op_') && <OpenedReceipt key={rest} receiptId={rest} />}
        <ReceiptFilters wish={wish} onChange={setWish} />
        <div className="grid gap-2.5">
          <h2 className="sr-only">{strings.title}</h2>
          <ReceiptList wish={wish} />
        </div>
      </ScreenBody>
    </>
  )
}

/** One receipt above the others, as a link names it. */
function OpenedReceipt({ receiptId }: { receiptId: string }) {
  const navigate = useNavigate()
  const { data, error } = useQuery({ ...receiptQuery({ home: 'person', receiptId }), retry: false })
  if (error) return <Alert>{sentenceOf(error)}</Alert>
  return (
    <Suspense fallback={null}>
      {data && <ReceiptDetails receipt={data} onClose={() => void navigate({ to: '/activity' as string })} />}
    </Suspense>
  )
}
