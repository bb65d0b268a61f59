import { useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { catalogueQuery } from '../../../../platform/browser/catalogue'
import type { Receipt } from '../../../../platform/operations/outcome'
import { Button } from '../../../../ui/actions/button'
import { cn } from '../../../../ui/cn'
import { lazily } from '../../../../ui/lazily'
import { NotOpened } from '../../../../ui/overlays/not-opened'
import { Moment } from '../../../../ui/time/moment'
import { canEdit } from '../../edit'
import { canUndo, redoWord, titleOf } from '../../look'
import { strings } from '../../strings'
import { ChangeSummary } from './change-summary'
import { ReceiptBadge } from './receipt-badge'
import { useUndo } from './use-undo'

const ReceiptDetails = lazily(() => import('../dialogs/receipt-details'), NotOpened)
const ConflictDialog = lazily(() => import('../dialogs/conflict-dialog'), NotOpened)
const EditDialog = lazily(() => import('../dialogs/edit-dialog'), NotOpened)

/** Where the reason says what became of it; elsewhere it said why a person was asked, and they have answered. */
const explains = new Set<Receipt['status']>(['failed', 'rejected', 'executing'])

/** One change with its way back: Details, Edit, Undo; once undone, a way to bring it back. */
export function ReceiptCard({ receipt, className }: { receipt: Receipt; className?: string }) {
  const [open, setOpen] = useState<'details' | 'edit' | null>(null)
  const { busy, back, possible, conflict, undo, forget } = useUndo(receipt)
  const change = receipt.changes[0]
  const gone = receipt.status === 'undone' && change?.verb === 'created'
  const rest = receipt.changes.length - 1
  const undoable = possible && (back || canUndo(receipt))
  const { data: catalogue } = useQuery(catalogueQuery)
  const editable = catalogue !== undefined && canEdit(receipt, catalogue.operations)
  const sends = catalogue?.operations.find(({ name }) => name === receipt.operation)?.effect === 'send'
  return (
    <article
      aria-label={`${strings.title}: ${titleOf(receipt)}`}
      className={cn('grid gap-0.5 rounded-md border border-line bg-raised px-3 py-2.5', className)}
    >
      <div className="flex items-center gap-2 text-[12.5px] text-ink-2">
        <ReceiptBadge receipt={receipt} />
        <span className="truncate">{change?.noun ?? receipt.title}</span>
        <Moment at={receipt.at} style="ago" className="ml-auto shrink-0 text-ink-3 text-xs" />
      </div>
      <p className={cn('mt-0.5 break-words font-medium', gone && 'text-ink-2 line-through decoration-1')}>
        {titleOf(receipt)}
        {rest > 0 && <span className="font-normal text-ink-3"> {strings.more(rest)}</span>}
      </p>
      {change && receipt.undoes && <p className="text-ink-2 text-sm">{strings.undid[change.verb]}</p>}
      {change && receipt.status !== 'undone' && (!receipt.undoes || change.verb === 'updated') && (
        <ChangeSummary change={change} />
      )}
      {receipt.reason && (sends || explains.has(receipt.status)) && (
        <p className="text-ink-2 text-sm">{receipt.reason}</p>
      )}
      <div className="-mb-1 -ml-2 mt-1 flex flex-wrap gap-0.5">
        <Button variant="ghost" size="small" className="text-[12.5px]" onClick={() => setOpen('details')}>
          {strings.details}
        </Button>
        {editable && (
          <Button variant="ghost" size="small" className="text-[12.5px]" onClick={() => setOpen('edit')}>
            {strings.edit}
          </Button>
        )}
        {undoable && (
          <Button variant="link" size="small" className="text-[12.5px]" disabled={busy} onClick={() => void undo()}>
            {busy ? strings.undoing : back || receipt.undoes ? redoWord(receipt) : strings.undo}
          </Button>
        )}
      </div>
      <Suspense fallback={null}>
        {open === 'details' && <ReceiptDetails receipt={receipt} onClose={() => setOpen(null)} />}
        {open === 'edit' && <EditDialog receipt={receipt} onClose={() => setOpen(null)} />}
        {conflict && <ConflictDialog conflict={conflict} onChoose={(choice) => void undo(choice)} onClose={forget} />}
      </Suspense>
    </article>
  )
}
