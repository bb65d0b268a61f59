import { redirect } from '@tanstack/react-router'
import { sessionQuery } from '../../features/organizations/queries'
import { isFailure, perform } from '../../platform/browser/perform'
import { queryClient } from '../../platform/browser/queries'

/** Lets people with a workspace in; everybody else is led to where they get one. */
export async function requireSession() {
  const session = await queryClient.ensureQueryData(sessionQuery).catch(async (error: unknown) => {
    if (!isFailure(error) || error.kind !== 'unauthenticated') throw error
    // Nobody has an account here yet: whoever comes first sets the workspace up.
    const { howToSignUp } = await import('../../features/identity/account')
    throw redirect({ to: (await howToSignUp()).mode === 'first' ? '/sign-up' : '/sign-in' })
  })
  if (!session.organization) throw redirect({ to: '/welcome' })
}

/** Creates the person's first workspace; where an earlier attempt did so and its answer was lost, that one stands. */
export async function createWorkspace(name: string) {
  const { organizations } = await perform<{ organizations: object[] }>('session.current')
  if (organizations.length === 0) await perform('organization.create', { name })
}

/** Goes in with a fresh page, so that nothing read before signing in is kept. An invitation is accepted on the way. */
export async function enter(invitation?: string) {
  if (invitation) await perform('invitation.accept', { code: invitation })
  queryClient.clear()
  location.assign('/')
}

/** The invitation in an address, if it is text. */
export const invitationIn = (search: Record<string, unknown>): { invitation?: string } =>
  typeof search.invitation === 'string' ? { invitation: search.invitation } : {}
