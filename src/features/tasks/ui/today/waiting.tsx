import { useQuery } from '@tanstack/react-query'
import { sentenceOf } from '../../../../platform/browser/perform'
import { invalidateAll } from '../../../../platform/browser/queries'
import type { Receipt } from '../../../../platform/operations/outcome'
import { Button } from '../../../../ui/actions/button'
import { toast } from '../../../../ui/overlays/toast'
import { announce } from '../../../../ui/text/announcer'
import { usePlace } from '../../../../ui/time/place'
import { summaryOf } from '../../../receipts/field-words'
import { titleOf } from '../../../receipts/look'
import { approve, reject } from '../../../receipts/queries'
import { waitingQuery } from '../../queries'
import { strings } from '../../strings'

/** What waits for the person's approval, to be decided here and now. */
export function Waiting() {
  const { data } = useQuery(waitingQuery)
  if (!data || data.receipts.length === 0) return null
  return (
    <section aria-label={strings.today.waiting} className="grid gap-2">
      {data.receipts.map((receipt) => (
        <WaitingCard key={receipt.id} receipt={receipt} />
      ))}
    </section>
  )
}

function WaitingCard({ receipt }: { receipt: Receipt }) {
  const place = usePlace()
  const name = { home: receipt.home, receiptId: receipt.id }
  const title = titleOf(receipt)
  const decide = async (decision: Promise<unknown>, said: string) => {
    try {
      await decision
      announce(said)
    } catch (error) {
      void toast.fail(sentenceOf(error))
    } finally {
      void invalidateAll()
    }
  }
  return (
    <article className="grid gap-1 rounded-md border border-change/40 bg-change-soft px-3.5 py-3">
      <p className="font-medium text-change text-xs">
        {strings.today.waiting} · {receipt.title}
      </p>
      <p className="font-medium">{title}</p>
      {receipt.changes[0] && <p className="text-ink-2 text-sm">{summaryOf(receipt.changes[0], place)}</p>}
      {receipt.reason && <p className="text-ink-2 text-sm">{receipt.reason}</p>}
      <div className="mt-1 flex gap-2">
        <Button
          size="small"
          variant="primary"
          onClick={() => void decide(approve(name), strings.today.approved(title))}
        >
          {strings.today.approve}
        </Button>
        <Button size="small" onClick={() => void decide(reject(name, ''), strings.today.rejected(title))}>
          {strings.today.reject}
        </Button>
      </div>
    </article>
  )
}
