import { countAttempt } from '../../features/identity/accounts/attempts.server'
import { configOf } from '../../platform/config'
import { answer, correlationOf } from '../../platform/doors/answer'
import { requireSameOrigin } from '../../platform/doors/origin'
import { conflict, forbidden, limited } from '../../platform/errors'
import { clock, later } from '../../platform/time'
import { accountsOf, localeOf, originOf, zoneOf } from '../authenticate.server'
import { createHomes } from '../homes.server'
import { atTheEntrance, endVisits, mayLookAround, performed } from './visitor.server'

/** How many visitors there may be at once, and how long each is left in peace, in milliseconds. */
const mostVisitors = 20
const undisturbed = 30 * 60 * 1000
/** How many samples may be opened in a minute, from anywhere. */
const mostOpened = 12

/**
 * Lets a stranger in to look around: a visitor’s account, a sample workspace of their own, filled, and a session for it.
 * Who looks around already goes on with what they have.
 */
export async function lookAround(request: Request, env: Env): Promise<Response> {
  requireSameOrigin(request, originOf(request, env))
  const correlationId = correlationOf(request)
  const auth = accountsOf(request, env)
  const session = await auth.api.getSession({ headers: request.headers, query: { disableCookieCache: true } })
  if (session?.user.isAnonymous) return answer(200, { ok: true }, correlationId)
  if (session) throw conflict('visit.account', 'You have an account here. Open a sample workspace in Settings.')
  if (!(await mayLookAround(env)))
    throw forbidden('visit.closed', 'This server shows nobody around. Ask one of its owners for an invitation link.')
  if (configOf(env).ADJUTANT_SIGN_IN_LIMIT > 0) await countAttempt(env.DIRECTORY, ['look around'], mostOpened)
  await makeRoom(env)
  const entered = await auth.api.signInAnonymous({ headers: request.headers, asResponse: true })
  const { user } = await entered.json<{ user: Visitor }>()
  await prepare(request, env, user)
  const response = answer(200, { ok: true }, correlationId)
  for (const cookie of entered.headers.getSetCookie()) response.headers.append('set-cookie', cookie)
  return response
}

interface Visitor {
  id: string
  name: string
}

async function prepare(request: Request, env: Env, { id: personId, name }: Visitor) {
  const homes = createHomes(env)
  const visit = {
    personId,
    name,
    correlationId: correlationOf(request),
    zone: zoneOf(request),
    locale: localeOf(request),
  }
  const stranger = atTheEntrance({ ...visit, role: 'owner' })
  const { organizationId } = await performed<{ organizationId: string }>(homes, stranger, 'sample.open')
  const visitor = atTheEntrance({ ...visit, organizationId })
  await performed(homes, visitor, 'sample.fill')
  await performed(homes, visitor, 'sample.get', { wait: true })
}

/** Sends off the visitors whose day is over, and the longest of the others where there are too many. */
async function makeRoom(env: Env) {
  const now = clock.now()
  await endVisits(env, 's.expiresAt <= ?', now)
  await forgetLost(env, later(now, -undisturbed))
  const query = 'SELECT count(*) AS count FROM samples WHERE expiresAt > ?'
  const visitors = await env.DIRECTORY.prepare(query).bind(now).first<number>('count')
  if ((visitors ?? 0) < mostVisitors) return
  const longest = 's.openedAt < ? AND s.openedAt = (SELECT min(openedAt) FROM samples WHERE expiresAt IS NOT NULL)'
  if ((await endVisits(env, longest, later(now, -undisturbed))) === 0)
    throw limited('visit.crowded', 'Many people are looking around just now. Try again in half an hour.')
}

/** Whoever was cut off while they came in left an account without anything to look at. */
const forgetLost = (env: Env, before: string) =>
  env.DIRECTORY.prepare(
    'DELETE FROM user WHERE isAnonymous = 1 AND createdAt < ? AND id NOT IN (SELECT personId FROM samples)',
  )
    .bind(Date.parse(before))
    .run()
