import { type ReactNode, Suspense, useEffect, useMemo, useState } from 'react'
import { ScreenHeader } from '../../ui/display/screen-header'
import { useKeptState } from '../../ui/kept-state'
import { lazily } from '../../ui/lazily'
import { openRoom, useRoomState } from './client/open-room'
import { roomActions } from './queries'
import { strings } from './strings'
import { Composer } from './ui/composer/composer'
import { ConversationContext } from './ui/conversation-context'
import { PlainLog } from './ui/message/plain-log'
import { Trouble } from './ui/trouble'
import { useReplyNews } from './ui/use-reply-news'

const Welcome = lazily(() => import('./ui/welcome'))
const MessageLog = lazily(() => import('./ui/message-log'), PlainLog)

interface ConversationProps {
  roomId: string
  title: string
  person: { id: string; name: string }
  /** A quiet line in the composer: which model answers. */
  answerer?: ReactNode
}

/** Until the room has said where the conversation stands. What shows messages is fetched meanwhile where there were some. */
const Unknown = () => <div aria-busy className="min-h-0 flex-1" />

/** One conversation: what was said, and where one says more. */
export function Conversation({ roomId, title, person, answerer }: ConversationProps) {
  const [editing, edit] = useState<string | null>(null)
  const connection = openRoom(roomId)
  const state = useRoomState(connection)
  const parts = useMemo(
    () => ({ connection, actions: roomActions(roomId), person, title, editing, edit }),
    [connection, roomId, person, title, editing],
  )
  useReplyNews(state.timeline.messages, state.known)
  const empty = state.timeline.messages.length === 0 && state.outgoing.length === 0
  const [spoken, keepSpoken] = useKeptState('spoken', 'no')
  useEffect(() => {
    if (!empty && spoken === 'no') keepSpoken('yes')
  }, [empty, spoken, keepSpoken])
  return (
    <ConversationContext value={parts}>
      <ScreenHeader title={title} quiet={strings.private} />
      <Suspense fallback={<Unknown />}>
        {!empty || (!state.known && spoken === 'yes') ? (
          <MessageLog state={state} />
        ) : state.known ? (
          <Welcome name={person.name} />
        ) : (
          <Unknown />
        )}
      </Suspense>
      <Trouble state={state} />
      <Composer state={state} answerer={answerer} />
    </ConversationContext>
  )
}
