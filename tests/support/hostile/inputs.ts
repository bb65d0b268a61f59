import { inputSchema, type JsonSchema } from '../../../src/platform/doors/tools'
import type { AnyOperation } from '../../../src/platform/operations/operation'

/** What generated inputs are filled with. */
export interface Filling {
  /** Ids to put where one of their kind fits. */
  ids: string[]
  /** What to write where any text will do. */
  text: string
}

const samples = [
  ...[
    '2031-03-03T09:00',
    '2031-03-03',
    '2031-03-03T09:00:00.000Z',
    'Europe/Zurich',
    'en-GB',
    'FREQ=DAILY',
    'task:read',
    'offer_ZRH-BOS-20310303-x-1-economy-00000000',
    'EUR',
  ],
  ...[
    'https://example.com/',
    'ada@example.com',
    'directory',
    'person',
    `join_${'x'.repeat(43)}`,
    'a',
    'A1',
    '#a',
    '1',
    '',
  ],
]
const mostVariants = 24

/** Valid inputs for an operation, made from its JSON Schema alone: the fullest first, then one choice changed at a time. */
export function inputsFor(operation: AnyOperation, filling: Filling): unknown[] {
  const schema = inputSchema(operation)
  const made = variants(schema, filling).map((input) => repaired(operation, schema, input, filling))
  const valid = made.filter((input) => input !== undefined)
  if (valid.length === 0) throw new Error(`No valid input for ${operation.name} could be made from its schema.`)
  const texts = new Map(valid.map((input) => [JSON.stringify(input), input]))
  return [...texts.values()].slice(0, mostVariants)
}

/** Values that may fit a schema, the likeliest first. */
export function candidates(schema: JsonSchema, filling: Filling): unknown[] {
  if (schema.const !== undefined) return [schema.const]
  if (Array.isArray(schema.enum)) return schema.enum
  const choices = (schema.anyOf ?? schema.oneOf) as JsonSchema[] | undefined
  if (choices) return choices.flatMap((choice) => candidates(choice, filling).slice(0, 4))
  switch (schema.type) {
    case 'object':
      return variants(schema, filling).slice(0, 3)
    case 'array': {
      const items = candidates((schema.items ?? {}) as JsonSchema, filling)
      return [items.slice(0, 1), []]
    }
    case 'integer':
    case 'number':
      return [Math.max(Number(schema.minimum ?? 1), 1), Number(schema.minimum ?? 0)]
    case 'boolean':
      return [true, false]
    case 'null':
      return [null]
    case 'string':
      return texts(schema, filling)
    default:
      return [filling.text]
  }
}

function texts(schema: JsonSchema, { ids, text }: Filling): string[] {
  const [shortest, longest] = [Number(schema.minLength ?? 0), Number(schema.maxLength ?? Number.POSITIVE_INFINITY)]
  const fits = (value: string) => value.length >= shortest && value.length <= longest
  if (typeof schema.pattern === 'string') {
    const pattern = new RegExp(schema.pattern, 'u')
    const matching = [...ids, ...samples].filter((value) => pattern.test(value) && fits(value))
    return matching.slice(0, 6)
  }
  const plain = text.slice(0, longest)
  return [plain.padEnd(shortest, 'x')]
}

function variants(schema: JsonSchema, filling: Filling): Record<string, unknown>[] {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>)
  const required = new Set((schema.required ?? []) as string[])
  const choices = properties.map(([name, property]) => {
    const values = candidates(property, filling)
    return { name, values: values.length > 0 || !required.has(name) ? values : [madeUp(property)] }
  })
  const full = Object.fromEntries(
    choices.filter(({ values }) => values.length > 0).map(({ name, values }) => [name, values[0]]),
  )
  const least = Object.fromEntries(Object.entries(full).filter(([name]) => required.has(name)))
  const others = choices.flatMap(({ name, values }) => values.slice(1).map((value) => ({ ...full, [name]: value })))
  return [full, least, ...others]
}

/** An id of nothing, where one of this kind is required and none is known. */
const madeUp = (schema: JsonSchema) => `${/^\^([a-z]+_)/.exec(String(schema.pattern))?.[1] ?? ''}00000000`

/** The input with each part that the operation refuses replaced by one it takes, or left out; `undefined` if none helps. */
function repaired(operation: AnyOperation, schema: JsonSchema, input: Record<string, unknown>, { ids }: Filling) {
  const properties = (schema.properties ?? {}) as Record<string, JsonSchema>
  const required = new Set((schema.required ?? []) as string[])
  let current = input
  for (let round = 0; round < 12; round++) {
    const wrong = wrongField(operation, current)
    if (wrong === null) return current
    if (wrong === undefined || properties[wrong] === undefined) return undefined
    const replacement = [...samples, ...ids].find(
      (value) => wrongField(operation, { ...current, [wrong]: value }) !== wrong,
    )
    const { [wrong]: _refused, ...without } = current
    if (replacement !== undefined) current = { ...current, [wrong]: replacement }
    else if (required.has(wrong)) return undefined
    else current = without
  }
  return undefined
}

/** The first field that the operation refuses; `null` when it refuses nothing, `undefined` when it names none. */
function wrongField(operation: AnyOperation, input: unknown): string | null | undefined {
  const parsed = operation.input.safeParse(input)
  if (parsed.success) return null
  const field = parsed.error.issues[0]?.path[0]
  return field === undefined ? undefined : String(field)
}

/** Every id in an answer, however deep. */
export function idsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string' && /^[a-z]+_[A-Za-z0-9-]{4,90}$/.test(value)) found.add(value)
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) idsIn(part, found)
  return found
}
