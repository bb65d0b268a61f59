import type { TurnTool } from '../turn-tool'

type Fields = Record<string, unknown>
interface Schema {
  type?: unknown
  anyOf?: unknown
  oneOf?: unknown
  enum?: unknown
  items?: unknown
  properties?: unknown
  required?: unknown
}

/** Ways an input may have been meant, safest first. None loses or invents a value; the tool's own check has the last word. */
export function* repairs(
  input: unknown,
  tool: Pick<TurnTool, 'name' | 'operation' | 'inputSchema'>,
): Generator<Fields> {
  const meant = [input, ...unwrapped(input, tool)].filter(isFields)
  yield* meant.slice(input === meant[0] ? 1 : 0)
  const schema = tool.inputSchema as Schema
  for (const fields of meant) yield typedFields(fields, schema, false)
  for (const fields of meant) yield typedFields(fields, schema, true)
}

const wrappers = ['arguments', 'args', 'input', 'parameters', 'params', 'properties', 'value']

/** `{"arguments": {…}}` and its like, where the wrapper is all there is besides a name. */
function* unwrapped(input: unknown, { name, operation }: { name: string; operation: string }): Generator<unknown> {
  if (Array.isArray(input) && input.length === 1) yield input[0]
  if (!isFields(input)) return
  const keys = Object.keys(input).filter((key) => !['name', 'tool', 'function', 'type'].includes(key))
  const [only] = keys
  if (keys.length !== 1 || only === undefined || ![...wrappers, name, operation].includes(only)) return
  yield parsedText(input[only])
}

/**
 * Every field as the type its schema asks for, where its text says exactly that; what says “not given” is left out: `null`,
 * and with `emptyIsNone` a text without a character too.
 */
function typedFields(fields: Fields, schema: Schema, emptyIsNone: boolean): Fields {
  const properties = isFields(schema.properties) ? schema.properties : {}
  const required = Array.isArray(schema.required) ? schema.required : []
  const entries = Object.entries(fields).flatMap(([key, value]) => {
    const part = properties[key]
    const none = isNone(value) || (emptyIsNone && typeof value === 'string' && value.trim() === '')
    if (none && !typesOf(part).has('null') && !required.includes(key)) return []
    return [[key, typed(value, part, emptyIsNone)]]
  })
  return Object.fromEntries(entries)
}

function typed(value: unknown, schema: unknown, emptyIsNone: boolean): unknown {
  const types = typesOf(schema)
  const one = asOneOf(value, types)
  const inner = partOf(schema, Array.isArray(one) ? 'items' : 'properties')
  if (Array.isArray(one)) return inner ? one.map((item) => typed(item, inner.items, emptyIsNone)) : one
  if (isFields(one)) return inner ? typedFields(one, inner, emptyIsNone) : one
  return typeof one === 'string' ? asChoice(one, schema) : one
}

/** A text in another case than the only choice it can mean. */
function asChoice(text: string, schema: unknown): string {
  const choices = partOf(schema, 'enum')?.enum
  if (!Array.isArray(choices) || choices.includes(text)) return text
  const plain = (one: unknown) =>
    String(one)
      .toLowerCase()
      .replace(/[\s_-]+/g, '')
  const alike = choices.filter((one) => typeof one === 'string' && plain(one) === plain(text))
  return alike.length === 1 ? String(alike[0]) : text
}

function asOneOf(value: unknown, types: Set<string>): unknown {
  if (types.size === 0 || types.has(typeName(value))) return value
  if (typeof value === 'string') {
    const read = parsedText(value)
    if (types.has(typeName(read))) return read
    if (types.has('number') && typeof read === 'number') return read
    if (types.has('boolean') && /^(true|false)$/i.test(value.trim())) return /true/i.test(value)
    if (types.has('array') && value.trim() !== '') return [value]
  }
  if (typeof value === 'number' && types.has('number')) return value
  if (types.has('array') && !Array.isArray(value) && value !== null) return [value]
  if ((typeof value === 'number' || typeof value === 'boolean') && types.has('string')) return String(value)
  return value
}

/** The schema, or the first of its alternatives, that says something under this keyword. */
function partOf(schema: unknown, keyword: keyof Schema): Schema | undefined {
  if (!isFields(schema)) return undefined
  if (keyword in schema) return schema
  return [schema.anyOf, schema.oneOf]
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .map((part) => partOf(part, keyword))
    .find((part) => part !== undefined)
}

function typesOf(schema: unknown): Set<string> {
  if (!isFields(schema)) return new Set()
  const { type, anyOf, oneOf } = schema as Schema
  const own = typeof type === 'string' ? [type] : Array.isArray(type) ? type.map(String) : []
  const others = [anyOf, oneOf].flatMap((list) =>
    Array.isArray(list) ? list.flatMap((part) => [...typesOf(part)]) : [],
  )
  return new Set([...own, ...others])
}

const typeName = (value: unknown) =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value

/** How models write that they give no value. */
const isNone = (value: unknown) =>
  value === null || (typeof value === 'string' && /^(null|none|undefined)$/i.test(value.trim()))

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parsedText(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
