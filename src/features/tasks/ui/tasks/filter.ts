import type { Priority, TaskFilter } from '../../task'

/** What the screen is narrowed to; `list` is `''` for the ordinary to-do list and `null` for all lists. */
export interface Narrowing {
  search: string
  list: string | null
  tag: string | null
  priority: Priority | null
}

export const wide: Narrowing = { search: '', list: null, tag: null, priority: null }

export const isNarrow = ({ search, list, tag, priority }: Narrowing) =>
  search.trim() !== '' || list !== null || tag !== null || priority !== null

/** The narrowing as `task.list` takes it. */
export const filterOf = ({ search, list, tag, priority }: Narrowing): Partial<TaskFilter> => ({
  ...(search.trim() !== '' && { search: search.trim().slice(0, 200) }),
  ...(list !== null && { list: list || null }),
  ...(tag !== null && { tag }),
  ...(priority !== null && { priority }),
})
