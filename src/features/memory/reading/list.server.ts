import { defineOperation } from '../../../platform/operations/operation'
import { MemoryFilter, MemoryPage } from '../memory'
import { current, readMemories } from '../rows.server'
import { rankMemories } from './rank.server'

const states = {
  current: current,
  proposed:
    "memory.supersededBy IS NULL AND memory.confidence = 'proposed' AND (memory.expiresAt IS NULL OR memory.expiresAt > ?)",
  past: 'memory.supersededBy IS NOT NULL AND memory.createdAt <= ?',
}

export const listMemories = defineOperation({
  name: 'memory.list',
  title: 'List memories',
  description:
    'Lists what is remembered about the person, newest first, or by relevance when searched: preferences, facts, ' +
    'people, past trips, decisions. Use it to find the memory that somebody speaks of.',
  home: 'person',
  effect: 'read',
  needs: 'memory:read',
  input: MemoryFilter,
  output: MemoryPage,
  phrases: ['list my memories', 'show my memories', 'list what you remember', 'show me what you remember'],
  run({ sql, now }, { kind, search, scope, state, limit, offset }) {
    const conditions = [
      states[state],
      ...(kind ? ['memory.kind = ?'] : []),
      ...(scope === 'any' ? [] : ['memory.scopeKind = ?']),
    ]
    const bindings = [now, ...(kind ? [kind] : []), ...(scope === 'any' ? [] : [scope])]
    const all = readMemories(
      sql,
      `WHERE ${conditions.join(' AND ')} ORDER BY memory.createdAt DESC, memory.number DESC`,
      ...bindings,
    )
    const found = search?.trim() ? rankMemories(sql, { memories: all, query: search, now }) : all
    return { memories: found.slice(offset, offset + limit), total: found.length }
  },
})
