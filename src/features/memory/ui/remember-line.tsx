import { Plus } from 'lucide-react'
import { type FormEvent, type RefObject, useState } from 'react'
import { Button } from '../../../ui/actions/button'
import { Input } from '../../../ui/forms/input'
import { remember } from '../actions'
import { strings } from '../strings'

const words = strings.remember

/** One line that is remembered as it is typed. */
export function RememberLine({ inputRef }: { inputRef: RefObject<HTMLInputElement | null> }) {
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '' || busy) return
    setBusy(true)
    if (await remember({ text })) setText('')
    setBusy(false)
    inputRef.current?.focus()
  }
  return (
    <form onSubmit={(event) => void submit(event)} className="flex gap-2">
      <Input
        ref={inputRef}
        aria-label={words.label}
        placeholder={words.placeholder}
        value={text}
        maxLength={1000}
        onChange={(event) => setText(event.target.value)}
        className="h-10"
      />
      <Button type="submit" variant="primary" size="large" disabled={text.trim() === '' || busy}>
        <Plus aria-hidden />
        <span className="max-sm:sr-only">{words.act}</span>
      </Button>
    </form>
  )
}
