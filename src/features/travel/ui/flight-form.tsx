import { type FormEvent, useId, useState } from 'react'
import { Button } from '../../../ui/actions/button'
import { Checkbox } from '../../../ui/forms/checkbox'
import { Field } from '../../../ui/forms/field'
import { Input } from '../../../ui/forms/input'
import type { FlightSearch } from '../search'
import { strings } from '../strings'

export type Sought = Pick<FlightSearch, 'to' | 'depart'> & Partial<FlightSearch>

const words = strings.form

/** Asks where to and when; the rest has sensible answers. */
export function FlightForm({ today, onFind }: { today: string; onFind: (search: Sought) => void }) {
  const [draft, setDraft] = useState({ from: '', to: '', depart: '', back: '', directOnly: false })
  const directId = useId()
  const [problem, setProblem] = useState<string | null>(null)
  const text = (name: 'from' | 'to' | 'depart' | 'back') => ({
    value: draft[name],
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      setDraft({ ...draft, [name]: currentTarget.value }),
  })
  const find = (event: FormEvent) => {
    event.preventDefault()
    const { from, to, depart, back, directOnly } = draft
    if (!to.trim() || !depart) return setProblem(words.missing)
    setProblem(null)
    onFind({
      to: to.trim(),
      depart,
      ...(from.trim() && { from: from.trim() }),
      ...(back && { back }),
      ...(directOnly && { directOnly }),
    })
  }
  return (
    <form
      aria-label={words.label}
      onSubmit={find}
      className="grid gap-3 rounded-lg border border-line bg-raised p-4 shadow-soft"
    >
      <div className="grid grid-cols-2 gap-3 md:grid-cols-4">
        <Field label={words.from}>
          {(input) => (
            <Input {...input} {...text('from')} placeholder={words.fromHint} maxLength={120} autoComplete="off" />
          )}
        </Field>
        <Field label={words.to} error={problem && !draft.to.trim() ? problem : undefined}>
          {(input) => (
            <Input {...input} {...text('to')} placeholder={words.toHint} maxLength={120} autoComplete="off" />
          )}
        </Field>
        <Field label={words.depart} error={problem && draft.to.trim() && !draft.depart ? problem : undefined}>
          {(input) => <Input {...input} type="date" min={today} {...text('depart')} />}
        </Field>
        <Field label={words.back}>
          {(input) => <Input {...input} type="date" min={draft.depart || today} {...text('back')} />}
        </Field>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <label htmlFor={directId} className="flex items-center gap-2 text-sm">
          <Checkbox
            id={directId}
            checked={draft.directOnly}
            onCheckedChange={(checked) => setDraft({ ...draft, directOnly: checked === true })}
          />
          {words.directOnly}
        </label>
        <Button type="submit" variant="primary">
          {words.find}
        </Button>
      </div>
    </form>
  )
}
