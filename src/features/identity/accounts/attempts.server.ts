import { limited } from '../../../platform/errors'
import { clock } from '../../../platform/time'

const window = 60_000

/**
 * Counts an attempt under each key (an address, an account) and throws `limited` once one of them had more than `most`
 * within a minute. Counted in the directory, so that it holds across isolates and restarts.
 */
export async function countAttempt(database: D1Database, keys: string[], most: number) {
  const now = Date.parse(clock.now())
  const begun = now - window
  const count = database.prepare(
    `INSERT INTO rateLimit (id, key, count, lastRequest) VALUES (?1, ?1, 1, ?2) ON CONFLICT (id) DO UPDATE SET
       count = CASE WHEN lastRequest < ?3 THEN 1 ELSE count + 1 END,
       lastRequest = CASE WHEN lastRequest < ?3 THEN ?2 ELSE lastRequest END
     RETURNING count`,
  )
  const forget = database.prepare('DELETE FROM rateLimit WHERE lastRequest < ?').bind(begun - window)
  const counted = await database.batch<{ count: number }>([forget, ...keys.map((key) => count.bind(key, now, begun))])
  const highest = Math.max(...counted.flatMap(({ results }) => results.map((row) => row.count)))
  if (highest > most) throw limited('attempts.limited', 'Too many attempts. Wait a minute, then try again.')
}
