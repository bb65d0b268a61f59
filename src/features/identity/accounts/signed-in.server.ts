import { z } from 'zod'
import type { Via } from '../../../platform/caller'
import { digest } from '../../../platform/directory/secret'
import { AppError } from '../../../platform/errors'
import { clock } from '../../../platform/time'
import { tokenPrefix } from '../token'
import type { Auth } from './auth.server'

/** Who a request is from, before it is known where they belong. */
export interface SignedIn {
  personId: string
  /** The one organization that a token belongs to; `null` for a session, which may act in any of the person's. */
  organizationId: string | null
  via: Via
  grants: string[] | null
}

/** What a person prefers; `null` where they said nothing. */
const Preferences = z.object({
  name: z.string(),
  zone: z.string().nullable(),
  locale: z.string().nullable(),
  organizationId: z.string().nullable(),
  /** Whether this is a visitor, who has no account but the sample workspace they look at. */
  visits: z.number().transform(Boolean),
})
export type Preferences = z.infer<typeof Preferences>

const TokenRow = z.object({ personId: z.string(), organizationId: z.string(), permissions: z.string().nullable() })

/** Who sent this request: by bearer token if it has one, else by session cookie; `null` when it has neither. */
export async function signedIn(request: Request, database: D1Database, auth: Auth): Promise<SignedIn | null> {
  const authorization = request.headers.get('authorization')
  if (authorization !== null) return byToken(database, authorization)
  if (!request.headers.has('cookie')) return null
  const session = await auth.api.getSession({ headers: request.headers })
  return session && { personId: session.user.id, organizationId: null, via: 'web', grants: null }
}

/** What to call a person and how they like things; `null` when there is no such account any more. */
export async function preferencesOf(database: D1Database, personId: string): Promise<Preferences | null> {
  const query = `SELECT coalesce(p.name, u.name) AS name, p.zone, p.locale, p.organizationId,
    u.isAnonymous AS visits
    FROM user u LEFT JOIN profiles p ON p.personId = u.id WHERE u.id = ?`
  const row = await database.prepare(query).bind(personId).first()
  return row === null ? null : Preferences.parse(row)
}

async function byToken(database: D1Database, authorization: string): Promise<SignedIn> {
  const secret = /^Bearer\s+(\S+)$/i.exec(authorization)?.[1] ?? ''
  if (!secret.startsWith(tokenPrefix)) throw refused()
  const query = `SELECT personId, organizationId, permissions FROM tokens
    WHERE secretHash = ? AND revokedAt IS NULL AND (expiresAt IS NULL OR expiresAt > ?)`
  const row = await database
    .prepare(query)
    .bind(await digest(secret), clock.now())
    .first()
  if (!row) throw refused()
  const { personId, organizationId, permissions } = TokenRow.parse(row)
  const grants = permissions === null ? null : z.array(z.string()).parse(JSON.parse(permissions))
  return { personId, organizationId, via: 'api', grants }
}

const refused = () =>
  new AppError(
    'unauthenticated',
    'token.refused',
    'This API token is unknown, expired or revoked. Create a new one in Settings.',
  )
