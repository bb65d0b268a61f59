import type { Feature } from '../../platform/operations/feature'
import { acceptInvitation, createInvitation, listInvitations, revokeInvitation } from './invitation-operations.server'
import { leaveOrganization, listMembers, removeMember, setRole } from './member-operations.server'
import {
  createOrganization,
  currentSession,
  getOrganization,
  listOrganizations,
  renameOrganization,
} from './organization-operations.server'
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
