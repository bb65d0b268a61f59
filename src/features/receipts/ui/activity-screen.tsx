import { useState } from 'react'
import { ScreenBody, ScreenHeader } from '../../../ui/display/screen-header'
import { strings } from '../strings'
import { everything } from './filter'
import { ReceiptFilters } from './receipt-filters'
import { ReceiptList } from './receipt-list'

/** Every receipt of this person, wide enough to read. */
export default function ActivityScreen() {
  const [wish, setWish] = useState(everything)
  return (
    <>
      <ScreenHeader title={strings.activity} quiet={strings.activityQuiet} />
      <ScreenBody>
        <ReceiptFilters wish={wish} onChange={setWish} />
        <div className="grid gap-2.5">
          <h2 className="sr-only">{strings.title}</h2>
          <ReceiptList wish={wish} />
        </div>
      </ScreenBody>
    </>
  )
}
