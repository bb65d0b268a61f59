import { findPassages } from '../../../platform/search/passages'
import type { Memory } from '../memory'

interface Ranking {
  /** What may be found. */
  memories: Memory[]
  query: string
  now: string
}

const halfLife = 180 * 24 * 3600 * 1000
const sureness = { told: 1, noticed: 0.9, proposed: 0.8 }

/** The memories that answer to a query, best first: by relevance, and a little by age and by how surely they are known. */
export function rankMemories(sql: SqlStorage, { memories, query, now }: Ranking): Memory[] {
  const numbers = sql.exec<{ id: string; number: number }>('SELECT id, number FROM memories').toArray()
  const byId = new Map(memories.map((memory) => [memory.id, memory]))
  const byNumber = new Map(
    numbers.flatMap(({ id, number }) => (byId.has(id) ? [[number, byId.get(id)!] as const] : [])),
  )
  // Each memory stands by itself: it is a group of one, and has no neighbours.
  const facts = (wanted: number[]) =>
    new Map(
      wanted.flatMap((number) => {
        const memory = byNumber.get(number)
        return memory
          ? [[number, { group: memory.id, place: 0, speaker: memory.subject ?? '', asks: false }] as const]
          : []
      }),
    )
  return findPassages(sql, { table: 'memoryIndex', query, limit: memories.length, facts })
    .map(({ number, score }) => ({ memory: byNumber.get(number)!, score }))
    .map(({ memory, score }) => ({ memory, score: score * sureness[memory.confidence] * freshness(memory, now) }))
    .sort((one, other) => other.score - one.score)
    .map(({ memory }) => memory)
}

/** Between 1 for what is new and 0.7 for what is old: relevance comes first. */
const freshness = ({ createdAt }: Memory, now: string) =>
  0.7 + 0.3 * 2 ** (-Math.max(0, Date.parse(now) - Date.parse(createdAt)) / halfLife)
