import { conflict } from '../errors'

/** Says that a batch was refused because something it had read is different now: do it again from the start. */
export class Outdated extends Error {
  override name = 'Outdated'
}

const refusal = /refused:([a-z_.]+):(.+?)(?=: SQLITE_|$)/

/** Runs a batch: all of it or nothing. `Outdated` asks for a retry; a rule of the tables that refuses is a `conflict`. */
export async function commit(database: D1Database, statements: D1PreparedStatement[]) {
  try {
    await database.batch(statements)
  } catch (reason) {
    const message = reason instanceof Error ? reason.message : String(reason)
    if (message.includes('stillAsRead') || message.includes('operations.key')) throw new Outdated(message)
    const refused = refusal.exec(message)
    if (refused) throw conflict(refused[1]!, refused[2]!)
    if (message.includes('UNIQUE constraint failed')) throw conflict('directory.exists', 'That exists already.')
    throw reason
  }
}
