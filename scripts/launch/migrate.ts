import path from 'node:path'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { unstable_splitSqlQuery as splitSql } from 'wrangler'
import { type AppliedMigration, checksum, pendingMigrations, readMigrations } from './migrations.ts'

interface Database {
  binding: string
  database_id: string
  migrations_dir: string
}

/**
 * Brings the databases of a state folder up to date before anything serves from it. Each migration and its record are
 * one transaction. Returns the names of those applied. The second table is the one Cloudflare's own tools keep.
 */
export async function migrate(databases: Database[], persist: string, root: string): Promise<string[]> {
  const runtime = new Miniflare(
    convertV4MiniflareOptions({
      cf: false,
      modules: true,
      script: 'export default { fetch: () => new Response(null, { status: 404 }) }',
      d1Databases: Object.fromEntries(databases.map((database) => [database.binding, database.database_id])),
      resourcePersistencePath: persist,
    }),
  )
  const names: string[] = []
  try {
    for (const database of databases) {
      const db = await runtime.getD1Database(database.binding)
      names.push(...(await migrateOne(db, path.resolve(root, database.migrations_dir))))
    }
  } finally {
    await runtime.dispose()
  }
  return names
}

async function migrateOne(db: D1Database, folder: string): Promise<string[]> {
  await db.batch([
    db.prepare(
      'CREATE TABLE IF NOT EXISTS migration_history (sequence INTEGER PRIMARY KEY, name TEXT UNIQUE NOT NULL, checksum TEXT NOT NULL)',
    ),
    db.prepare(
      'CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)',
    ),
  ])
  const applied = await db
    .prepare('SELECT name, checksum FROM migration_history ORDER BY sequence')
    .all<AppliedMigration>()
  const pending = pendingMigrations(applied.results, readMigrations(folder))
  for (const { name, sql } of pending)
    await db.batch([
      ...splitSql(sql).map((statement) => db.prepare(statement)),
      db.prepare('INSERT INTO migration_history (name, checksum) VALUES (?, ?)').bind(name, checksum(sql)),
      db.prepare('INSERT OR IGNORE INTO d1_migrations (name) VALUES (?)').bind(name),
    ])
  return pending.map((migration) => migration.name)
}
