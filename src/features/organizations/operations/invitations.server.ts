import { z } from 'zod'
import { Role } from '../../../platform/caller'
import { defineDirectoryOperation } from '../../../platform/directory/operation'
import { digest, newSecret } from '../../../platform/directory/secret'
import { conflict, forbidden, missing } from '../../../platform/errors'
import { newId } from '../../../platform/ids'
import { type Instant, later } from '../../../platform/time'
import { Invitation, InvitationCode, InvitationId, Organization } from '../organization'
import { invitations, memberships, organizations } from '../tables'

const day = 24 * 60 * 60 * 1000
type InvitationRow = z.output<typeof invitations.row>

export const createInvitation = defineDirectoryOperation({
  name: 'invitation.create',
  title: 'Invite somebody',
  description: 'Makes a link with which one person can sign up and join. Give it to them yourself; it is shown once.',
  effect: 'write',
  needs: 'invitation:manage',
  personOnly: true,
  input: z.object({
    role: Role.default('member'),
    note: z.string().trim().max(200).default('').describe('For whom it is.'),
    expiresInDays: z.number().int().min(1).max(90).default(7),
  }),
  output: z.object({ invitation: Invitation, code: z.string(), path: z.string() }),
  kept: (output) => ({ ...output, code: '', path: '' }),
  async run({ rows, caller, now }, { role, note, expiresInDays }) {
    if (role === 'owner' && caller.role !== 'owner')
      throw forbidden('role.owners_only', 'Only an owner can invite an owner.')
    const code = newSecret('join_')
    const row: InvitationRow = {
      id: newId('invitation'),
      organizationId: caller.organizationId,
      codeHash: await digest(code),
      role,
      note,
      invitedBy: caller.personId,
      createdAt: now,
      expiresAt: later(now, expiresInDays * day),
      acceptedBy: null,
      revokedAt: null,
    }
    await rows.insert(invitations, row)
    return { invitation: shown(row, now), code, path: `/sign-up?invitation=${code}` }
  },
})

export const listInvitations = defineDirectoryOperation({
  name: 'invitation.list',
  title: 'List invitations',
  description: 'The invitations of the organization, newest first, and what became of them.',
  effect: 'read',
  needs: 'invitation:manage',
  input: z.object({}),
  output: z.object({ invitations: z.array(Invitation) }),
  async run({ rows, caller, now }) {
    const all = await rows.find(invitations, { organizationId: caller.organizationId })
    return { invitations: all.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)).map((row) => shown(row, now)) }
  },
})

export const revokeInvitation = defineDirectoryOperation({
  name: 'invitation.revoke',
  title: 'Revoke an invitation',
  description: 'Makes a link stop working. Who has joined with it already stays.',
  effect: 'write',
  needs: 'invitation:manage',
  input: z.object({ invitationId: InvitationId }),
  output: Invitation,
  async run({ rows, caller, now }, { invitationId }) {
    const row = await rows.get(invitations, invitationId)
    if (row?.organizationId !== caller.organizationId)
      throw missing('invitation.missing', 'There is no such invitation.')
    if (row.acceptedBy !== null)
      throw conflict('invitation.accepted', 'Somebody has joined with it. Remove the member instead.')
    if (row.revokedAt === null) await rows.update(invitations, row.id, { revokedAt: now })
    return shown({ ...row, revokedAt: row.revokedAt ?? now }, now)
  },
})

export const acceptInvitation = defineDirectoryOperation({
  name: 'invitation.accept',
  title: 'Accept an invitation',
  description: 'Joins the organization that a link invites you to.',
  effect: 'write',
  needs: 'organization:join',
  personOnly: true,
  input: z.object({ code: InvitationCode }),
  output: z.object({ organization: Organization, role: Role }),
  async run({ rows, caller, now }, { code }) {
    const [row] = await rows.find(invitations, { codeHash: await digest(code) })
    const organization = row && (await rows.get(organizations, row.organizationId))
    if (!row || !organization || shown(row, now).status !== 'open') throw unusable()
    const [already] = await rows.find(memberships, { organizationId: organization.id, personId: caller.personId })
    if (already) throw conflict('member.exists', `You belong to ${organization.name} already.`)
    await rows.update(invitations, row.id, { acceptedBy: caller.personId })
    await rows.insert(memberships, {
      id: newId('membership'),
      organizationId: organization.id,
      personId: caller.personId,
      role: row.role,
      joinedAt: now,
    })
    return { organization, role: row.role }
  },
})

function shown(row: InvitationRow, now: Instant): Invitation {
  const { id, role, note, invitedBy, createdAt, expiresAt } = row
  const ended = row.revokedAt !== null ? 'revoked' : expiresAt <= now ? 'expired' : 'open'
  return { id, role, note, invitedBy, createdAt, expiresAt, status: row.acceptedBy !== null ? 'accepted' : ended }
}

const unusable = () =>
  missing('invitation.unusable', 'This invitation was used, revoked or has expired. Ask for a new one.')
