import type { CatalogueEntry } from '../doors/catalogue-list'
import { perform } from './perform'
import { operationQuery, queryClient } from './queries'

/** Everything the person may do, with what it takes. It changes with a deployment, not with what people do. */
export const catalogueQuery = {
  ...operationQuery<{ operations: CatalogueEntry[] }>('catalogue.list'),
  staleTime: Number.POSITIVE_INFINITY,
}

interface Thing {
  id?: unknown
  personId?: unknown
  title?: unknown
  name?: unknown
  note?: unknown
}

/**
 * The things of a kind to choose from, by the convention that `task.list` answers the things that `taskId` may name;
 * `null` where no operation lists them.
 */
async function thingsOf(noun: string): Promise<{ value: string; label: string }[] | null> {
  const listing = noun === 'op' ? 'receipt.list' : `${noun}.list`
  const { operations } = await queryClient.ensureQueryData(catalogueQuery)
  if (!operations.some(({ name }) => name === listing)) return null
  const output = await perform<Record<string, unknown>>(listing)
  const things = Object.values(output).find((value): value is Thing[] => Array.isArray(value)) ?? []
  return things.flatMap((thing) => {
    const value = thing.id ?? thing.personId
    const label = thing.title ?? thing.name ?? thing.note ?? value
    return typeof value === 'string' ? [{ value, label: String(label) }] : []
  })
}

/** The things a field of a form may name. */
export const choicesOf = (field: { noun?: string }) => thingsOf(field.noun ?? '')
