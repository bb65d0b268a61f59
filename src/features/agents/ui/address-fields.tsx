import { useState } from 'react'
import { Field } from '../../../ui/forms/field'
import { Input } from '../../../ui/forms/input'
import { strings } from '../strings'

const words = strings.form

/**
 * Where a model is asked. Of an address with words in braces only these are asked for, each in a field of its own; the
 * form is given the whole.
 */
export function AddressFields({ url }: { url: string }) {
  const holes = [...url.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const [given, setGiven] = useState<Record<string, string>>({})
  if (holes.length === 0)
    return (
      <Field label={words.url}>
        {(input) => <Input {...input} key={url} name="url" type="url" required maxLength={2000} defaultValue={url} />}
      </Field>
    )
  const filled = url.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(given[name]?.trim() ?? ''))
  return (
    <>
      {holes.map((name) => (
        <Field key={name} label={words.holes[name]?.label ?? name} hint={words.holes[name]?.hint}>
          {(input) => (
            <Input
              {...input}
              required
              maxLength={100}
              autoComplete="off"
              spellCheck={false}
              value={given[name] ?? ''}
              onChange={({ target }) => setGiven({ ...given, [name]: target.value })}
            />
          )}
        </Field>
      ))}
      <input type="hidden" name="url" value={filled} />
    </>
  )
}
