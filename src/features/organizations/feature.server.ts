import type { Feature } from '../../platform/operations/feature'
import { acceptInvitation, createInvitation, listInvitations, revokeInvitation } from './operations/invitations.server'
import { leaveOrganization, listMembers, removeMember, setRole } from './operations/members.server'
import {
  createOrganization,
  currentSession,
  getOrganization,
  listOrganizations,
  renameOrganization,
} from './operations/organizations.server'
import { invitations, memberships, organizations, tracked } from './tables'

/** Organizations: who belongs to which, in which role, and how others are let in. */
export const organizationsFeature: Feature = {
  name: 'organizations',
  operations: [
    currentSession,
    createOrganization,
    getOrganization,
    renameOrganization,
    listOrganizations,
    leaveOrganization,
    listMembers,
    setRole,
    removeMember,
    createInvitation,
    listInvitations,
    revokeInvitation,
    acceptInvitation,
  ],
  tables: [{ home: 'directory', migrations: [], tracked, directory: [organizations, memberships, invitations] }],
}
