import { z } from 'zod'

/** A new identifier, `prefix_` and 32 random hexadecimal digits. Not guessable, not ordered. */
export const newId = (prefix: string) => `${prefix}_${crypto.randomUUID().replaceAll('-', '')}`

/** A schema for identifiers with this prefix. Bounded, and free of characters that mean something elsewhere. */
export const idSchema = (prefix: string) =>
  z
    .string()
    .max(96)
    .regex(new RegExp(`^${prefix}_[A-Za-z0-9-]+$`), `Expected an id that starts with “${prefix}_”.`)

export const PersonId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/, 'Expected the id of a person.')
export type PersonId = z.infer<typeof PersonId>
export const OrganizationId = idSchema('org')
export type OrganizationId = z.infer<typeof OrganizationId>
export const RoomId = idSchema('room')
export type RoomId = z.infer<typeof RoomId>
export const ReceiptId = idSchema('op')
export type ReceiptId = z.infer<typeof ReceiptId>
