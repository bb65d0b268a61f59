import { type ReactNode, useMemo } from 'react'
import { type FormField, fieldsOf, type JsonSchema, readField } from './fields'
import type { Choice } from './reference-input'
import { SchemaField } from './schema-field'
import { strings } from './strings'

interface SchemaFormProps {
  schema: JsonSchema
  initial?: Record<string, unknown>
  /** Properties that are not asked for: they are sent as they are in `initial`. */
  fixed?: string[]
  /** What is wrong with which property. */
  errors?: Record<string, string>
  choices: (field: FormField) => Promise<Choice[] | null>
  /** `intent` is the value of the button that was pressed. */
  onSubmit: (input: Record<string, unknown>, intent: string) => void
  children: ReactNode
}

const firstShown = 5

/** A form made from a JSON Schema: what must be said first, the rest below. The buttons are its children. */
export function SchemaForm({
  schema,
  initial = {},
  fixed = [],
  errors = {},
  choices,
  onSubmit,
  children,
}: SchemaFormProps) {
  const fields = useMemo(() => fieldsOf(schema).filter(({ name }) => !fixed.includes(name)), [schema, fixed])
  const required = fields.filter((field) => field.required).length
  const shown = Math.max(firstShown, required)
  const read = (form: HTMLFormElement) => {
    const texts = new FormData(form)
    const input: Record<string, unknown> = Object.fromEntries(fixed.map((name) => [name, initial[name]]))
    for (const field of fields) {
      const value = readField(field, String(texts.get(field.name) ?? ''), initial[field.name] ?? field.schema.default)
      if (value !== undefined) input[field.name] = value
    }
    return input
  }
  const one = (field: FormField, place: number) => (
    <SchemaField
      key={field.name}
      field={field}
      initial={initial[field.name]}
      error={errors[field.name]}
      autoFocus={place === 0}
      choices={choices}
    />
  )
  return (
    <form
      className="flex min-h-0 flex-1 flex-col"
      onSubmit={(event) => {
        event.preventDefault()
        const { submitter } = event.nativeEvent as SubmitEvent
        onSubmit(read(event.currentTarget), submitter?.getAttribute('value') ?? '')
      }}
    >
      <div className="grid min-h-0 flex-1 gap-4 overflow-y-auto px-5 pt-2 pb-5">
        {fields.slice(0, shown).map(one)}
        {fields.length > shown && (
          <details>
            <summary className="mb-4 cursor-pointer text-ink-2 text-sm">{strings.more}</summary>
            <div className="grid gap-4">{fields.slice(shown).map((field, place) => one(field, place + shown))}</div>
          </details>
        )}
      </div>
      {children}
    </form>
  )
}
