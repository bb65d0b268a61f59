import { idsIn } from '../forgetting/links.server'

/** A stretch of the log, from behind one place up to another. */
export interface Range {
  after: number
  upTo: number
}

/** Where the newest summary ends. */
export const summarizedUpTo = (sql: SqlStorage): number =>
  sql.exec<{ upTo: number }>('SELECT coalesce(max(upTo), 0) AS upTo FROM summaries').one().upTo

/** Whether a stretch has its summary already, also one that was forgotten by itself. */
export const takenUp = (sql: SqlStorage, { after, upTo }: Range): boolean =>
  sql.exec('SELECT 1 FROM summaries WHERE after < ? AND upTo > ?', upTo, after).toArray().length > 0

export const keepRow = (
  sql: SqlStorage,
  { memoryId, after, upTo, restsOn }: Range & { memoryId: string; restsOn: string[] },
) => void sql.exec('INSERT INTO summaries VALUES (?, ?, ?, ?)', memoryId, after, upTo, JSON.stringify(restsOn))

/** The memories that the turns of these messages used. */
export function memoriesIn(sql: SqlStorage, messageIds: string[]): string[] {
  const query = `SELECT DISTINCT l.id FROM turnLinks l JOIN turns t ON t.id = l.turnId
    WHERE l.used = 1 AND t.replyId IN (SELECT value FROM json_each(?))`
  const used = sql.exec<{ id: string }>(query, JSON.stringify(messageIds)).toArray()
  return idsIn(used.map(({ id }) => id).join(' ')).filter((id) => id.startsWith('memory_'))
}

/** Takes away the summaries that rest on what was forgotten, and these; gives the stretches that need one anew. */
export function dropSummaries(sql: SqlStorage, { memoryIds, anew }: { memoryIds: string[]; anew: string[] }): Range[] {
  const resting = `memoryId IN (SELECT value FROM json_each(?1)) OR EXISTS (
    SELECT 1 FROM json_each(restsOn) r WHERE r.value IN (SELECT value FROM json_each(?2)))`
  return sql
    .exec<{ after: number; upTo: number }>(
      `DELETE FROM summaries WHERE ${resting} RETURNING after, upTo`,
      ...[JSON.stringify(anew), JSON.stringify(memoryIds)],
    )
    .toArray()
}
