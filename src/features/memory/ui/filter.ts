import type { Memory, MemoryFilter, MemoryKind } from '../memory'
import { strings } from '../strings'

/** What the list is narrowed to. */
export interface Narrowing {
  search: string
  kind: MemoryKind | null
  state: 'current' | 'past'
}

export const wide: Narrowing = { search: '', kind: null, state: 'current' }

export const isNarrow = ({ search, kind }: Narrowing) => search.trim() !== '' || kind !== null

export const filterOf = ({ search, kind, state }: Narrowing): Partial<MemoryFilter> => ({
  state,
  ...(kind && { kind }),
  ...(search.trim() && { search: search.trim() }),
})

export const kinds = Object.keys(strings.kinds) as MemoryKind[]

/** By kind; what was searched for stays in the order of its relevance. */
export function groupsOf(memories: Memory[], { search }: Narrowing): { title: string; memories: Memory[] }[] {
  if (memories.length === 0) return []
  if (search.trim()) return [{ title: strings.found, memories }]
  return kinds
    .map((kind) => ({ title: strings.kinds[kind], memories: memories.filter((memory) => memory.kind === kind) }))
    .filter((group) => group.memories.length > 0)
}
