import { z } from 'zod'
import type { Caller } from '../../platform/caller'
import { defineDirectoryOperation } from '../../platform/directory/operation'
import { digest, newSecret } from '../../platform/directory/secret'
import { forbidden, missing } from '../../platform/errors'
import { newId } from '../../platform/ids'
import { later } from '../../platform/time'
import { tokens } from './tables'
import { NewToken, Permissions, Token, TokenId, tokenPrefix } from './token'

const day = 24 * 60 * 60 * 1000
type TokenRow = z.output<typeof tokens.row>

export const createToken = defineDirectoryOperation({
  name: 'token.create',
  title: 'Create an API token',
  description: 'Makes a key for a program that acts as you in this organization. Its secret is shown once.',
  effect: 'write',
  needs: 'token:manage',
  personOnly: true,
  input: NewToken,
  output: z.object({ token: Token, secret: z.string() }),
  kept: (output) => ({ ...output, secret: '' }),
  async run({ rows, caller, now }, { name, permissions, expiresInDays }) {
    const secret = newSecret(tokenPrefix)
    const granted = narrowed(caller, permissions)
    const row: TokenRow = {
      id: newId('token'),
      personId: caller.personId,
      organizationId: caller.organizationId,
      name,
      hint: secret.slice(0, tokenPrefix.length + 4),
      secretHash: await digest(secret),
      permissions: granted && JSON.stringify(granted),
      createdAt: now,
      expiresAt: expiresInDays === undefined ? null : later(now, expiresInDays * day),
      revokedAt: null,
    }
    await rows.insert(tokens, row)
    return { token: shown(row), secret }
  },
})

export const listTokens = defineDirectoryOperation({
  name: 'token.list',
  title: 'List my API tokens',
  description: 'Your keys for programs in this organization, newest first, without their secrets.',
  effect: 'read',
  needs: 'token:manage',
  personOnly: true,
  input: z.object({}),
  output: z.object({ tokens: z.array(Token) }),
  async run({ rows, caller }) {
    const own = await rows.find(tokens, { personId: caller.personId, organizationId: caller.organizationId })
    return { tokens: own.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)).map(shown) }
  },
})

export const revokeToken = defineDirectoryOperation({
  name: 'token.revoke',
  title: 'Revoke an API token',
  description: 'Ends a token at once. Programs that use it stop working.',
  effect: 'write',
  needs: 'token:manage',
  personOnly: true,
  input: z.object({ tokenId: TokenId }),
  output: Token,
  async run({ rows, caller, now }, { tokenId }) {
    const row = await rows.get(tokens, tokenId)
    if (row?.personId !== caller.personId || row.organizationId !== caller.organizationId)
      throw missing('token.missing', 'You have no such token here.')
    const revokedAt = row.revokedAt ?? now
    if (row.revokedAt === null) await rows.update(tokens, row.id, { revokedAt })
    return shown({ ...row, revokedAt })
  },
})

/** A token can't hand on more than it was given itself. */
function narrowed(caller: Caller, wanted: string[] | undefined): string[] | null {
  if (caller.grants === null) return wanted ?? null
  const excess = wanted?.find((permission) => !caller.grants?.includes(permission))
  if (excess) throw forbidden('token.excess', `This token was not given “${excess}”, so it can’t pass it on.`)
  return wanted ?? caller.grants
}

function shown({ id, name, hint, permissions, createdAt, expiresAt, revokedAt }: TokenRow): Token {
  const granted = permissions === null ? null : Permissions.parse(JSON.parse(permissions))
  return { id, name, hint, permissions: granted, createdAt, expiresAt, revokedAt }
}
