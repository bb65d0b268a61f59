import { Suspense } from 'react'
import { lazily } from '../../../../ui/lazily'
import type { Message } from '../../message'
import { strings } from '../../strings'
import { useConversation } from '../conversation-context'
import { AnswerFooter } from './answer-footer'
import { MessageActions } from './message-actions'
import { MessageFrame } from './message-frame'
import { MessageParts } from './message-parts'
import { MessageTrouble } from './message-trouble'
import { Suggestions } from './suggestions'

const EditMessage = lazily(() => import('./edit-message'))

interface MessageViewProps {
  message: Message
  newAuthor: boolean
  /** The newest of the conversation: it offers what to say next. */
  last: boolean
}

/** One message with all that belongs to it. */
export function MessageView({ message, newAuthor, last }: MessageViewProps) {
  const { editing, person } = useConversation()
  const own = message.author.kind === 'person' && message.author.id === person.id
  const note = message.editedAt ? strings.status.edited : undefined
  const streaming = message.status === 'streaming'
  if (editing === message.id)
    return (
      <MessageFrame author={message.author} at={message.at} newAuthor={newAuthor}>
        <Suspense fallback={null}>
          <EditMessage message={message} />
        </Suspense>
      </MessageFrame>
    )
  return (
    <MessageFrame
      author={message.author}
      at={message.at}
      newAuthor={newAuthor}
      note={note}
      actions={streaming ? undefined : <MessageActions message={message} own={own} />}
    >
      <div aria-busy={streaming || undefined}>
        <MessageParts message={message} />
      </div>
      <MessageTrouble message={message} />
      {!streaming && <AnswerFooter message={message} />}
      {last && !streaming && <Suggestions texts={message.answer?.suggestions ?? []} />}
    </MessageFrame>
  )
}
