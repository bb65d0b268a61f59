import { z } from 'zod'
import { PersonName } from '../../features/identity/profile'
import { InvitationCode, OrganizationName } from '../../features/organizations/organization'
import { maySignUp } from '../../features/organizations/sign-up.server'
import { configOf } from '../../platform/config'
import { noOrganization } from '../../platform/directory/receipts'
import { answer, correlationOf } from '../../platform/doors/answer'
import { readJsonBody } from '../../platform/doors/body'
import { requireSameOrigin } from '../../platform/doors/origin'
import { conflict, forbidden, invalid, unauthenticated } from '../../platform/errors'
import { accountsOf, originOf } from '../authenticate.server'
import { createHomes } from '../homes.server'
import { atTheEntrance, performed } from './visitor.server'

const NewAccount = z.object({
  name: PersonName,
  email: z.email('This does not look like an e-mail address.').max(254).toLowerCase(),
  password: z.string().min(10, 'Choose a password of at least 10 characters.').max(256),
  /** What to call their own workspace, or the invitation to another's. */
  workspace: OrganizationName.optional(),
  invitation: InvitationCode.optional(),
})
type NewAccount = z.infer<typeof NewAccount>

/**
 * Makes a visitor somebody with an account, who keeps the sample workspace they looked at beside one of their own. It
 * takes what signing up takes.
 */
export async function keepVisit(request: Request, env: Env): Promise<Response> {
  requireSameOrigin(request, originOf(request, env))
  const account = readAccount(await readJsonBody(request.clone()))
  const auth = accountsOf(request, env)
  const session = await auth.api.getSession({ headers: request.headers, query: { disableCookieCache: true } })
  if (!session?.user.isAnonymous) throw unauthenticated()
  const open = configOf(env).ADJUTANT_OPEN_SIGN_UP
  if (!(await maySignUp(env.DIRECTORY, open, account.invitation)))
    throw forbidden('sign_up.closed', 'Sign-up needs an invitation. Ask one of the owners for a link.')
  const { internalAdapter, password } = await auth.$context
  if (await internalAdapter.findUserByEmail(account.email))
    throw conflict('account.exists', 'There is an account with this e-mail address already. Sign in instead.')
  const personId = session.user.id
  const hash = await password.hash(account.password)
  await internalAdapter.linkAccount({ userId: personId, providerId: 'credential', accountId: personId, password: hash })
  await internalAdapter.updateUser(personId, { name: account.name, email: account.email, isAnonymous: false })
  await env.DIRECTORY.prepare('UPDATE samples SET expiresAt = NULL WHERE personId = ?').bind(personId).run()
  await settle(request, env, personId, account)
  return answer(200, { ok: true }, correlationOf(request))
}

/** Gives them a workspace of their own, or the one they were invited to, and opens that first. */
async function settle(request: Request, env: Env, personId: string, { workspace, invitation }: NewAccount) {
  const homes = createHomes(env)
  const caller = atTheEntrance({ personId, correlationId: correlationOf(request), organizationId: noOrganization })
  const joined = invitation
    ? (await performed<{ organization: { id: string } }>(homes, caller, 'invitation.accept', { code: invitation }))
        .organization
    : await performed<{ id: string }>(homes, caller, 'organization.create', { name: workspace })
  await performed(homes, caller, 'profile.update', { organizationId: joined.id })
}

function readAccount(body: unknown): NewAccount {
  const parsed = NewAccount.safeParse(body)
  if (!parsed.success) throw invalid('account.invalid', parsed.error.issues[0]?.message ?? 'That is not an account.')
  if (!parsed.data.workspace && !parsed.data.invitation) throw invalid('account.nowhere', 'Name your workspace.')
  return parsed.data
}
