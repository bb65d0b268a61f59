import { authOf } from '../features/identity/accounts/auth.server'
import {
  type Preferences,
  preferencesOf,
  type SignedIn,
  signedIn,
} from '../features/identity/accounts/signed-in.server'
import { Locale } from '../features/identity/profile'
import { type Membership, membershipsOf } from '../features/organizations/membership.server'
import { maySignUp } from '../features/organizations/sign-up.server'
import type { Caller } from '../platform/caller'
import { configOf } from '../platform/config'
import { noOrganization } from '../platform/directory/receipts'
import { correlationOf } from '../platform/doors/answer'
import { forbidden, unauthenticated } from '../platform/errors'
import { Zone } from '../platform/time'
import { endVisits } from './visits/visitor.server'

/** What somebody who belongs to no organization yet may do: see who they are, and found or join one. */
const withoutOrganization = [
  'profile:read',
  'profile:write',
  'organization:create',
  'organization:join',
  'catalogue:read',
]

/** The address this deployment is reached at. */
export const originOf = (request: Request, env: Env) => new URL(configOf(env).PUBLIC_URL ?? request.url).origin

/** Accounts and sessions of this deployment. */
export const accountsOf = (request: Request, env: Env) => {
  const open = configOf(env).ADJUTANT_OPEN_SIGN_UP
  return authOf({
    env,
    origin: originOf(request, env),
    maySignUp: (database, invitation) => maySignUp(database, open, invitation),
    visitEnded: async (visitorId) => void (await endVisits(env, 's.personId = ?', visitorId)),
  })
}

/**
 * Who sent this request, in which organization, with which role: from an API token or a session cookie. Throws
 * `unauthenticated` for strangers. The organization is the token's, the one the request names (`Adjutant-Organization`,
 * or `?organization=` where a browser can't send headers), the one the person opens first, or the one joined first.
 */
export async function authenticate(request: Request, env: Env): Promise<Caller> {
  const who = await signedIn(request, env.DIRECTORY, accountsOf(request, env))
  if (!who) throw unauthenticated()
  const [preferences, memberships] = await Promise.all([
    preferencesOf(env.DIRECTORY, who.personId),
    membershipsOf(env.DIRECTORY, who.personId),
  ])
  if (!preferences) throw unauthenticated()
  const membership = chosen(wanted(request), who, preferences, memberships)
  // A visitor is somebody only where they look around: once that is gone, they are a stranger again.
  if (preferences.visits && !membership) throw unauthenticated()
  return {
    personId: who.personId,
    name: preferences.name,
    organizationId: membership?.organizationId ?? noOrganization,
    role: membership?.role ?? 'guest',
    zone: preferences.zone ?? zoneOf(request),
    locale: preferences.locale ?? localeOf(request),
    via: who.via,
    grants: membership ? who.grants : withoutOrganization,
    audience: { kind: 'person' },
    tainted: false,
    correlationId: correlationOf(request),
  }
}

const wanted = (request: Request) =>
  request.headers.get('adjutant-organization') ?? new URL(request.url).searchParams.get('organization')

function chosen(named: string | null, who: SignedIn, preferences: Preferences, memberships: Membership[]) {
  const find = (id: string | null) => memberships.find(({ organizationId }) => organizationId === id)
  if (who.organizationId !== null && named !== null && named !== who.organizationId) throw notThere()
  const must = who.organizationId ?? named
  if (must === null) return find(preferences.organizationId) ?? memberships[0]
  const membership = find(must)
  if (!membership) throw notThere()
  return membership
}

const notThere = () => forbidden('organization.foreign', 'You don’t belong to this organization.')

export function zoneOf(request: Request) {
  const sent = Zone.safeParse(request.headers.get('adjutant-zone') ?? new URL(request.url).searchParams.get('zone'))
  return sent.success ? sent.data : 'UTC'
}

export function localeOf(request: Request) {
  const first = request.headers.get('accept-language')?.split(/[,;]/)[0]?.trim()
  const sent = Locale.safeParse(first)
  return sent.success ? sent.data : 'en'
}
