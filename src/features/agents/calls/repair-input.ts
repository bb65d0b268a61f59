import type { TurnTool } from '../turn-tool'

type Fields = Record<string, unknown>
type Schema = { type?: unknown; anyOf?: unknown; oneOf?: unknown; properties?: unknown; required?: unknown }

/** Ways an input may have been meant, safest first. None loses or invents a value; the tool's own check has the last word. */
export function* repairs(
  input: unknown,
  tool: Pick<TurnTool, 'name' | 'operation' | 'inputSchema'>,
): Generator<Fields> {
  const meant = [input, ...unwrapped(input, tool)].filter(isFields)
  yield* meant.slice(input === meant[0] ? 1 : 0)
  for (const fields of meant) yield typed(fields, tool.inputSchema as Schema)
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

/** Every field as the type its schema asks for, where its text says exactly that; `null` for “not given” is left out. */
function typed(fields: Fields, schema: Schema): Fields {
  const properties = isFields(schema.properties) ? schema.properties : {}
  const required = Array.isArray(schema.required) ? schema.required : []
  const entries = Object.entries(fields).flatMap(([key, value]) => {
    const types = typesOf(properties[key])
    if (value === null && !types.has('null') && !required.includes(key)) return []
    return [[key, asOneOf(value, types)]]
  })
  return Object.fromEntries(entries)
}

function asOneOf(value: unknown, types: Set<string>): unknown {
  if (types.size === 0 || types.has(typeName(value))) return value
  if (typeof value === 'string') {
    const read = parsedText(value)
    if (types.has(typeName(read))) return read
    if (types.has('number') && typeof read === 'number') return read
    if (types.has('array') && value.trim() !== '') return [value]
  }
  if ((typeof value === 'number' || typeof value === 'boolean') && types.has('string')) return String(value)
  return value
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
