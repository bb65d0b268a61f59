import { createHash } from 'node:crypto'
import type { Feature } from '../operations/feature'
import type { HomeKind } from '../operations/operation'
import { clock } from '../time'
import { readShape, type Shape, triggers } from './tracking'

const fingerprint = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/**
 * Brings a home's tables up to date: each feature's numbered migrations, in order, once. Runs inside the caller's
 * transaction. A migration whose text differs from the one applied earlier is an error, and nothing is changed.
 */
export function migrate(sql: SqlStorage, home: HomeKind, features: Feature[]) {
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
    })
  }
}

/** Sees that these tables carry the ledger's triggers as they are written today, and gives their shapes. */
export function installTriggers(sql: SqlStorage, tables: string[]): Map<string, Shape> {
  const shapes = new Map(tables.map((table) => [table, readShape(sql, table)]))
  const text = [...shapes].map(([table, shape]) => triggers(table, shape)).join('\n')
  const hash = fingerprint(text)
  const [installed] = sql.exec<{ hash: string }>("SELECT hash FROM migrations WHERE feature = '' AND number = 0")
  if (installed?.hash === hash) return shapes
  sql.exec(text)
  const note = `INSERT INTO migrations VALUES ('', 0, ?, ?) ON CONFLICT DO UPDATE SET hash = excluded.hash, at = excluded.at`
  sql.exec(note, hash, clock.now())
  return shapes
}
