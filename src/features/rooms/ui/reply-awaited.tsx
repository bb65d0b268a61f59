import { useEffect, useState } from 'react'
import { Button } from '../../../ui/actions/button'
import { Avatar } from '../../../ui/display/avatar'
import type { RoomState } from '../client/room-connection'
import type { Message } from '../message'
import { textOf } from '../message-text'
import { strings } from '../strings'
import { attempt, useConversation } from './conversation-context'

const patience = 20_000

/** Between a message and the first sign of its reply: somebody is at it. After a while without any, a way to ask again. */
export function ReplyAwaited({ state }: { state: RoomState }) {
  const last = state.timeline.messages.at(-1)
  const asked = last?.author.kind === 'person' ? last : null
  if (!asked || state.outgoing.length > 0) return null
  return <Awaited key={asked.id} asked={asked} />
}

function Awaited({ asked }: { asked: Message }) {
  const { title, actions } = useConversation()
  const age = () => Date.now() - Date.parse(asked.at)
  const [key] = useState(() => crypto.randomUUID())
  const [late, setLate] = useState(() => age() > patience)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), Math.max(0, patience - age()))
    return () => clearTimeout(timer)
  })
  return (
    <div className="mx-auto flex max-w-[760px] items-center gap-3 px-5 pt-5 text-ink-2 text-sm max-sm:px-3.5">
      <Avatar name={title} agent />
      {late ? (
        <>
          {strings.unanswered}
          <Button
            size="small"
            variant="link"
            onClick={() => attempt(() => actions.resend(asked.id, textOf(asked.parts), key))}
          >
            {strings.askAgain}
          </Button>
        </>
      ) : (
        <span className="animate-pulse">{strings.working(title)}</span>
      )}
    </div>
  )
}
