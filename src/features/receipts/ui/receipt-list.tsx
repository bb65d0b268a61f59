import { ReceiptText } from 'lucide-react'
import { useState } from 'react'
import { sentenceOf } from '../../../platform/browser/perform'
import type { Receipt } from '../../../platform/operations/outcome'
import { Button } from '../../../ui/actions/button'
import { Alert } from '../../../ui/display/alert'
import { EmptyState } from '../../../ui/display/empty-state'
import { Skeleton } from '../../../ui/display/skeleton'
import { dayWords } from '../../../ui/time/format'
import { usePlace } from '../../../ui/time/place'
import { strings } from '../strings'
import { ApprovalCard } from './cards/approval-card'
import { ReceiptCard } from './cards/receipt-card'
import { byDay, isVain, isWished, newestTurn, sinceOf, type Wish } from './filter'
import { TurnHeader } from './turn-header'
import { useReceipts } from './use-receipts'

const pageSize = 40

/** Receipts: what waits first, then the newest turn, then day by day. An undo shows on what it undid. */
export function ReceiptList({ wish }: { wish: Wish }) {
  const place = usePlace()
  const [limit, setLimit] = useState(pageSize)
  const since = sinceOf(wish)
  const { receipts, error, isPending } = useReceipts(limit, since)
  if (error) return <Alert>{sentenceOf(error)}</Alert>
  if (isPending) return <Waiting />
  const wished = receipts.filter((receipt) => isWished(wish, receipt) && (wish.kind === 'failed' || !isVain(receipt)))
  const waiting = wished.filter(({ status }) => status === 'pending')
  const past = wished.filter(
    ({ status, undoes }) => status !== 'pending' && (undoes === null || wish.kind === 'undone'),
  )
  const turn = newestTurn(past)
  const earlier = past.filter((receipt) => !turn.includes(receipt))
  if (wished.length === 0)
    return receipts.length > 0 ? (
      <p className="px-0.5 py-6 text-center text-ink-2 text-sm">{strings.noneMatch}</p>
    ) : (
      <EmptyState icon={ReceiptText} title={strings.none} text={strings.noneText} />
    )
  return (
    <>
      {waiting.map((receipt) => (
        <ApprovalCard key={receipt.id} receipt={receipt} />
      ))}
      {turn.length > 0 && <TurnHeader turn={turn} />}
      <Cards receipts={turn} />
      {byDay(earlier, place).map(({ day, at, receipts }) => (
        <section key={day} className="grid gap-2.5">
          <h3 className="mx-0.5 mt-1.5 mb-0 font-normal text-ink-3 text-xs">{dayWords(at, place)}</h3>
          <Cards receipts={receipts} />
        </section>
      ))}
      {receipts.length >= limit && limit < 100 && (
        <Button variant="ghost" onClick={() => setLimit(limit + pageSize)}>
          {strings.loadMore}
        </Button>
      )}
    </>
  )
}

const Cards = ({ receipts }: { receipts: Receipt[] }) =>
  receipts.map((receipt) => <ReceiptCard key={receipt.id} receipt={receipt} />)

const Waiting = () => (
  <>
    <Skeleton className="h-24 rounded-md" />
    <Skeleton className="h-24 rounded-md" />
    <Skeleton className="h-24 rounded-md" />
  </>
)
