import { CircleAlert, Clock } from 'lucide-react'
import { Button } from '../../../ui/actions/button'
import type { Outgoing } from '../client/outbox'
import { strings } from '../strings'
import { useConversation } from './conversation-context'
import { MessageFrame } from './message/message-frame'

const words = strings.outgoing

/** A message that has not arrived yet: what it waits for, and what one can do about it. */
export function OutgoingView({ outgoing, newAuthor }: { outgoing: Outgoing; newAuthor: boolean }) {
  const { connection, person } = useConversation()
  const { key, state, text, at, error } = outgoing
  const refused = state === 'refused'
  const open = connection.read().socket === 'open'
  const note = refused
    ? (error ?? words.refused)
    : state === 'queued'
      ? words.queued
      : open
        ? words.sending
        : words.waiting
  const Icon = refused ? CircleAlert : Clock
  return (
    <MessageFrame author={{ kind: 'person', ...person }} at={at} newAuthor={newAuthor}>
      <p className="whitespace-pre-wrap break-words text-ink-2">{text}</p>
      <p className={`mt-1 flex flex-wrap items-center gap-1.5 text-xs ${refused ? 'text-remove' : 'text-ink-3'}`}>
        <Icon aria-hidden className="size-3.5 stroke-[1.75]" />
        {note}
        {(refused || state === 'queued') && (
          <Button size="small" variant="link" className="h-6 text-xs" onClick={() => connection.sendNow(key)}>
            {refused ? words.again : words.sendNow}
          </Button>
        )}
        <Button size="small" variant="ghost" className="h-6 text-xs" onClick={() => connection.takeBack(key)}>
          {words.remove}
        </Button>
      </p>
    </MessageFrame>
  )
}
