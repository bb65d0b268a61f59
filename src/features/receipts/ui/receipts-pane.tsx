import { useState } from 'react'
import { strings } from '../strings'
import { everything } from './filter'
import { ReceiptFilters } from './receipt-filters'
import { ReceiptList } from './receipt-list'

/** What happened, as it happens, beside whatever one is doing. */
export default function ReceiptsPane() {
  const [wish, setWish] = useState(everything)
  return (
    <>
      <div className="grid shrink-0 gap-2 px-3.5 pt-2.5 pb-2">
        <h2 className="m-0 flex h-8 items-center font-semibold text-sm">{strings.title}</h2>
        <ReceiptFilters wish={wish} onChange={setWish} />
      </div>
      <div className="grid min-h-0 flex-1 content-start gap-2.5 overflow-y-auto px-3.5 pt-1 pb-5">
        <ReceiptList wish={wish} />
      </div>
    </>
  )
}
