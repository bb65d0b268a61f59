import { type AuthProvider, auth } from '@modelcontextprotocol/client'
import { unavailable } from '../../errors'
import { clock, later } from '../../time'
import { within } from '../deadline'
import type { Grant } from './grant'
import { GrantProvider } from './grant-provider'
import { signInNeeded } from './problems'
import type { SignIn } from './sign-in'

/** Who keeps one person’s grant at one server. */
export interface GrantKeeper {
  read(): Promise<Grant | null>
  /** Lets `work` renew the grant while nobody else does, and keeps what it gives. */
  renew(work: (grant: Grant) => Promise<Grant>): Promise<Grant | null>
  /** Notes that the person has to sign in anew, perhaps to allow more. */
  refuse(scope: string | null): Promise<void>
}

/** What lets requests in at a server, and hears when it wants more than was allowed. */
export interface Admission extends AuthProvider {
  moreWanted(scope: string | undefined): Promise<void>
}

/** Tokens are renewed before they end by this much, in milliseconds. */
const margin = 60_000
const mostMilliseconds = 20_000

/**
 * Shows a person’s token with each request, renewed when it ends or is refused, once for all who wait for it. Where
 * there is nothing to show or nothing left to renew, requests fail with `tools.sign_in`.
 */
export function admission(at: SignIn, keeper: GrantKeeper): Admission {
  let held: Grant | null | undefined
  const renewed = async (used: string): Promise<Grant | null> =>
    keeper.renew((grant) =>
      grant.tokens?.access_token === used ? renewTokens(at, grant, keeper) : Promise.resolve(grant),
    )
  return {
    async token() {
      held ??= await keeper.read()
      const token = held?.tokens?.access_token
      if (held?.expiresAt && token && held.expiresAt <= later(clock.now(), margin)) held = await renewed(token)
      return held?.tokens?.access_token
    },
    async onUnauthorized() {
      const [used, signedIn] = [held?.tokens?.access_token, Boolean(held)]
      held = used === undefined ? held : await renewed(used)
      if (held?.tokens) return
      throw signInNeeded(at.name, signedIn ? 'refused' : 'none')
    },
    async moreWanted(scope) {
      await keeper.refuse(scope ?? null)
    },
  }
}

/** New tokens for the old ones. A server that takes the old ones no more is noted; one that is silent is not held against them. */
async function renewTokens(at: SignIn, grant: Grant, keeper: GrantKeeper): Promise<Grant> {
  const provider = new GrantProvider(grant, at.client)
  const outcome = await within(
    mostMilliseconds,
    auth(provider, { serverUrl: at.url, fetchFn: at.fetch }),
    'it took too long to answer.',
  ).catch(() => 'SILENT' as const)
  if (outcome === 'AUTHORIZED') return provider.grant
  if (!provider.refused && grant.tokens?.refresh_token)
    throw unavailable(
      'tools.renewal',
      `Your sign-in at ${at.name} could not be renewed just now. Try again in a moment.`,
    )
  await keeper.refuse(null)
  throw signInNeeded(at.name, 'refused')
}
