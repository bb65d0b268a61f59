import { useEffect, useState } from 'react'
import { useTryAgain } from '../../../../ui/lazily'
import type { RoomState } from '../../client/room-connection'
import { textOf } from '../../message-text'
import { strings } from '../../strings'

/** The conversation in bare words, while what shows it properly can't be loaded: what one wrote is in sight all the same. */
export function PlainLog({ state }: { state: RoomState }) {
  const again = useTryAgain()
  const { timeline, outgoing, socket } = state
  const [atFirst] = useState(socket)
  // A server that was away comes back without the browser noticing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each return, however the way to try again is made
  useEffect(() => {
    if (socket === 'open' && atFirst !== 'open') again()
  }, [socket])
  return (
    <div role="log" aria-label={strings.plainLog} className="min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto grid max-w-[744px] gap-4 px-5 py-6">
        {timeline.messages.map(({ id, author, parts }) => (
          <div key={id}>
            <p className="font-semibold text-sm">{author.name}</p>
            <p className="whitespace-pre-wrap break-words">{textOf(parts)}</p>
          </div>
        ))}
        {outgoing.map(({ key, text, state }) => (
          <div key={key}>
            <p className="whitespace-pre-wrap break-words text-ink-2">{text}</p>
            <p className="text-ink-3 text-xs">{strings.outgoing[state]}</p>
          </div>
        ))}
      </div>
    </div>
  )
}
