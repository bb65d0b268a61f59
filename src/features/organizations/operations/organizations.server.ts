import { z } from 'zod'
import { Role } from '../../../platform/caller'
import { defineDirectoryOperation } from '../../../platform/directory/operation'
import { noOrganization } from '../../../platform/directory/receipts'
import { forbidden, missing } from '../../../platform/errors'
import { newId, OrganizationId } from '../../../platform/ids'
import { isSample } from '../../../platform/sample'
import { Organization, OrganizationName, Session } from '../organization'
import { memberships, organizations } from '../tables'
import { findPeople } from './people.server'

const mine = { organizations: z.array(z.object({ id: OrganizationId, name: z.string(), role: Role })) }

export const createOrganization = defineDirectoryOperation({
  name: 'organization.create',
  title: 'Create an organization',
  description:
    'Makes a new workspace with you as its owner. Where sign-up is closed, only an owner can make another one.',
  effect: 'write',
  needs: 'organization:create',
  personOnly: true,
  input: z.object({ name: OrganizationName }),
  output: Organization,
  async run({ rows, caller, now }, { name }) {
    const all = await rows.find(memberships, { personId: caller.personId })
    const own = all.filter(({ organizationId }) => !isSample(organizationId))
    const owns = own.some((membership) => membership.role === 'owner')
    if (own.length > 0 && !owns)
      throw forbidden(
        'organization.owners_only',
        'You belong to an organization. Ask one of its owners to make another.',
      )
    const organization = { id: newId('org'), name, createdAt: now }
    // The membership comes first: undone in reverse, the organization goes before its last owner does.
    await rows.insert(memberships, {
      id: newId('membership'),
      organizationId: organization.id,
      personId: caller.personId,
      role: 'owner',
      joinedAt: now,
    })
    await rows.insert(organizations, organization)
    return organization
  },
})

export const getOrganization = defineDirectoryOperation({
  name: 'organization.get',
  title: 'Show the organization',
  description: 'The name of the organization you are working in and when it was made.',
  effect: 'read',
  needs: 'organization:read',
  input: z.object({}),
  output: Organization,
  run: ({ rows, caller }) => currentOrganization(rows, caller.organizationId),
})

export const renameOrganization = defineDirectoryOperation({
  name: 'organization.rename',
  title: 'Rename the organization',
  description: 'Gives the organization you are working in another name.',
  effect: 'write',
  needs: 'organization:manage',
  input: z.object({ name: OrganizationName }),
  output: Organization,
  phrases: ['rename the organization to {name}', 'call the workspace {name}'],
  async run({ rows, caller }, { name }) {
    const organization = await currentOrganization(rows, caller.organizationId)
    await rows.update(organizations, organization.id, { name })
    return { ...organization, name }
  },
})

export const listOrganizations = defineDirectoryOperation({
  name: 'organization.list',
  title: 'List my organizations',
  description: 'The organizations you belong to and your role in each.',
  effect: 'read',
  needs: 'profile:read',
  input: z.object({}),
  output: z.object(mine),
  run: async ({ rows, caller }) => ({ organizations: await organizationsOf(rows, caller.personId) }),
})

export const currentSession = defineDirectoryOperation({
  name: 'session.current',
  title: 'Show who is signed in',
  description:
    'The person, the organization they are working in (null before they have one), and their other organizations.',
  effect: 'read',
  needs: 'profile:read',
  input: z.object({}),
  output: Session,
  async run({ rows, caller }) {
    const all = await organizationsOf(rows, caller.personId)
    const person = (await findPeople(rows, [caller.personId])).get(caller.personId)
    if (!person) throw missing('person.missing', 'This account does not exist any more.')
    const organization = all.find(({ id }) => id === caller.organizationId) ?? null
    return { person, organization, organizations: all, zone: caller.zone, locale: caller.locale }
  },
})

type Rows = Parameters<typeof findPeople>[0]

async function organizationsOf(rows: Rows, personId: string) {
  const own = await rows.find(memberships, { personId })
  const named = await rows.find(organizations, { id: own.map((membership) => membership.organizationId) })
  const inOrder = own.sort((a, b) => (a.joinedAt < b.joinedAt ? -1 : 1))
  return inOrder.flatMap(({ organizationId, role }) => {
    const organization = named.find(({ id }) => id === organizationId)
    return organization ? [{ id: organization.id, name: organization.name, role }] : []
  })
}

async function currentOrganization(rows: Rows, organizationId: string) {
  const organization = organizationId === noOrganization ? undefined : await rows.get(organizations, organizationId)
  if (!organization) throw missing('organization.missing', 'Create an organization or accept an invitation first.')
  return organization
}
