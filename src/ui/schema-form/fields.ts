/** As much of JSON Schema as forms are made from. */
export interface JsonSchema {
  type?: string | string[]
  enum?: unknown[]
  anyOf?: JsonSchema[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  pattern?: string
  format?: string
  description?: string
  default?: unknown
  minimum?: number
  maximum?: number
  maxLength?: number
}

/** How one property of an input is asked for. */
export interface FormField {
  name: string
  label: string
  hint?: string
  required: boolean
  kind: 'text' | 'long' | 'flag' | 'choice' | 'number' | 'list' | 'local' | 'date' | 'reference' | 'json'
  options: string[]
  /** What a reference names: `task` for an id that starts with `task_`. */
  noun?: string
  /** Whether it may be cleared. */
  nullable: boolean
  schema: JsonSchema
}

/** `dueDate` as people write it: “Due date”. */
export function labelOf(name: string) {
  const words = name
    .replace(/Id$/, '')
    .replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1).replaceAll('_', ' ')
}

function kindOf(schema: JsonSchema): FormField['kind'] {
  if (schema.enum) return 'choice'
  if (schema.type === 'boolean') return 'flag'
  if (schema.type === 'number' || schema.type === 'integer') return 'number'
  if (schema.type === 'array') return schema.items?.type === 'string' ? 'list' : 'json'
  if (schema.type !== 'string') return 'json'
  if (/^\^[a-z]+_/.test(schema.pattern ?? '')) return 'reference'
  if (schema.pattern?.includes('(T(')) return 'local'
  if (schema.format === 'date') return 'date'
  return (schema.maxLength ?? 0) > 2000 ? 'long' : 'text'
}

/** What hardly anybody says when doing something by hand. */
const rare = new Set(['zone', 'parentId', 'limit', 'offset', 'before', 'since'])

/** The fields of an input: what must be said first, then the rest in its order, what is rare last. */
export function fieldsOf(schema: JsonSchema): FormField[] {
  const fields = Object.entries(schema.properties ?? {}).map(([name, property]): FormField => {
    const nullable = property.anyOf?.some(({ type }) => type === 'null') ?? false
    const inner = nullable ? { ...property.anyOf?.find(({ type }) => type !== 'null') } : property
    const description = property.description ?? inner.description
    const kind = kindOf(inner)
    return {
      name,
      label: labelOf(name),
      ...(description && kind !== 'local' ? { hint: description } : {}),
      required: schema.required?.includes(name) ?? false,
      kind,
      options: (inner.enum ?? []).map(String),
      ...(kind === 'reference' ? { noun: /^\^([a-z]+)_/.exec(inner.pattern ?? '')?.[1] } : {}),
      nullable,
      schema: inner,
    }
  })
  const rank = ({ required, name, kind }: FormField) => (required ? 0 : rare.has(name) || kind === 'json' ? 2 : 1)
  return fields.toSorted((a, b) => rank(a) - rank(b))
}

/** What was typed into a field, as its input takes it; `undefined` for nothing said, `null` for cleared. */
export function readField(field: FormField, text: string, before: unknown): unknown {
  if (field.kind === 'flag') return text === 'on' ? true : before === undefined ? undefined : false
  const said = text.trim()
  if (said === '') {
    if (before === undefined || before === null || before === '') return undefined
    return field.nullable
      ? null
      : field.kind === 'list'
        ? []
        : field.kind === 'text' || field.kind === 'long'
          ? ''
          : undefined
  }
  switch (field.kind) {
    case 'number':
      return Number(said)
    case 'list':
      return said.split(',').flatMap((part) => part.trim() || [])
    case 'json':
      return readJson(said)
    default:
      return said
  }
}

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** A value as it stands in a field. */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value))
    return value.every((one) => typeof one === 'string') ? value.join(', ') : JSON.stringify(value)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
