/** As much of JSON Schema as our own schemas use. */
export interface CheckedSchema {
  /** `#/$defs/<name>`, in the whole schema's `$defs`. */
  $ref?: string
  $defs?: Record<string, CheckedSchema>
  type?: string | string[]
  /** Not checked: what is not known is passed over. */
  additionalProperties?: boolean | object
  propertyNames?: object
  format?: string
  description?: string
  const?: unknown
  enum?: unknown[]
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  properties?: Record<string, CheckedSchema>
  required?: string[]
  items?: CheckedSchema
  anyOf?: CheckedSchema[]
  oneOf?: CheckedSchema[]
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isOfType(type: string, value: unknown): boolean {
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isObject(value)
  return type === 'integer' ? Number.isInteger(value) : typeof value === type
}

function textFits({ pattern, minLength, maxLength }: CheckedSchema, text: string) {
  if (minLength !== undefined && text.length < minLength) return false
  if (maxLength !== undefined && text.length > maxLength) return false
  return pattern === undefined || new RegExp(pattern).test(text)
}

const numberFits = ({ minimum, maximum }: CheckedSchema, value: number) =>
  (minimum === undefined || value >= minimum) && (maximum === undefined || value <= maximum)

/**
 * Whether a value is what a JSON Schema says. Schemas are written once, in Zod; browsers check what they receive against
 * their JSON form with this, which is a fraction of the library.
 */
export function matchesSchema(schema: CheckedSchema, value: unknown, whole = schema): boolean {
  const matches = (part: CheckedSchema, inner: unknown) => matchesSchema(part, inner, whole)
  const named = schema.$ref && whole.$defs?.[schema.$ref.slice('#/$defs/'.length)]
  if (named) return matches(named, value)
  const either = schema.anyOf ?? schema.oneOf
  if (either) return either.some((one) => matches(one, value))
  if (schema.const !== undefined && schema.const !== value) return false
  if (schema.enum && !schema.enum.includes(value)) return false
  if (schema.type && ![schema.type].flat().some((type) => isOfType(type, value))) return false
  if (typeof value === 'string') return textFits(schema, value)
  if (typeof value === 'number') return numberFits(schema, value)
  const { items, properties = {}, required = [] } = schema
  if (Array.isArray(value)) return !items || value.every((one) => matches(items, one))
  if (!isObject(value)) return true
  const known = Object.entries(properties).filter(([name]) => name in value)
  return required.every((name) => name in value) && known.every(([name, part]) => matches(part, value[name]))
}
