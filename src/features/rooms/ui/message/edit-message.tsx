import { type KeyboardEvent, useRef } from 'react'
import { Button } from '../../../../ui/actions/button'
import { Textarea } from '../../../../ui/forms/textarea'
import type { Message } from '../../message'
import { textOf } from '../../message-text'
import { strings } from '../../strings'
import { attempt, useConversation } from '../conversation-context'

const words = strings.editing

/** Says an earlier message in other words; the conversation goes on from there, the old version stays. */
export default function EditMessage({ message }: { message: Message }) {
  const { actions, edit } = useConversation()
  const field = useRef<HTMLTextAreaElement>(null)
  const save = () => {
    const text = field.current?.value.trim()
    if (!text) return
    edit(null)
    attempt(() => actions.resend(message.id, text))
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') edit(null)
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    save()
  }
  return (
    <div className="mt-1 grid gap-2">
      <Textarea
        ref={field}
        aria-label={words.label}
        defaultValue={textOf(message.parts)}
        maxLength={32_000}
        autoFocus
        onFocus={(event) => event.target.setSelectionRange(event.target.value.length, event.target.value.length)}
        onKeyDown={press}
      />
      <div className="flex items-center gap-1.5">
        <Button variant="primary" onClick={save}>
          {words.save}
        </Button>
        <Button onClick={() => edit(null)}>{words.cancel}</Button>
        <span className="ml-1 text-ink-3 text-xs max-sm:hidden">{words.hint}</span>
      </div>
    </div>
  )
}
