import { z } from 'zod'
import type { Caller } from '../caller'
import type { AnyOperation } from '../operations/operation'
import type { Judged, Policy } from '../operations/policy'

export interface JsonSchema {
  [keyword: string]: unknown
}

/** An operation as models and MCP clients call it. */
export interface Tool {
  /** The operation's name with `_` for `.`: models accept no dots. */
  name: string
  title: string
  description: string
  /** JSON Schema 2020-12, always of an object. */
  inputSchema: JsonSchema
  operation: AnyOperation
}

export const toolName = (operationName: string) => operationName.replaceAll('.', '_')

const inputs = new WeakMap<AnyOperation, JsonSchema>()
const outputs = new WeakMap<AnyOperation, JsonSchema>()

/** What one may send to an operation, as JSON Schema. Rules that JSON Schema can't say are checked when it runs. */
export const inputSchema = (operation: AnyOperation) =>
  remembered(inputs, operation, () => schemaOf(operation.input, 'input'))

/** What an operation answers, as JSON Schema. */
export const outputSchema = (operation: AnyOperation) =>
  remembered(outputs, operation, () => schemaOf(operation.output, 'output'))

/** The operation as a tool. */
export const toolOf = (operation: AnyOperation): Tool => ({
  name: toolName(operation.name),
  title: operation.title,
  description: operation.description,
  inputSchema: { type: 'object', ...inputSchema(operation) },
  operation,
})

/** The tools of everything this caller may do, now or after approval. What only a person does is not among them. */
export const toolsFor = (operations: Iterable<AnyOperation>, caller: Caller, policy: Policy): Tool[] =>
  [...operations].filter((operation) => !operation.personOnly && isOffered(operation, caller, policy)).map(toolOf)

const everywhere = { organizationId: null, ownerId: null, member: true, exists: true }

/** Whether this caller may do this in a home they belong to. Which homes those are is for each home to say. */
export const isOffered = (operation: Judged, caller: Caller, policy: Policy) =>
  policy(caller, operation, everywhere).verdict !== 'deny'

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _version, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline' })
  return rest
}

function remembered(known: WeakMap<AnyOperation, JsonSchema>, operation: AnyOperation, make: () => JsonSchema) {
  const schema = known.get(operation) ?? make()
  known.set(operation, schema)
  return schema
}
