import { z } from 'zod'
import { Role } from '../../platform/caller'
import { idSchema, OrganizationId, PersonId } from '../../platform/ids'
import { Instant, Zone } from '../../platform/time'

export const OrganizationName = z.string().trim().min(1, 'Give the organization a name.').max(80)
export const Organization = z.object({ id: OrganizationId, name: OrganizationName, createdAt: Instant })
export type Organization = z.infer<typeof Organization>

/** One person's place in an organization. */
export const Member = z.object({
  personId: PersonId,
  name: z.string(),
  email: z.string(),
  role: Role,
  joinedAt: Instant,
})
export type Member = z.infer<typeof Member>

export const InvitationId = idSchema('invitation')
export const InvitationCode = z
  .string()
  .regex(/^join_[A-Za-z0-9_-]{40,60}$/, 'That is not an invitation code. Open the link you were given.')

/** A link that lets one person join. Its code is shown once, when it is made. */
export const Invitation = z.object({
  id: InvitationId,
  role: Role,
  /** For whom it is meant, in the words of whoever made it. */
  note: z.string(),
  invitedBy: PersonId,
  createdAt: Instant,
  expiresAt: Instant,
  status: z.enum(['open', 'accepted', 'revoked', 'expired']),
})
export type Invitation = z.infer<typeof Invitation>

/** Who is signed in and where. `organization` is null until one was created or joined. */
export const Session = z.object({
  person: z.object({ id: PersonId, name: z.string(), email: z.string() }),
  organization: z.object({ id: OrganizationId, name: z.string(), role: Role }).nullable(),
  organizations: z.array(z.object({ id: OrganizationId, name: z.string(), role: Role })),
  zone: Zone,
  locale: z.string(),
})
export type Session = z.infer<typeof Session>
