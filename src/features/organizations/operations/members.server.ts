import { z } from 'zod'
import { type Caller, Role } from '../../../platform/caller'
import { defineDirectoryOperation } from '../../../platform/directory/operation'
import type { DirectoryRows } from '../../../platform/directory/table'
import { forbidden, missing } from '../../../platform/errors'
import { PersonId } from '../../../platform/ids'
import { Member } from '../organization'
import { memberships } from '../tables'
import { findPeople } from './people.server'

export const listMembers = defineDirectoryOperation({
  name: 'member.list',
  title: 'List members',
  description: 'Everybody in the organization with their role.',
  effect: 'read',
  needs: 'member:read',
  input: z.object({}),
  output: z.object({ members: z.array(Member) }),
  phrases: ['who is in this organization', 'list the members'],
  async run({ rows, caller }) {
    const all = await rows.find(memberships, { organizationId: caller.organizationId })
    const people = await findPeople(
      rows,
      all.map((membership) => membership.personId),
    )
    const inOrder = all.sort((a, b) => (a.joinedAt < b.joinedAt ? -1 : 1))
    return {
      members: inOrder.map(({ personId, role, joinedAt }) => {
        const person = people.get(personId)
        return { personId, role, joinedAt, name: person?.name ?? 'Somebody who left', email: person?.email ?? '' }
      }),
    }
  },
})

export const setRole = defineDirectoryOperation({
  name: 'member.set_role',
  title: 'Change a member’s role',
  description: 'Makes somebody an owner, admin, member or guest. Only owners make owners or change one.',
  effect: 'write',
  needs: 'member:manage',
  destructive: true,
  input: z.object({ personId: PersonId, role: Role }),
  output: z.object({ personId: PersonId, role: Role }),
  async run({ rows, caller }, { personId, role }) {
    const membership = await membershipOf(rows, caller.organizationId, personId)
    if (role === 'owner' || membership.role === 'owner') mustOwn(caller)
    if (membership.role !== role) await rows.update(memberships, membership.id, { role })
    return { personId, role }
  },
})

export const removeMember = defineDirectoryOperation({
  name: 'member.remove',
  title: 'Remove a member',
  description: 'Ends somebody’s membership. Their account and what they made stay.',
  effect: 'write',
  needs: 'member:manage',
  destructive: true,
  input: z.object({ personId: PersonId }),
  output: z.object({ personId: PersonId }),
  async run({ rows, caller }, { personId }) {
    const membership = await membershipOf(rows, caller.organizationId, personId)
    if (membership.role === 'owner') mustOwn(caller)
    await rows.remove(memberships, membership.id)
    return { personId }
  },
})

export const leaveOrganization = defineDirectoryOperation({
  name: 'organization.leave',
  title: 'Leave the organization',
  description: 'Ends your own membership. The last owner can’t leave.',
  effect: 'write',
  needs: 'organization:join',
  destructive: true,
  personOnly: true,
  input: z.object({}),
  output: z.object({}),
  async run({ rows, caller }) {
    const membership = await membershipOf(rows, caller.organizationId, caller.personId)
    await rows.remove(memberships, membership.id)
    return {}
  },
})

async function membershipOf(rows: DirectoryRows, organizationId: string, personId: string) {
  const [membership] = await rows.find(memberships, { organizationId, personId })
  if (!membership) throw missing('member.missing', 'Nobody with this id belongs to the organization.')
  return membership
}

function mustOwn(caller: Caller) {
  if (caller.role !== 'owner') throw forbidden('role.owners_only', 'Only an owner can make, change or remove an owner.')
}
