/** A JSON Schema as far as the command line reads it. */
export interface Schema {
  type?: string | string[]
  description?: string
  enum?: unknown[]
  anyOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
}

/** An operation as the server's OpenAPI document tells it. */
export interface Operation {
  name: string
  title: string
  description: string
  input: Schema
}

interface Document {
  paths: Record<
    string,
    {
      post?: {
        operationId: string
        summary: string
        description: string
        requestBody: { content: Record<string, { schema: Schema }> }
      }
    }
  >
}

export function operationsOf(document: Document): Operation[] {
  return Object.values(document.paths).flatMap(({ post }) => {
    if (!post) return []
    const input = post.requestBody.content['application/json']?.schema ?? {}
    return [{ name: post.operationId, title: post.summary, description: post.description, input }]
  })
}

/** Whether a value of this type may be given: `string`, `number`, `integer`, `boolean`, `array`, `object`, `null`. */
export function allows(schema: Schema, type: string): boolean {
  if (schema.anyOf) return schema.anyOf.some((one) => allows(one, type))
  if (schema.enum) return schema.enum.some((value) => (value === null ? 'null' : typeof value) === type)
  return Array.isArray(schema.type) ? schema.type.includes(type) : schema.type === type
}

/** `task.rename_list` is typed `task rename-list`; `taskId` is typed `--task-id`. */
export const typedVerb = (name: string) => name.replaceAll('_', '-')
export const typedFlag = (property: string) => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
