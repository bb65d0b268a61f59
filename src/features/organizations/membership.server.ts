import { z } from 'zod'
import { Role } from '../../platform/caller'
import { digest } from '../../platform/directory/secret'
import { clock } from '../../platform/time'

const MembershipRow = z.object({ organizationId: z.string(), role: Role })
export type Membership = z.infer<typeof MembershipRow>

/** The organizations of a person, the one joined first in front. For doors, before there is a caller. */
export async function membershipsOf(database: D1Database, personId: string): Promise<Membership[]> {
  const { results } = await database
    .prepare('SELECT organizationId, role FROM memberships WHERE personId = ? ORDER BY joinedAt, id')
    .bind(personId)
    .all()
  return results.map((row) => MembershipRow.parse(row))
}

const OfferRow = z.object({ organization: z.string(), role: Role, invitedBy: z.string() })

/** What an open invitation offers, for the page that somebody without an account sees; `null` when it can't be used. */
export async function offerOf(database: D1Database, code: string) {
  const row = await database
    .prepare(
      `SELECT o.name AS organization, i.role, coalesce(p.name, u.name, '') AS invitedBy FROM invitations i
       JOIN organizations o ON o.id = i.organizationId
       LEFT JOIN user u ON u.id = i.invitedBy LEFT JOIN profiles p ON p.personId = i.invitedBy
       WHERE i.codeHash = ? AND i.acceptedBy IS NULL AND i.revokedAt IS NULL AND i.expiresAt > ?`,
    )
    .bind(await digest(code), clock.now())
    .first()
  return row === null ? null : OfferRow.parse(row)
}
