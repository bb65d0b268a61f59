import { type KeyboardEvent, useRef, useState } from 'react'
import { sentenceOf } from '../../../../platform/browser/perform'
import { Button } from '../../../../ui/actions/button'
import { Alert } from '../../../../ui/display/alert'
import { Textarea } from '../../../../ui/forms/textarea'
import type { Message } from '../../message'
import { textOf } from '../../message-text'
import { strings } from '../../strings'
import { useConversation } from '../conversation-context'

const words = strings.editing

/** Says an earlier message in other words; the conversation goes on from there, the old version stays. */
export default function EditMessage({ message }: { message: Message }) {
  const { actions, edit } = useConversation()
  const field = useRef<HTMLTextAreaElement>(null)
  /** What was sent last and under which key: the same words sent again are the same message. */
  const sent = useRef({ text: '', key: '' })
  const [state, setState] = useState<{ busy: boolean; error: string | null }>({ busy: false, error: null })
  const save = async () => {
    const text = field.current?.value.trim()
    if (!text || state.busy) return
    setState({ busy: true, error: null })
    if (sent.current.text !== text) sent.current = { text, key: crypto.randomUUID() }
    try {
      await actions.resend(message.id, text, sent.current.key)
      edit(null)
    } catch (error) {
      setState({ busy: false, error: sentenceOf(error) })
    }
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') edit(null)
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    void save()
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
      {state.error && <Alert>{state.error}</Alert>}
      <div className="flex items-center gap-1.5">
        <Button variant="primary" disabled={state.busy} onClick={() => void save()}>
          {words.save}
        </Button>
        <Button onClick={() => edit(null)}>{words.cancel}</Button>
        <span className="ml-1 text-ink-3 text-xs max-sm:hidden">{words.hint}</span>
      </div>
    </div>
  )
}
