import { z } from 'zod'
import { ErrorBody, httpStatus } from '../../errors'
import type { AnyOperation } from '../../operations/operation'
import { Change, Receipt } from '../../operations/outcome'
import { inputSchema, type JsonSchema, outputSchema } from '../tools'

const schema = (type: z.ZodType): JsonSchema => {
  const { $schema: _version, ...rest } = z.toJSONSchema(type, { io: 'output', unrepresentable: 'any' })
  return rest
}
const json = (schema: JsonSchema) => ({ 'application/json': { schema } })
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const ok = { type: 'boolean', const: true }

/** The catalogue as an OpenAPI 3.1 document. */
export function openApi(operations: Iterable<AnyOperation>, origin: string): JsonSchema {
  const sorted = [...operations].sort((a, b) => (a.name < b.name ? -1 : 1))
  return withSharedParts({
    openapi: '3.1.0',
    info: {
      title: 'Adjutant',
      version: '1',
      description:
        'Each operation is one address. Send its input as JSON by POST; operations that only read also answer GET with ?input=. Every change leaves a receipt that can be undone.',
    },
    servers: [{ url: origin }],
    security: [{ token: [] }, { session: [] }],
    tags: [...new Set(sorted.map(tagOf))].map((name) => ({ name })),
    paths: Object.fromEntries(sorted.map((operation) => [`/api/${operation.name}`, pathOf(operation)])),
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'An API token from Settings.' },
        session: { type: 'apiKey', in: 'cookie', name: 'adjutant.session_token' },
      },
      schemas: { Receipt: schema(Receipt), Change: schema(Change), Error: schema(ErrorBody) },
    },
  })
}

/** A schema's own `$defs` become components of the document: its references start at the document's root. */
function withSharedParts(
  document: JsonSchema & { components: JsonSchema & { schemas: Record<string, JsonSchema> } },
): JsonSchema {
  const { schemas } = document.components
  const lifted = JSON.stringify(document, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('$defs' in value)) return value
    const { $defs, ...rest } = value
    Object.assign(schemas, $defs)
    return rest
  })
  const parts = JSON.stringify(schemas)
  const whole = { ...JSON.parse(lifted), components: { ...document.components, schemas: JSON.parse(parts) } }
  return JSON.parse(JSON.stringify(whole).replaceAll('#/$defs/', '#/components/schemas/')) as JsonSchema
}

const tagOf = (operation: AnyOperation) => operation.name.split('.')[0]!

function pathOf(operation: AnyOperation): JsonSchema {
  const post = {
    ...common(operation),
    operationId: operation.name,
    requestBody: { required: true, content: json(inputSchema(operation)) },
    parameters: operation.effect === 'read' ? [organization] : [organization, idempotencyKey, preview],
  }
  if (operation.effect !== 'read') return { post }
  const input = { name: 'input', in: 'query', content: json(inputSchema(operation)) }
  return {
    post,
    get: { ...common(operation), operationId: `${operation.name}.get`, parameters: [organization, input] },
  }
}

const header = (name: string, description: string) => ({ name, in: 'header', description, schema: { type: 'string' } })
const organization = header('Adjutant-Organization', 'The organization to act in, for people who belong to several.')
const idempotencyKey = header('Idempotency-Key', 'The same key gives the first result again.')
const preview = header('Adjutant-Preview', '1 shows what would change and changes nothing.')

function common(operation: AnyOperation): JsonSchema {
  const done = {
    type: 'object',
    properties: { ok, output: outputSchema(operation), receipt: { anyOf: [reference('Receipt'), { type: 'null' }] } },
    required: ['ok', 'output'],
  }
  const waits = { type: 'object', properties: { ok, reason: { type: 'string' }, receipt: reference('Receipt') } }
  const failure = { type: 'object', properties: { ok: { type: 'boolean', const: false }, error: reference('Error') } }
  const statuses = [...new Set(Object.values(httpStatus))]
  return {
    summary: operation.title,
    description: `${operation.description}\n\nTakes the permission \`${operation.needs}\`.`,
    tags: [tagOf(operation)],
    'x-effect': operation.effect,
    'x-home': operation.home,
    responses: {
      200: { description: 'Done.', content: json(done) },
      ...(operation.effect === 'read' ? {} : { 202: { description: 'Waits for approval.', content: json(waits) } }),
      ...Object.fromEntries(
        statuses.map((status) => [status, { description: meaning[status], content: json(failure) }]),
      ),
    },
  }
}

const meaning: Record<number, string> = {
  400: 'The input is wrong; the message says how.',
  401: 'Nobody is signed in.',
  403: 'Not allowed.',
  404: 'There is no such thing here.',
  409: 'Something else happened first.',
  429: 'Too many requests.',
  500: 'A fault on our side; nothing was changed.',
  503: 'Something that is needed can’t be reached.',
}
