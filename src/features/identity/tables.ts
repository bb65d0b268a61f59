import { z } from 'zod'
import { directoryTable } from '../../platform/directory/table'
import type { TrackedTable } from '../../platform/operations/feature'
import { Theme } from './profile'

export const profiles = directoryTable('profiles', 'personId', {
  personId: z.string(),
  name: z.string().nullable(),
  zone: z.string().nullable(),
  locale: z.string().nullable(),
  theme: Theme,
  organizationId: z.string().nullable(),
})

export const tokens = directoryTable('tokens', 'id', {
  id: z.string(),
  personId: z.string(),
  organizationId: z.string(),
  name: z.string(),
  hint: z.string(),
  secretHash: z.string(),
  permissions: z.string().nullable(),
  createdAt: z.string(),
  expiresAt: z.string().nullable(),
  revokedAt: z.string().nullable(),
})

/** Accounts as better-auth keeps them; read here, never written. */
export const accounts = directoryTable('user', 'id', { id: z.string(), name: z.string(), email: z.string() })

export const tracked: TrackedTable[] = [
  {
    table: 'profiles',
    noun: 'Profile',
    title: (row) => (row.name ? String(row.name) : 'Your profile'),
    fields: {
      name: { label: 'Name', kind: 'text' },
      zone: { label: 'Time zone', kind: 'text' },
      locale: { label: 'Language and formats', kind: 'text' },
      theme: { label: 'Theme', kind: 'text' },
      organizationId: { label: 'Opens first', kind: 'text' },
    },
  },
  {
    table: 'tokens',
    noun: 'API token',
    title: (row) => String(row.name),
    fields: {
      name: { label: 'Name', kind: 'text' },
      permissions: { label: 'Permissions', kind: 'list' },
      expiresAt: { label: 'Valid until', kind: 'instant' },
      revokedAt: { label: 'Revoked', kind: 'instant' },
    },
  },
]
