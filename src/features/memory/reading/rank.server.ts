import { likenessOf } from '../../../platform/ai/embedding'
import { findPassages } from '../../../platform/search/passages'
import type { Memory } from '../memory'
import type { Meaning } from './search.server'

interface Ranking {
  /** What may be found. */
  memories: Memory[]
  query: string
  now: string
  /** Where there are vectors, what the query means. */
  meaning?: Meaning | null
}

const halfLife = 180 * 24 * 3600 * 1000
const sureness = { told: 1, noticed: 0.9, proposed: 0.8 }

/** The memories that answer to a query, best first: by relevance, and a little by age and by how surely they are known. */
export function rankMemories(sql: SqlStorage, { memories, query, now, meaning }: Ranking): Memory[] {
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
  const found = findPassages(sql, { table: 'memoryIndex', query, limit: memories.length, facts })
  const byWords = new Map(found.map(({ number, score }) => [byNumber.get(number)!.id, score]))
  return fused(byWords, meaning ? likenesses(sql, meaning, byId) : new Map())
    .map(([id, score]) => ({ memory: byId.get(id)!, score }))
    .map(({ memory, score }) => ({ memory, score: score * sureness[memory.confidence] * freshness(memory, now) }))
    .sort((one, other) => other.score - one.score)
    .map(({ memory }) => memory)
}

/** How much meaning counts beside words, and how alike it must be to be found by meaning alone. */
const weight = { words: 0.6, meaning: 0.4 }
const alike = 0.45

/** Scores fused, not ranks: those of the words as parts of the best one, those of meaning as they are. */
function fused(byWords: Map<string, number>, byMeaning: Map<string, number>): [id: string, score: number][] {
  if (byMeaning.size === 0) return [...byWords]
  const top = Math.max(1e-9, ...byWords.values())
  const ids = new Set([...byWords.keys(), ...[...byMeaning].filter(([, one]) => one >= alike).map(([id]) => id)])
  return [...ids].map((id) => [
    id,
    (weight.words * (byWords.get(id) ?? 0)) / top + weight.meaning * Math.max(0, byMeaning.get(id) ?? 0),
  ])
}

function likenesses(sql: SqlStorage, { model, vector }: Meaning, among: Map<string, Memory>): Map<string, number> {
  const rows = sql.exec<{ id: string; vector: ArrayBuffer }>(
    'SELECT memoryId AS id, vector FROM memoryVectors WHERE model = ?',
    model,
  )
  const found = new Map<string, number>()
  for (const row of rows) if (among.has(row.id)) found.set(row.id, likenessOf(vector, new Float32Array(row.vector)))
  return found
}

/** Between 1 for what is new and 0.7 for what is old: relevance comes first. */
const freshness = ({ createdAt }: Memory, now: string) =>
  0.7 + 0.3 * 2 ** (-Math.max(0, Date.parse(now) - Date.parse(createdAt)) / halfLife)
