import { memo } from 'react'
import { dayWords } from '../../../ui/time/format'
import { usePlace } from '../../../ui/time/place'
import { MessageView } from './message/message-view'
import { OutgoingView } from './outgoing-view'
import type { Row } from './rows'

/** One row of the log in the column everything stands in, under its day where one begins. */
export const LogRow = memo(function LogRow({ row }: { row: Row }) {
  const place = usePlace()
  return (
    <div
      id={row.key}
      tabIndex={-1}
      className="mx-auto max-w-[760px] rounded-md px-5 transition-colors duration-200 focus-visible:bg-accent-soft focus-visible:outline-none data-linked:bg-accent-soft max-sm:px-3.5"
    >
      {row.kind === 'message' && row.newDay && (
        <h2 className="m-0 pt-6 pb-1 text-center font-normal text-ink-3 text-xs">{dayWords(row.message.at, place)}</h2>
      )}
      {row.kind === 'message' ? (
        <MessageView message={row.message} newAuthor={row.newAuthor} last={row.last} />
      ) : (
        <OutgoingView outgoing={row.outgoing} newAuthor={row.newAuthor} />
      )}
    </div>
  )
})
