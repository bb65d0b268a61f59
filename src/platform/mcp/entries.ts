import type { Client } from '@modelcontextprotocol/client'
import { plainLine } from '../text'

/** A tool as its server describes it, in bounds. */
export interface OutsideToolEntry {
  name: string
  title: string
  description: string
  inputSchema: Record<string, unknown>
  /** The server says that it changes nothing; a claim, not a proof. */
  readOnly: boolean
}

type ListedTool = Awaited<ReturnType<Client['listTools']>>['tools'][number]

/** More than any person would look through. */
const mostTools = 500
const longestName = 200
const longestSchema = 20_000
const deepestSchema = 16

/** A tool that answers only later, as a task to be asked about, is none that a turn could wait for. */
const answersLater = ({ execution }: ListedTool) => execution?.taskSupport === 'required'

/** The tools of a list, as far as they are usable. */
export const toEntries = (tools: ListedTool[]): OutsideToolEntry[] =>
  tools
    .filter((tool) => tool.name.length <= longestName && !answersLater(tool))
    .slice(0, mostTools)
    .map(({ name, title, description, inputSchema, annotations }) => ({
      name,
      title: plainLine(title ?? annotations?.title ?? name).slice(0, longestName),
      description: (description ?? '').slice(0, 4000),
      inputSchema: boundSchema(inputSchema),
      readOnly: annotations?.readOnlyHint === true,
    }))

/**
 * A schema that is safe to show and to read: not long, not deep, and without references, which can unfold without end.
 * Any other is replaced by one that takes any object; the server checks its own inputs.
 */
export function boundSchema(schema: Record<string, unknown>): Record<string, unknown> {
  return isShallow(schema, deepestSchema) && JSON.stringify(schema).length <= longestSchema
    ? schema
    : { type: 'object' }
}

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (depth === 0 || '$ref' in value || '$dynamicRef' in value) return false
  return Object.values(value).every((inner) => isShallow(inner, depth - 1))
}
