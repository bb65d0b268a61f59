import { CloudOff } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '../../../ui/actions/button'
import type { RoomState } from '../client/room-connection'
import { strings } from '../strings'

const patience = 2500

/** A line about a connection that is away: not at once, since most come back before anybody notices. */
export function Trouble({ state }: { state: RoomState }) {
  const away = state.socket !== 'open'
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(away), away ? patience : 0)
    return () => clearTimeout(timer)
  }, [away])
  const text =
    state.trouble ??
    (away && long ? (navigator.onLine ? strings.composer.reconnecting : strings.composer.offline) : null)
  if (!text) return null
  return (
    <div role="status" className="mx-auto flex w-full max-w-[744px] items-center gap-2 px-5 py-1.5 text-ink-2 text-sm">
      <CloudOff aria-hidden className="size-4 shrink-0 stroke-[1.75]" />
      <span className="min-w-0">{text}</span>
      {state.trouble && (
        <Button size="small" variant="link" className="ml-auto" onClick={() => location.reload()}>
          {strings.reload}
        </Button>
      )}
    </div>
  )
}
