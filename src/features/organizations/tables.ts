import { z } from 'zod'
import { Role } from '../../platform/caller'
import { directoryTable } from '../../platform/directory/table'
import type { TrackedTable } from '../../platform/operations/feature'

export const organizations = directoryTable('organizations', 'id', {
  id: z.string(),
  name: z.string(),
  createdAt: z.string(),
})

export const memberships = directoryTable('memberships', 'id', {
  id: z.string(),
  organizationId: z.string(),
  personId: z.string(),
  role: Role,
  joinedAt: z.string(),
})

export const invitations = directoryTable('invitations', 'id', {
  id: z.string(),
  organizationId: z.string(),
  codeHash: z.string(),
  role: Role,
  note: z.string(),
  invitedBy: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
  acceptedBy: z.string().nullable(),
  revokedAt: z.string().nullable(),
})

/** Accounts and the names people gave themselves: read here, written by others. */
export const accounts = directoryTable('user', 'id', { id: z.string(), name: z.string(), email: z.string() })
export const names = directoryTable('profiles', 'personId', { personId: z.string(), name: z.string().nullable() })

export const tracked: TrackedTable[] = [
  {
    table: 'organizations',
    noun: 'Organization',
    title: (row) => String(row.name),
    fields: { name: { label: 'Name', kind: 'text' } },
  },
  {
    table: 'memberships',
    noun: 'Membership',
    title: (row) => `${/^[ao]/.test(String(row.role)) ? 'An' : 'A'} ${row.role} of the organization`,
    fields: { role: { label: 'Role', kind: 'text' } },
  },
  {
    table: 'invitations',
    noun: 'Invitation',
    title: (row) => (row.note ? `For ${row.note}` : `As ${row.role}`),
    fields: {
      role: { label: 'Role', kind: 'text' },
      note: { label: 'For', kind: 'text' },
      expiresAt: { label: 'Valid until', kind: 'instant' },
      revokedAt: { label: 'Revoked', kind: 'instant' },
    },
  },
]
