import type { CatalogueEntry } from '../../platform/doors/catalogue-list'
import type { Receipt } from '../../platform/operations/outcome'
import type { JsonSchema } from '../../ui/schema-form/fields'

/** How what a receipt did can be changed: by which operation, asked how. */
export interface Edit {
  operation: string
  schema: JsonSchema
  /** What was said when it was done. */
  initial: Record<string, unknown>
  /** Properties that stay as they are. */
  fixed: string[]
  /** It has not happened yet: the edit approves it. */
  waiting: boolean
  /** The operation that reads the thing as it is now. */
  current: string | null
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/**
 * A waiting operation is edited in its own input. What was done is edited by the same thing's `edit` (or `rename`,
 * `update`) operation: `task.add` by `task.edit`, with what was said as the start.
 */
export function editOf(receipt: Receipt, catalogue: CatalogueEntry[]): Edit | null {
  const find = (name: string) => catalogue.find((entry) => entry.name === name)
  const said = isRecord(receipt.input) ? receipt.input : {}
  if (receipt.status === 'pending') {
    const own = find(receipt.operation)
    return own
      ? {
          operation: own.name,
          schema: own.input,
          initial: said,
          fixed: references(own.input),
          waiting: true,
          current: null,
        }
      : null
  }
  const noun = receipt.operation.split('.')[0] ?? ''
  const entry = ['edit', 'update'].map((verb) => find(`${noun}.${verb}`)).find((found) => found !== undefined)
  const change = receipt.changes[0]
  if (!entry || !change) return null
  const schema: JsonSchema = entry.input
  const known = Object.keys(schema.properties ?? {})
  const idName = `${noun}Id`
  const initial = Object.fromEntries(Object.entries(said).filter(([name]) => known.includes(name)))
  const fixed = known.includes(idName) ? [idName] : []
  if (fixed.length > 0) initial[idName] = change.key
  const current = find(`${noun}.get`)?.name ?? null
  return { operation: entry.name, schema, initial, fixed, waiting: false, current }
}

/** Properties that name things: what is edited is not swapped for another. */
const references = (schema: JsonSchema) =>
  (schema.required ?? []).filter((name) => /^\^[a-z]+_/.test(schema.properties?.[name]?.pattern ?? ''))

/** Whether an edit of what this receipt did is to be had at all. */
export const canEdit = (receipt: Receipt, catalogue: CatalogueEntry[]) =>
  receipt.status === 'completed' &&
  receipt.undoes === null &&
  receipt.changes[0] !== undefined &&
  receipt.changes[0].verb !== 'deleted' &&
  editOf(receipt, catalogue) !== null

/** Whether a waiting operation has anything to edit besides what it is about. */
export function canEditWaiting(receipt: Receipt, catalogue: CatalogueEntry[]): boolean {
  const edit = editOf(receipt, catalogue)
  if (catalogue.find(({ name }) => name === receipt.operation)?.gathers) return false
  return edit !== null && Object.keys(edit.schema.properties ?? {}).some((name) => !edit.fixed.includes(name))
}

/** The start of an edit: the thing as it is now where that could be read. A date is read as what was said of it. */
export function startOf(edit: Edit, thing: unknown): Record<string, unknown> {
  if (!isRecord(thing)) return edit.initial
  const names = Object.keys(edit.schema.properties ?? {}).filter((name) => name in thing)
  const read = (value: unknown) => (isRecord(value) && 'local' in value ? value.local : value)
  return { ...edit.initial, ...Object.fromEntries(names.map((name) => [name, read(thing[name])])) }
}

/** Only what was changed, and what names the thing. */
export const changedOnly = (edit: Edit, start: Record<string, unknown>, input: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(input).filter(
      ([name, value]) =>
        edit.waiting || edit.fixed.includes(name) || JSON.stringify(value) !== JSON.stringify(start[name]),
    ),
  )
