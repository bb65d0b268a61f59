import { eraseFromDirectory } from '../../../platform/directory/erase'
import { clock } from '../../../platform/time'

interface Sample {
  organizationId: string
  personId: string
}

/** Whether a visitor's sample has had its day. */
export async function hasExpired(database: D1Database, organizationId: string): Promise<boolean> {
  const query = 'SELECT 1 FROM samples WHERE organizationId = ? AND expiresAt <= ?'
  return (await database.prepare(query).bind(organizationId, clock.now()).first()) !== null
}

/** Takes a sample out of the directory, with its receipts, and its visitor with them; who has an account keeps that. */
export async function eraseSample(database: D1Database, { organizationId, personId }: Sample) {
  const by = (sql: string, ...bindings: string[]) => database.prepare(sql).bind(...bindings)
  const query = 'SELECT isAnonymous AS visits FROM user WHERE id = ?'
  const visits = (await by(query, personId).first<number>('visits')) === 1
  const ofVisitor = ['profiles WHERE personId = ?', 'session WHERE userId = ?', 'user WHERE id = ?']
  const deletions = [
    by('DELETE FROM samples WHERE organizationId = ?', organizationId),
    by('DELETE FROM organizations WHERE id = ?', organizationId),
    by('DELETE FROM memberships WHERE organizationId = ?', organizationId),
    by('UPDATE profiles SET organizationId = NULL WHERE organizationId = ?', organizationId),
    ...(visits ? ofVisitor.map((rows) => by(`DELETE FROM ${rows}`, personId)) : []),
  ]
  await eraseFromDirectory(database, deletions, {
    where: visits ? 'organizationId = ? OR personId = ?' : 'organizationId = ?',
    bindings: visits ? [organizationId, personId] : [organizationId],
  })
}
