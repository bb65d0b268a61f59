import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { openCommands } from '../../../../ui/overlays/command-request'
import { usePlace } from '../../../../ui/time/place'
import { useMedia } from '../../../../ui/use-media'
import type { RoomState } from '../../client/room-connection'
import { streamingIn } from '../../client/room-connection'
import { roomActions } from '../../queries'
import { strings } from '../../strings'
import { useConversation } from '../conversation-context'
import { ComposerBar } from './composer-bar'
import { useDraft } from './use-draft'

const words = strings.composer
const longest = 32_000

interface ComposerProps {
  roomId: string
  state: RoomState
  answerer?: ReactNode
}

/** Where one writes. The text lives in the field itself, so that even a very long paste stays fast. */
export function Composer({ roomId, state, answerer }: ComposerProps) {
  const { connection, edit, person, editing } = useConversation()
  const { locale } = usePlace()
  const field = useRef<HTMLTextAreaElement>(null)
  const [length, setLength] = useState(0)
  const [actions] = useState(() => roomActions(roomId))
  const touch = useMedia('(pointer: coarse) and (max-width: 767px)')
  const changed = () => setLength(field.current?.value.trim().length ?? 0)
  const draft = useDraft(field, actions, changed)
  const streaming = streamingIn(state.timeline.messages)
  const tooLong = length > longest
  useEffect(() => {
    if (editing === null && !touch) field.current?.focus()
  }, [editing, touch])
  useEffect(() => {
    if (!streaming) return
    const pressed = (event: globalThis.KeyboardEvent) => {
      const elsewhere = document.querySelector('[role="dialog"], [role="menu"]') !== null
      if (event.key === 'Escape' && !elsewhere && !event.defaultPrevented) connection.stop(streaming.id)
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [streaming, connection])
  const send = () => {
    const text = field.current?.value.trim() ?? ''
    if (!field.current || text === '' || tooLong) return
    connection.send(text)
    field.current.value = ''
    changed()
    draft.flush()
  }
  const editLast = () => {
    const own = state.timeline.messages.findLast(({ author }) => author.kind === 'person' && author.id === person.id)
    if (own) edit(own.id)
  }
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const empty = event.currentTarget.value === ''
    // 229: some input methods end a composition with an Enter that does not say so.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Enter' && !event.shiftKey && !touch) return act(event, send)
    if (event.key === 'ArrowUp' && empty) return act(event, editLast)
    if (event.key === '/' && empty) return act(event, () => openCommands('act'))
  }
  return (
    <div className="px-5 pt-2 pb-[max(18px,env(safe-area-inset-bottom))] max-sm:px-2.5 max-sm:pb-3">
      <form
        className="mx-auto max-w-[744px] rounded-xl border border-line bg-raised px-3 pt-3 pb-2 shadow-soft transition-[border-color] duration-140 focus-within:border-ink/30"
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <textarea
          ref={field}
          aria-label={words.label}
          aria-invalid={tooLong || undefined}
          placeholder={words.placeholder}
          rows={1}
          className="field-sizing-content block max-h-[33vh] min-h-7 w-full resize-none bg-transparent px-2 pb-2 text-base outline-none max-sm:text-[16px]"
          onChange={() => {
            changed()
            draft.typed()
          }}
          onKeyDown={press}
        />
        {tooLong && (
          <p role="alert" className="px-2 pb-1 text-remove text-sm">
            {words.tooLong(length.toLocaleString(locale))}
          </p>
        )}
        <ComposerBar
          answerer={answerer}
          canSend={length > 0 && !tooLong}
          streaming={streaming !== undefined}
          onStop={() => streaming && connection.stop(streaming.id)}
        />
      </form>
    </div>
  )
}

function act(event: KeyboardEvent, does: () => void) {
  event.preventDefault()
  does()
}
