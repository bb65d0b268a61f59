import { useState } from 'react'
import { Field } from '../../../ui/forms/field'
import { Input } from '../../../ui/forms/input'
import { Select } from '../../../ui/forms/select'
import type { Connection } from '../connections/connection'
import { presets } from '../connections/presets'
import { strings } from '../strings'
import { AddressFields } from './address-fields'

const words = strings.form
const owners = Object.entries(words.owners).map(([value, label]) => ({ value, label }))
const kinds = presets.map(({ id, label }) => ({ value: id, label }))

/** The fields of a connected model; for a new one they begin with what is usual where it runs. */
export function ConnectFields({ connection, manages }: { connection: Connection | null; manages: boolean }) {
  const [presetId, setPresetId] = useState(presets[0].id)
  const preset = presets.find(({ id }) => id === presetId) ?? presets[0]
  const begin = connection ?? { url: preset.url, model: preset.model, name: '', price: null }
  const keyHint = connection?.hasKey ? words.keyKept : preset.open || connection ? words.keyOptional : words.keyHint
  return (
    <>
      {!connection && (
        <Field label={words.preset} hint={preset.hint}>
          {(input) => (
            <Select
              {...input}
              className="w-full"
              value={presetId}
              onChange={(event) => setPresetId(event.currentTarget.value)}
              options={kinds}
            />
          )}
        </Field>
      )}
      {!connection && <input type="hidden" name="provider" value={preset.provider} />}
      <AddressFields key={begin.url} url={begin.url} />
      <Field label={words.model}>
        {(input) => (
          <Input {...input} key={begin.model} name="model" required maxLength={200} defaultValue={begin.model} />
        )}
      </Field>
      <Field label={words.key} hint={keyHint}>
        {(input) => (
          <Input
            {...input}
            name="key"
            type="password"
            autoComplete="off"
            maxLength={4000}
            required={!preset.open && !connection}
          />
        )}
      </Field>
      {!connection && manages && (
        <Field label={words.owner}>
          {(input) => <Select {...input} name="owner" className="w-full" options={owners} />}
        </Field>
      )}
      <Field label={words.name} hint={!connection && words.nameHint}>
        {(input) => <Input {...input} name="name" maxLength={60} defaultValue={begin.name} />}
      </Field>
      <div className="grid grid-cols-2 gap-4 max-sm:grid-cols-1">
        <Price name="input" label={words.input} value={begin.price?.input} />
        <Price name="output" label={words.output} value={begin.price?.output} />
      </div>
    </>
  )
}

const Price = ({ name, label, value }: { name: string; label: string; value: number | undefined }) => (
  <Field label={label} hint={words.priceHint}>
    {(input) => (
      <Input {...input} name={name} type="number" min={0} max={100_000} step="any" defaultValue={value ?? ''} />
    )}
  </Field>
)
