import { z } from 'zod'
import { idSchema } from '../../platform/ids'
import { Instant } from '../../platform/time'

export const TokenId = idSchema('token')
export const TokenName = z
  .string()
  .trim()
  .min(1, 'Give the token a name, such as the program that will use it.')
  .max(80)
export const Permissions = z
  .array(z.string().regex(/^[a-z]+:[a-z]+$/, 'A permission looks like task:read.'))
  .min(1, 'Name at least one permission, or leave the list out for all of yours.')
  .max(60)

/** A key for programs. Its secret is shown once, when it is created; `hint` is how it begins. */
export const Token = z.object({
  id: TokenId,
  name: TokenName,
  hint: z.string(),
  /** What a program with it may do; `null` for all that its owner may. */
  permissions: Permissions.nullable(),
  createdAt: Instant,
  expiresAt: Instant.nullable(),
  revokedAt: Instant.nullable(),
})
export type Token = z.infer<typeof Token>

export const NewToken = z.object({
  name: TokenName,
  permissions: Permissions.optional(),
  expiresInDays: z.number().int().min(1).max(3650).optional(),
})

/** How every secret begins, so that people and scanners recognise one. */
export const tokenPrefix = 'adj_'
