import { createHash } from 'node:crypto'
import type { Feature } from '../operations/feature'
import type { HomeKind } from '../operations/operation'
import { clock } from '../time'

const fingerprint = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/**
 * Brings a home's tables up to date: each feature's numbered migrations, in order, once. Runs inside the caller's
 * transaction. A migration whose text differs from the one applied earlier is an error, and nothing is changed.
 */
export function migrate(sql: SqlStorage, home: HomeKind, features: Feature[]): boolean {
  let changed = false
  for (const feature of features) {
    const own = (feature.tables ?? []).filter((tables) => tables.home === home).flatMap((tables) => tables.migrations)
    if (own.length === 0) continue
    const applied = new Map(
      sql
        .exec<{ number: number; hash: string }>('SELECT number, hash FROM migrations WHERE feature = ?', feature.name)
        .toArray()
        .map((row) => [row.number, row.hash]),
    )
    own.forEach((text, number) => {
      const hash = fingerprint(text)
      const earlier = applied.get(number)
      if (earlier === hash) return
      if (earlier) throw new Error(`Migration ${number} of ${feature.name} was changed after it had been applied.`)
      sql.exec(text)
      sql.exec('INSERT INTO migrations VALUES (?, ?, ?, ?)', feature.name, number, hash, clock.now())
      changed = true
    })
  }
  return changed
}
