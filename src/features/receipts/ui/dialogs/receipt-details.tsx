import type { Receipt } from '../../../../platform/operations/outcome'
import { Dialog, DialogBody } from '../../../../ui/overlays/dialog'
import { fullDate } from '../../../../ui/time/format'
import { usePlace } from '../../../../ui/time/place'
import { titleOf } from '../../look'
import { strings } from '../../strings'
import { ReceiptBadge } from '../cards/receipt-badge'
import { FieldTable } from './field-table'

const words = strings.detailsDialog

/** All a receipt knows: each thing before and after, who did it, when, how and why. */
export default function ReceiptDetails({ receipt, onClose }: { receipt: Receipt; onClose: () => void }) {
  const place = usePlace()
  const by = receipt.agent ? `${receipt.agent} ${words.for} ${receipt.personName}` : receipt.personName
  const facts: [string, string][] = [
    [words.by, by],
    [words.when, fullDate(receipt.at, place)],
    [words.via, words.vias[receipt.via]],
    [words.operation, `${receipt.title} (${receipt.operation})`],
    [words.took, `${receipt.milliseconds.toLocaleString(place.locale, { maximumFractionDigits: 1 })} ms`],
    [words.trace, receipt.correlationId],
  ]
  if (receipt.reason) facts.unshift([words.reason, receipt.reason])
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={titleOf(receipt)}
      closeLabel={words.close}
      width="large"
    >
      <DialogBody className="grid gap-4">
        {receipt.changes.map((change) => (
          <section key={`${change.table} ${change.key}`} className="grid gap-2">
            <h3 className="m-0 flex items-center gap-2 text-sm">
              <ReceiptBadge receipt={{ ...receipt, changes: [change] }} />
              <span className="text-ink-2">{change.noun}</span>
              {receipt.changes.length > 1 && <span className="font-medium">{change.title}</span>}
            </h3>
            <FieldTable change={change} />
          </section>
        ))}
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm">
          {facts.map(([name, value]) => (
            <div key={name} className="col-span-2 grid grid-cols-subgrid">
              <dt className="text-ink-3">{name}</dt>
              <dd className="break-words">{value}</dd>
            </div>
          ))}
        </dl>
      </DialogBody>
    </Dialog>
  )
}
