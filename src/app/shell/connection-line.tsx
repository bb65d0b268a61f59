import { useRouterState } from '@tanstack/react-router'
import { CloudOff } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useConnected } from '../client/connection'
import { strings } from '../strings'

/** Most losses are over before anybody notices. */
const patience = 2500

/** A quiet line above the screen while the server can’t be reached. The conversation has one of its own, where one writes. */
export function ConnectionLine() {
  const connected = useConnected()
  const inConversation = useRouterState({ select: ({ location }) => location.pathname === '/' })
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(!connected), connected ? 0 : patience)
    return () => clearTimeout(timer)
  }, [connected])
  if (connected || !long || inConversation) return null
  return (
    <div
      role="status"
      className="flex shrink-0 items-center justify-center gap-2 border-line-soft border-b bg-change-soft px-4 py-1.5 text-change text-sm"
    >
      <CloudOff aria-hidden className="size-4 shrink-0 stroke-[1.75]" />
      {navigator.onLine ? strings.live.reconnecting : strings.live.offline}
    </div>
  )
}
