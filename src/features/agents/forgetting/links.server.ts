import type { KeptStep } from '../prompt/history'

/** Ids are told from the names of tools, such as `memory_search`, by their length. */
const linked = /\b(?:memory|op)_[0-9a-f]{32}\b/g

/** The memories and receipts that a text names. */
export const idsIn = (text: string): string[] => [...new Set(text.match(linked) ?? [])]

/**
 * Notes which memories and receipts a step of a turn speaks of, and the words of those it has, at the moment the step is kept:
 * whatever is emptied later, what a turn has used stays known until it is forgotten.
 */
export function linkStep(sql: SqlStorage, turnId: string, { message }: Pick<KeptStep, 'message'>) {
  const ids = idsIn(JSON.stringify(message))
  for (const id of ids)
    sql.exec('INSERT INTO turnLinks VALUES (?, ?, 1) ON CONFLICT (turnId, id) DO UPDATE SET used = 1', ...[turnId, id])
  if (message.role !== 'tool' || ids.length === 0) return
  for (const [id, words] of wordsIn(message.content, new Set(ids)))
    sql.exec('INSERT INTO memoryWords VALUES (?, ?) ON CONFLICT DO NOTHING', id, words)
}

/** A turn that goes on from others is told of what they used. */
export const linkHistory = (sql: SqlStorage, turnId: string, replyIds: string[]) =>
  void sql.exec(
    `INSERT INTO turnLinks SELECT DISTINCT ?, l.id, 0 FROM turnLinks l JOIN turns t ON t.id = l.turnId
     WHERE l.used = 1 AND t.replyId IN (SELECT value FROM json_each(?)) ON CONFLICT DO NOTHING`,
    ...[turnId, JSON.stringify(replyIds)],
  )

export const noteForgotten = (sql: SqlStorage, ids: string[]) =>
  void sql.exec(
    'INSERT INTO forgottenIds SELECT value FROM json_each(?) WHERE true ON CONFLICT DO NOTHING',
    JSON.stringify(ids),
  )

/** Of these ids, those that were forgotten: what was read from another home a moment ago may be among them. */
export const forgottenOf = (sql: SqlStorage, ids: string[]): Set<string> =>
  new Set(
    sql
      .exec<{ id: string }>(
        'SELECT id FROM forgottenIds WHERE id IN (SELECT value FROM json_each(?))',
        JSON.stringify(ids),
      )
      .toArray()
      .map(({ id }) => id),
  )

/** What a turn used or was told of and was forgotten while it ran. */
export const forgottenMeanwhile = (sql: SqlStorage, turnId: string): string[] => {
  const told = sql.exec<{ context: string }>('SELECT context FROM turns WHERE id = ?', turnId).toArray()
  const used = sql.exec<{ id: string }>('SELECT id FROM turnLinks WHERE turnId = ?', turnId).toArray()
  return [...forgottenOf(sql, [...told.flatMap(({ context }) => idsIn(context)), ...used.map(({ id }) => id)])]
}

/** The words of these memories wherever a result has them, by id. */
function wordsIn(value: unknown, ids: Set<string>): [id: string, words: string][] {
  if (Array.isArray(value)) return value.flatMap((one) => wordsIn(one, ids))
  if (typeof value !== 'object' || value === null) return []
  const { id, text } = value as Record<string, unknown>
  const own: [string, string][] = typeof id === 'string' && ids.has(id) && typeof text === 'string' ? [[id, text]] : []
  return [...own, ...Object.values(value).flatMap((one) => wordsIn(one, ids))]
}
