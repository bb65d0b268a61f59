import { Field } from '../forms/field'
import { Input } from '../forms/input'
import { Select } from '../forms/select'
import { Textarea } from '../forms/textarea'
import { type FormField, textOf } from './fields'
import { LocalInput } from './local-input'
import { type Choice, ReferenceInput } from './reference-input'
import { strings } from './strings'

interface SchemaFieldProps {
  field: FormField
  initial: unknown
  error?: string
  autoFocus?: boolean
  choices: (field: FormField) => Promise<Choice[] | null>
}

/** One property of an input as a labelled field of its kind. */
export function SchemaField({ field, initial, error, autoFocus, choices }: SchemaFieldProps) {
  const text = textOf(initial ?? field.schema.default)
  const hint = field.hint ?? (field.kind === 'list' ? strings.listHint : undefined)
  return (
    <Field label={field.label} hint={hint} error={error}>
      {(input) => {
        const common = { ...input, name: field.name, required: field.required, autoFocus }
        switch (field.kind) {
          case 'long':
            return <Textarea {...common} defaultValue={text} />
          case 'flag':
            return (
              <input
                {...common}
                required={false}
                type="checkbox"
                defaultChecked={text === 'true'}
                className="size-4 justify-self-start accent-ink"
              />
            )
          case 'choice': {
            const options = field.options.map((value) => ({
              value,
              label: value.charAt(0).toUpperCase() + value.slice(1),
            }))
            return (
              <Select
                {...common}
                className="w-full"
                defaultValue={text}
                options={field.required ? options : [{ value: '', label: strings.unset }, ...options]}
              />
            )
          }
          case 'number':
            return (
              <Input
                {...common}
                type="number"
                min={field.schema.minimum}
                max={field.schema.maximum}
                defaultValue={text}
              />
            )
          case 'local':
            return <LocalInput id={input.id} name={field.name} label={field.label} initial={text} />
          case 'date':
            return <Input {...common} type="date" defaultValue={text} />
          case 'reference':
            return <ReferenceInput field={field} initial={text} choices={choices} input={input} />
          default:
            return <Input {...common} defaultValue={text} />
        }
      }}
    </Field>
  )
}
