import { ArrowLeftRight } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { Button } from '../../../ui/actions/button'
import { IconButton } from '../../../ui/actions/icon-button'
import { Checkbox } from '../../../ui/forms/checkbox'
import { Field } from '../../../ui/forms/field'
import { Input } from '../../../ui/forms/input'
import { Select } from '../../../ui/forms/select'
import { Cabin } from '../offer'
import type { FlightSearch } from '../search'
import { strings } from '../strings'

export type Sought = Pick<FlightSearch, 'to' | 'depart'> & Partial<FlightSearch>

const words = strings.form
const cabins = Cabin.options.map((value) => ({ value, label: words.cabins[value] }))
const people = Array.from({ length: 9 }, (_, index) => ({ value: `${index + 1}`, label: `${index + 1}` }))
const partsOfDay = {
  any: {},
  morning: { leaveFrom: '05:00', leaveUntil: '11:59' },
  afternoon: { leaveFrom: '12:00', leaveUntil: '17:59' },
  evening: { leaveFrom: '17:00', leaveUntil: '23:59' },
}
type Part = keyof typeof partsOfDay
const parts = Object.entries(words.times).map(([value, label]) => ({ value, label }))

const blank = {
  from: '',
  to: '',
  depart: '',
  back: '',
  directOnly: false,
  cabin: 'economy',
  passengers: '1',
  part: 'any',
}
type Draft = typeof blank

/** Asks where to and when; the rest has sensible answers. */
export function FlightForm({ today, onFind }: { today: string; onFind: (search: Sought) => void }) {
  const [draft, setDraft] = useState(blank)
  const directId = useId()
  const [problem, setProblem] = useState<string | null>(null)
  const given = (name: keyof Omit<Draft, 'directOnly'>) => ({
    value: draft[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setDraft({ ...draft, [name]: value }),
  })
  const find = (event: FormEvent) => {
    event.preventDefault()
    const sought = soughtIn(draft)
    setProblem(sought ? null : words.missing)
    if (sought) onFind(sought)
  }
  const place = { maxLength: 120, autoComplete: 'off' }
  return (
    <form
      aria-label={words.label}
      onSubmit={find}
      className="grid gap-3 rounded-lg border border-line bg-raised p-4 shadow-soft"
    >
      <div className="grid grid-cols-2 gap-3 md:grid-cols-4">
        <Field label={words.from}>
          {(input) => <Input {...input} {...given('from')} {...place} placeholder={words.fromHint} />}
        </Field>
        <div className="relative grid">
          <Field label={words.to} error={problem && !draft.to.trim() ? problem : undefined}>
            {(input) => <Input {...input} {...given('to')} {...place} placeholder={words.toHint} />}
          </Field>
          <IconButton
            label={words.swap}
            size="small"
            className="absolute top-0 right-0 -mt-1"
            onClick={() => setDraft({ ...draft, from: draft.to, to: draft.from })}
          >
            <ArrowLeftRight aria-hidden />
          </IconButton>
        </div>
        <Field label={words.depart} error={problem && draft.to.trim() && !draft.depart ? problem : undefined}>
          {(input) => <Input {...input} type="date" min={today} {...given('depart')} />}
        </Field>
        <Field label={words.back}>
          {(input) => <Input {...input} type="date" min={draft.depart || today} {...given('back')} />}
        </Field>
      </div>
      <div className="grid grid-cols-2 items-end gap-3 md:grid-cols-[1fr_1fr_1fr_auto_auto]">
        <Field label={words.cabin}>
          {(input) => <Select {...input} {...given('cabin')} className="w-full" options={cabins} />}
        </Field>
        <Field label={words.passengers}>
          {(input) => <Select {...input} {...given('passengers')} className="w-full" options={people} />}
        </Field>
        <Field label={words.leaving}>
          {(input) => <Select {...input} {...given('part')} className="w-full" options={parts} />}
        </Field>
        <label htmlFor={directId} className="flex min-h-9 items-center gap-2 whitespace-nowrap text-sm">
          <Checkbox
            id={directId}
            checked={draft.directOnly}
            onCheckedChange={(checked) => setDraft({ ...draft, directOnly: checked === true })}
          />
          {words.directOnly}
        </label>
        <Button type="submit" variant="primary" className="max-md:col-span-2">
          {words.find}
        </Button>
      </div>
    </form>
  )
}

/** What the form says as a search; `null` while it does not say where to and when. */
function soughtIn({ from, to, depart, back, directOnly, cabin, passengers, part }: Draft): Sought | null {
  if (!to.trim() || !depart) return null
  return {
    to: to.trim(),
    depart,
    ...(from.trim() && { from: from.trim() }),
    ...(back && { back }),
    ...(directOnly && { directOnly }),
    ...(cabin !== 'economy' && { cabin: Cabin.parse(cabin) }),
    ...(passengers !== '1' && { passengers: Number(passengers) }),
    ...partsOfDay[part as Part],
  }
}
