import { type ReactNode, useEffect, useRef, useState } from 'react'
import { usePlace } from '../../../../ui/time/place'
import { useMedia } from '../../../../ui/use-media'
import { type RoomState, streamingIn } from '../../client/room-connection'
import { strings } from '../../strings'
import { useConversation } from '../conversation-context'
import { ComposerBar } from './composer-bar'
import { composerKeys } from './composer-keys'
import { useDraft } from './use-draft'
import { stopAloud, useStopKey } from './use-stop-key'

const words = strings.composer
const longest = 32_000

/** The text lives in the field itself, so that even a very long paste stays fast; only its length is known here. */
function useWriting(state: RoomState) {
  const { connection, actions, edit, person } = useConversation()
  const field = useRef<HTMLTextAreaElement>(null)
  const [length, setLength] = useState(0)
  const changed = () => setLength(field.current?.value.trim().length ?? 0)
  const draft = useDraft(field, actions, changed)
  const send = () => {
    const text = field.current?.value.trim() ?? ''
    if (!field.current || text === '' || text.length > longest) return
    connection.send(text)
    field.current.value = ''
    changed()
    draft.flush()
  }
  const editLast = () => {
    const own = state.timeline.messages.findLast(({ author }) => author.kind === 'person' && author.id === person.id)
    if (own) edit(own.id)
  }
  const typed = () => {
    changed()
    draft.typed()
  }
  return { field, length, typed, send, editLast }
}

/** Where one writes. */
export function Composer({ state, answerer }: { state: RoomState; answerer?: ReactNode }) {
  const { connection, editing } = useConversation()
  const { locale } = usePlace()
  const { field, length, typed, send, editLast } = useWriting(state)
  const touch = useMedia('(pointer: coarse) and (max-width: 767px)')
  const streaming = streamingIn(state.timeline.messages)
  const tooLong = length > longest
  useStopKey(connection, streaming)
  useEffect(() => {
    if (editing === null && !touch) field.current?.focus()
  }, [editing, touch, field])
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
          onChange={typed}
          onKeyDown={composerKeys({ send, editLast }, touch)}
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
          onStop={() => streaming && stopAloud(connection, streaming.id)}
        />
      </form>
    </div>
  )
}
