import { useQuery } from '@tanstack/react-query'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { Button } from '../../../../ui/actions/button'
import { Field } from '../../../../ui/forms/field'
import { Input } from '../../../../ui/forms/input'
import { Select } from '../../../../ui/forms/select'
import { Textarea } from '../../../../ui/forms/textarea'
import { dayOf } from '../../../../ui/time/format'
import { usePlace } from '../../../../ui/time/place'
import { correct } from '../../actions'
import type { Memory } from '../../memory'
import { preferenceWords } from '../../preference'
import { explanationQuery } from '../../queries'
import { scopeName } from '../../scope'
import { strings } from '../../strings'

const words = strings.editor

/** Everywhere, in the conversation it comes from, and where it is used already. */
function scopesOf({ scope, source }: Memory) {
  const names = new Set(['everywhere', ...(source ? [source.roomId] : []), scopeName(scope)])
  return [...names].map((value) => ({ value, label: scopeLabel(value, scope) }))
}

const scopeLabel = (name: string, scope: Memory['scope']) => {
  if (name === 'everywhere') return words.scopes.everywhere
  return scope.kind === 'agent' && scope.agentId === name ? words.scopes.agent : words.scopes.room
}

/** A memory opened in place: why it is known, and what it should say. What was thought before stays as past. */
export default function MemoryEditor({ memory, onClose }: { memory: Memory; onClose: () => void }) {
  const place = usePlace()
  const { data } = useQuery(explanationQuery(memory.id))
  const { key, value, text, subject, expiresAt } = memory
  const [draft, setDraft] = useState({
    said: (key && value) ?? text,
    subject: subject ?? '',
    until: expiresAt ? dayOf(expiresAt, place) : '',
    scope: scopeName(memory.scope),
  })
  const bind = (name: keyof typeof draft) => ({
    value: draft[name],
    onChange: (event: { target: { value: string } }) => setDraft({ ...draft, [name]: event.target.value }),
  })
  const save = async (event?: FormEvent) => {
    event?.preventDefault()
    if (await correct(memory, draft)) onClose()
  }
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void save()
  }
  return (
    <section className="grid gap-3" aria-label={strings.edit(memory.title)} onKeyDown={pressed}>
      <p className="m-0 text-ink-2 text-sm">
        <span className="font-medium text-ink">{strings.why}</span> {data?.because}
      </p>
      {memory.supersededBy === null && (
        <form onSubmit={(event) => void save(event)} className="grid grid-cols-2 gap-3">
          <Field label={key ? preferenceWords[key].label : words.text} className="col-span-full">
            {(field) => (
              <Textarea {...field} {...bind('said')} required maxLength={1000} className="min-h-9" autoFocus />
            )}
          </Field>
          {!key && (
            <Field label={words.subject} className="max-sm:col-span-full">
              {(field) => <Input {...field} {...bind('subject')} maxLength={120} />}
            </Field>
          )}
          <Field label={words.until} hint={words.untilHint} className="max-sm:col-span-full">
            {(field) => <Input {...field} {...bind('until')} type="date" max="2999-12-31" />}
          </Field>
          {!key && (
            <Field label={words.scope} className="col-span-full">
              {(field) => <Select {...field} {...bind('scope')} options={scopesOf(memory)} className="w-full" />}
            </Field>
          )}
          <div className="col-span-full flex justify-end gap-2">
            <Button onClick={onClose}>{words.cancel}</Button>
            <Button type="submit" variant="primary" disabled={draft.said.trim() === ''}>
              {words.save}
            </Button>
          </div>
        </form>
      )}
    </section>
  )
}
