import { z } from 'zod'
import type { Via } from '../../platform/caller'
import { digest } from '../../platform/directory/secret'
import { AppError } from '../../platform/errors'
import { clock } from '../../platform/time'
import type { Auth } from './auth.server'
import { tokenPrefix } from './token'

/** Who a request is from, before it is known where they belong. */
export interface SignedIn {
  personId: string
  name: string
  zone: string | null
  locale: string | null
  /** The organization to act in: a token's own, or the one the person opens first; `null` for any. */
  organizationId: string | null
  /** Whether it may be no other: a token belongs to one organization. */
  bound: boolean
  via: Via
  grants: string[] | null
}

const ProfileRow = z.object({
  name: z.string(),
  zone: z.string().nullable(),
  locale: z.string().nullable(),
  organizationId: z.string().nullable(),
})
const TokenRow = z.object({ personId: z.string(), organizationId: z.string(), permissions: z.string().nullable() })

const profileQuery = `SELECT coalesce(p.name, u.name) AS name, p.zone, p.locale, p.organizationId
  FROM user u LEFT JOIN profiles p ON p.personId = u.id WHERE u.id = ?`

/** Who sent this request: by bearer token if it has one, else by session cookie; `null` when it has neither. */
export async function signedIn(request: Request, database: D1Database, auth: Auth): Promise<SignedIn | null> {
  const authorization = request.headers.get('authorization')
  if (authorization !== null) return byToken(database, authorization)
  if (!request.headers.has('cookie')) return null
  const session = await auth.api.getSession({ headers: request.headers })
  if (!session) return null
  const profile = await profileOf(database, session.user.id)
  return profile && { ...profile, personId: session.user.id, bound: false, via: 'web', grants: null }
}

async function byToken(database: D1Database, authorization: string): Promise<SignedIn> {
  const secret = /^Bearer\s+(\S+)$/i.exec(authorization)?.[1] ?? ''
  if (!secret.startsWith(tokenPrefix)) throw refused()
  const row = await database
    .prepare(
      `SELECT personId, organizationId, permissions FROM tokens
       WHERE secretHash = ? AND revokedAt IS NULL AND (expiresAt IS NULL OR expiresAt > ?)`,
    )
    .bind(await digest(secret), clock.now())
    .first()
  if (!row) throw refused()
  const { personId, organizationId, permissions } = TokenRow.parse(row)
  const profile = await profileOf(database, personId)
  if (!profile) throw refused()
  const grants = permissions === null ? null : z.array(z.string()).parse(JSON.parse(permissions))
  return { ...profile, personId, organizationId, bound: true, via: 'api', grants }
}

async function profileOf(database: D1Database, personId: string) {
  const row = await database.prepare(profileQuery).bind(personId).first()
  return row === null ? null : ProfileRow.parse(row)
}

const refused = () =>
  new AppError(
    'unauthenticated',
    'token.refused',
    'This API token is unknown, expired or revoked. Create a new one in Settings.',
  )
