import { z } from 'zod'
import { OrganizationId, PersonId } from '../../platform/ids'
import { Zone } from '../../platform/time'

export const PersonName = z.string().trim().min(1, 'Say what to call you.').max(80)
export const Theme = z.enum(['system', 'light', 'dark'])
export const Locale = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'Expected a language tag such as en-GB.')

/** How a person likes things. Where they said nothing, `zone` and `locale` are what their browser says. */
export const Profile = z.object({
  personId: PersonId,
  name: PersonName,
  email: z.string(),
  zone: Zone,
  locale: z.string(),
  theme: Theme,
  /** The organization to open first. */
  organizationId: OrganizationId.nullable(),
})
export type Profile = z.infer<typeof Profile>

export const ProfileEdit = z.object({
  name: PersonName.optional(),
  zone: Zone.nullable().optional().describe('An IANA time zone; null to follow the browser.'),
  locale: Locale.nullable().optional().describe('A language tag; null to follow the browser.'),
  theme: Theme.optional(),
  organizationId: OrganizationId.nullable().optional().describe('The organization to open first.'),
})
export type ProfileChange = z.input<typeof ProfileEdit>
