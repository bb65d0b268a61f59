import { useRef, useState } from 'react'
import { Virtuoso, type VirtuosoHandle } from 'react-virtuoso'
import { usePlace } from '../../../ui/time/place'
import type { RoomState } from '../client/room-connection'
import { strings } from '../strings'
import { attempt, useConversation } from './conversation-context'
import { JumpButton } from './jump-button'
import { LogRow } from './log-row'
import { ReplyAwaited } from './reply-awaited'
import { rowsOf } from './rows'
import { useFollowing } from './use-following'
import { useLinkedMessage } from './use-linked-message'

const farBack = 1_000_000

/** The conversation so far. It follows what comes unless one has scrolled up; then a button says how much came. */
export default function MessageLog({ state }: { state: RoomState }) {
  const { connection, actions, title } = useConversation()
  const place = usePlace()
  const list = useRef<VirtuosoHandle>(null)
  const loading = useRef(false)
  const { messages, more } = state.timeline
  const { leftAt, leave, jump, gestures, atEnd, grown } = useFollowing(list, messages.at(-1)?.sequence ?? 0)
  const [anchor, setAnchor] = useState<string | undefined>(messages[0]?.id)
  // Where the first row of the first page is now: so many older rows stand before it.
  const older = messages.findIndex(({ id }) => id === anchor)
  if (older === -1 && messages[0] && anchor !== messages[0].id) setAnchor(messages[0].id)
  const rows = rowsOf(messages, state.outgoing, place)
  const newer = leftAt === null ? 0 : messages.filter(({ sequence }) => sequence > leftAt).length
  const loadOlder = () => {
    const first = messages[0]
    if (!more || !first || loading.current) return
    loading.current = true
    attempt(async () => {
      try {
        connection.older(await actions.history(first.sequence))
      } finally {
        loading.current = false
      }
    })
  }
  useLinkedMessage({ list, rows, leave, loadOlder: more && loadOlder })
  if (!state.known && rows.length === 0) return <div aria-busy className="min-h-0 flex-1" />
  return (
    <div className="relative min-h-0 flex-1">
      <Virtuoso
        ref={list}
        role="log"
        aria-live="off"
        aria-label={strings.log(title)}
        tabIndex={0}
        className="h-full outline-offset-[-2px]"
        data={rows}
        firstItemIndex={farBack - Math.max(older, 0)}
        initialTopMostItemIndex={{ index: 'LAST', align: 'end' }}
        computeItemKey={(_, row) => row.key}
        itemContent={(_, row) => <LogRow row={row} />}
        followOutput={() => (leftAt === null ? 'auto' : false)}
        {...gestures}
        atBottomThreshold={60}
        atBottomStateChange={atEnd}
        totalListHeightChanged={grown}
        startReached={loadOlder}
        increaseViewportBy={{ top: 600, bottom: 300 }}
        components={{ Header: more ? LogLoading : LogStart, Footer: LogEnd }}
        context={{ state }}
      />
      {leftAt !== null && <JumpButton count={newer} onJump={jump} />}
    </div>
  )
}

const LogStart = () => <p className="pt-8 pb-2 text-center text-ink-3 text-xs">{strings.beginning}</p>
const LogLoading = () => <p className="pt-6 text-center text-ink-3 text-xs">{strings.loadingOlder}</p>
const LogEnd = ({ context }: { context: { state: RoomState } }) => (
  <div className="pb-4">
    <ReplyAwaited state={context.state} />
  </div>
)
