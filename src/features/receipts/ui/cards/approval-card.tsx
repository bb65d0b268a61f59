import { useQuery } from '@tanstack/react-query'
import { Hourglass } from 'lucide-react'
import { Suspense, useState } from 'react'
import { catalogueQuery } from '../../../../platform/browser/catalogue'
import { sentenceOf } from '../../../../platform/browser/perform'
import { invalidateAll } from '../../../../platform/browser/queries'
import type { Receipt } from '../../../../platform/operations/outcome'
import { Button } from '../../../../ui/actions/button'
import { cn } from '../../../../ui/cn'
import { lazily } from '../../../../ui/lazily'
import { NotOpened } from '../../../../ui/overlays/not-opened'
import { toast } from '../../../../ui/overlays/toast'
import { announce } from '../../../../ui/text/announcer'
import { canEditWaiting } from '../../edit'
import { titleOf } from '../../look'
import { approve, reject } from '../../queries'
import { strings } from '../../strings'
import { ChangeSummary } from './change-summary'

const RejectForm = lazily(() => import('./reject-form'))
const EditDialog = lazily(() => import('../dialogs/edit-dialog'), NotOpened)
const ReceiptDetails = lazily(() => import('../dialogs/receipt-details'), NotOpened)
const words = strings.approval

/** A change before the fact: what would happen, why a person is asked, and their decision. */
export function ApprovalCard({ receipt, className }: { receipt: Receipt; className?: string }) {
  const [open, setOpen] = useState<'edit' | 'reject' | 'details' | null>(null)
  const [busy, setBusy] = useState(false)
  const name = { home: receipt.home, receiptId: receipt.id }
  const { data: catalogue } = useQuery(catalogueQuery)
  const editable = catalogue !== undefined && canEditWaiting(receipt, catalogue.operations)
  const rest = receipt.changes.length - 1
  const decide = async (act: () => Promise<unknown>, said: string) => {
    setBusy(true)
    try {
      await act()
      announce(said)
      await invalidateAll()
    } catch (error) {
      await toast.fail(sentenceOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <article
      aria-label={`${strings.waiting}: ${receipt.title}`}
      className={cn('grid gap-1 rounded-md border border-change/40 bg-change-soft px-3 py-[11px]', className)}
    >
      <p className="flex items-center gap-1.5 font-semibold text-[11.5px] text-change">
        <Hourglass aria-hidden className="size-3 stroke-[2.4]" />
        {strings.waiting}
      </p>
      <p className="break-words font-medium">
        {receipt.title}: {titleOf(receipt)}
        {rest > 0 && <span className="font-normal text-ink-2"> {strings.more(rest)}</span>}
      </p>
      {receipt.changes[0] && <ChangeSummary change={receipt.changes[0]} />}
      {receipt.reason && <p className="text-[12.5px] text-ink-2">{receipt.reason}</p>}
      {open === 'reject' ? (
        <Suspense fallback={null}>
          <RejectForm
            busy={busy}
            onCancel={() => setOpen(null)}
            onReject={(note) => void decide(() => reject(name, note), words.rejected(titleOf(receipt)))}
          />
        </Suspense>
      ) : (
        <div className="mt-1 flex flex-wrap gap-1.5">
          <Button
            variant="primary"
            disabled={busy}
            onClick={() => void decide(() => approve(name), words.approved(titleOf(receipt)))}
          >
            {busy ? words.approving : words.approve}
          </Button>
          {editable && (
            <Button disabled={busy} onClick={() => setOpen('edit')}>
              {words.edit}
            </Button>
          )}
          <Button disabled={busy} onClick={() => setOpen('reject')}>
            {words.reject}
          </Button>
          <Button variant="ghost" onClick={() => setOpen('details')}>
            {strings.details}
          </Button>
        </div>
      )}
      <Suspense fallback={null}>
        {open === 'edit' && <EditDialog receipt={receipt} onClose={() => setOpen(null)} />}
        {open === 'details' && <ReceiptDetails receipt={receipt} onClose={() => setOpen(null)} />}
      </Suspense>
    </article>
  )
}
