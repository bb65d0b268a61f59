import { useEffect, useState } from 'react'
import { Input } from '../forms/input'
import { Select } from '../forms/select'
import type { FormField } from './fields'
import { strings } from './strings'

export interface Choice {
  value: string
  label: string
}

interface ReferenceInputProps {
  field: FormField
  initial: string
  /** What there is to choose from, or `null` where nobody knows: then the id itself is asked for. */
  choices: (field: FormField) => Promise<Choice[] | null>
  input: object
}

/** Names one of the things there are, by its title instead of its id. */
export function ReferenceInput({ field, initial, choices, input }: ReferenceInputProps) {
  const [known, setKnown] = useState<Choice[] | null | 'loading'>('loading')
  useEffect(() => {
    let current = true
    void choices(field).then(
      (found) => current && setKnown(found),
      () => current && setKnown(null),
    )
    return () => {
      current = false
    }
  }, [field, choices])
  if (known === null) return <Input {...input} name={field.name} defaultValue={initial} required={field.required} />
  const options =
    known === 'loading'
      ? [{ value: initial, label: strings.loading }]
      : [{ value: '', label: strings.choose }, ...known]
  return (
    <Select
      {...input}
      key={known === 'loading' ? 'loading' : 'known'}
      className="w-full"
      name={field.name}
      defaultValue={initial}
      required={field.required}
      options={options}
    />
  )
}
