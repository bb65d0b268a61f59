import { perform } from '../../platform/browser/perform'
import { operationQuery, queryClient } from '../../platform/browser/queries'
import type { Invitation, Member, Session } from './organization'

/** Who is signed in and where. */
export const sessionQuery = operationQuery<Session>('session.current')
export const membersQuery = operationQuery<{ members: Member[] }>('member.list')
export const invitationsQuery = operationQuery<{ invitations: Invitation[] }>('invitation.list')

/** Works in another organization from now on, on every device. */
export async function switchOrganization(organizationId: string) {
  await perform('profile.update', { organizationId })
  queryClient.clear()
  location.assign('/')
}
