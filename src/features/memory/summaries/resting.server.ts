import { saysSomething, stemOf, wordsOf } from '../../../platform/search/words'
import type { Memory } from '../memory'
import { readMemories } from '../rows.server'

/** The summaries that rest on one of these memories, or say what one of them says: they go with it. */
export function summariesOn(sql: SqlStorage, memories: Memory[]): Memory[] {
  const facts = memories.filter(({ kind }) => kind !== 'summary')
  if (facts.length === 0) return []
  const rest = new Set(
    sql
      .exec<{ id: string }>(
        `SELECT id FROM memories WHERE kind = 'summary' AND EXISTS (SELECT 1 FROM json_each(restsOn) r
           WHERE r.value IN (SELECT value FROM json_each(?)))`,
        JSON.stringify(facts.map(({ id }) => id)),
      )
      .toArray()
      .map(({ id }) => id),
  )
  const telling = facts.map(({ text }) => tellingStems(text))
  return readMemories(sql, "WHERE memory.kind = 'summary'").filter(
    ({ id, text }) => rest.has(id) || telling.some((stems) => saysAll(text, stems)),
  )
}

const tellingStems = (text: string) => [...new Set(wordsOf(text).filter(saysSomething).map(stemOf))]

function saysAll(text: string, stems: string[]): boolean {
  const own = new Set(wordsOf(text).map(stemOf))
  return stems.length > 0 && stems.every((stem) => own.has(stem))
}
