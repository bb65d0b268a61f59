import { useEffect, useRef } from 'react'
import { announce } from '../../../ui/text/announcer'
import type { Message } from '../message'
import { textOf } from '../message-text'
import { strings } from '../strings'

const heard = 300

/** Says aloud that a reply begins, and what it says when it has ended; never token by token. */
export function useReplyNews(messages: Message[], known: boolean) {
  const reply = messages.findLast(({ author }) => author.kind === 'agent')
  const before = useRef<{ id?: string; status?: string } | null>(null)
  useEffect(() => {
    if (!known) return
    const earlier = before.current
    before.current = { id: reply?.id, status: reply?.status }
    if (!earlier || !reply) return
    const begins = reply.status === 'streaming' && earlier.id !== reply.id
    const ended = reply.status !== 'streaming' && (earlier.id !== reply.id || earlier.status === 'streaming')
    if (begins) announce(strings.replying(reply.author.name))
    if (ended) announce(strings.replied(reply.author.name, textOf(reply.parts).slice(0, heard)))
  }, [reply, known])
}
