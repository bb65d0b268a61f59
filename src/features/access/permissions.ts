import type { Role } from '../../platform/caller'

/** What a guest may do: their own things, and the rooms they were let into. */
const guest = [
  'catalogue:read',
  'task:read',
  'task:write',
  'calendar:read',
  'calendar:write',
  'calendar:connect',
  'memory:read',
  'memory:write',
  'travel:read',
  'travel:write',
  'briefing:read',
  'profile:read',
  'profile:write',
  'receipt:read',
  'receipt:undo',
  'approval:decide',
  'room:read',
  'room:write',
  'draft:write',
  'model:read',
  'organization:read',
  'organization:create',
  'organization:join',
  'sample:use',
]
const member = [
  ...guest,
  'mail:read',
  'mail:connect',
  'model:connect',
  'tools:use',
  'tools:connect',
  'member:read',
  'token:manage',
  'health:read',
]
const admin = [
  ...member,
  'organization:manage',
  'member:manage',
  'invitation:manage',
  'model:manage',
  'travel:manage',
  'tools:manage',
  'mail:manage',
  'health:details',
]
const owner = [...admin, 'organization:own', 'sample:open']

/** The role matrix: which permissions each role has. */
export const permissions: Record<Role, ReadonlySet<string>> = {
  guest: new Set(guest),
  member: new Set(member),
  admin: new Set(admin),
  owner: new Set(owner),
}

/**
 * What one may do in a sample workspace: whatever stays in it. What connects it with the outside, lets others in or leads
 * to another organization is left out, and so is every permission that is new, until somebody adds it here.
 */
export const openInSamples: ReadonlySet<string> = new Set([
  ...['catalogue:read', 'task:read', 'task:write', 'calendar:read', 'calendar:write', 'memory:read', 'memory:write'],
  ...['travel:read', 'travel:write', 'briefing:read', 'profile:read', 'profile:write', 'receipt:read', 'receipt:undo'],
  ...['approval:decide', 'room:read', 'room:write', 'draft:write', 'organization:read', 'member:read', 'health:read'],
  // Only to look at: in a sample nothing is ever connected that they could reach.
  ...['model:read', 'mail:read', 'tools:use'],
  'sample:use',
])

/** Every permission there is, for tests and for choosing a token's. */
export const everyPermission: readonly string[] = owner
