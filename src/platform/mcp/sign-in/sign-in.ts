import { auth, computeScopeUnion, IssuerMismatchError } from '@modelcontextprotocol/client'
import { within } from '../deadline'
import { challengeOf } from './challenge'
import type { Grant, SigningClient } from './grant'
import { GrantProvider } from './grant-provider'
import { refusedBy, signInProblem } from './problems'

/** A server of tools that a person signs in at, with the way to it and to whatever authorization server it names. */
export interface SignIn {
  name: string
  url: string
  client: SigningClient
  fetch: typeof globalThis.fetch
}

const mostMilliseconds = 30_000
const late = 'it took too long to answer.'

interface Begin {
  /** What the answer must carry; it can’t be guessed. */
  state: string
  /** What the person had so far: who we are there, and what they allowed. */
  before?: Grant | null
  /** What they are to allow beside that. */
  scope?: string
}

/**
 * Finds out where and how one signs in (RFC 9728, RFC 8414, OpenID Connect Discovery), makes us known there, and gives
 * the page to send the person to, with the grant to keep until they come back. Throws a sentence.
 */
export async function beginSignIn(at: SignIn, { state, before, scope }: Begin): Promise<{ page: URL; grant: Grant }> {
  try {
    const known = before?.client && mayAskFor(before.client, scope) ? { client: before.client } : {}
    const provider = new GrantProvider(known, at.client, state)
    const run = async () => {
      const challenge = await challengeOf(at.url, at.fetch)
      const wanted = scope ? computeScopeUnion(before?.tokens?.scope ?? before?.scope, scope) : undefined
      const request = {
        serverUrl: at.url,
        scope: computeScopeUnion(wanted, challenge.scope),
        resourceMetadataUrl: challenge.resourceMetadataUrl,
        forceReauthorization: true,
        fetchFn: at.fetch,
      }
      await auth(provider, request).catch((error: unknown) => {
        if (!isOwnServer(error, at.url)) throw error
        return auth(provider, { ...request, skipIssuerMetadataValidation: true })
      })
    }
    await within(mostMilliseconds, run(), late)
    if (!provider.authorizationUrl) throw new Error('no page to sign in on')
    return { page: provider.authorizationUrl, grant: provider.grant }
  } catch (error) {
    throw signInProblem(error, { name: at.name, redirectUrl: at.client.redirectUrl })
  }
}

/** A program registered for some scopes is not given others: it registers anew. */
const mayAskFor = (client: object, scope: string | undefined) => {
  const registered = 'scope' in client && typeof client.scope === 'string' ? client.scope.split(' ') : null
  return !scope || !registered || scope.split(' ').every((one) => registered.includes(one))
}

/**
 * Servers from before June 2025 name no authorization server: it is looked for at their own origin, where some give it
 * a path in its name. Elsewhere the name must be the one that was looked up.
 */
function isOwnServer(error: unknown, url: string): boolean {
  if (!(error instanceof IssuerMismatchError) || error.kind !== 'metadata') return false
  const [looked, named] = [URL.parse(error.expected ?? ''), URL.parse(error.received ?? '')]
  const { origin } = new URL(url)
  return looked?.origin === origin && looked.pathname === '/' && named?.origin === origin
}

/** What an authorization server sent the person back with. */
export interface SignInAnswer {
  code?: string | null
  /** Who says so (RFC 9207). */
  issuer?: string | null
  error?: string | null
}

/** Takes the answer to a sign-in that was begun, checks who it came from, and redeems its code. Throws a sentence. */
export async function finishSignIn(at: SignIn, begun: Grant, { code, issuer, error }: SignInAnswer): Promise<Grant> {
  if (error || !code) throw refusedBy(at.name, error ?? '')
  try {
    const provider = new GrantProvider(begun, at.client)
    const iss = issuer ?? undefined
    const request = { serverUrl: at.url, authorizationCode: code, iss, scope: begun.scope, fetchFn: at.fetch }
    await within(mostMilliseconds, auth(provider, request), late)
    if (!provider.grant.tokens) throw new Error('no tokens')
    const { verifier: _, ...grant } = provider.grant
    return grant
  } catch (problem) {
    throw signInProblem(problem, { name: at.name, redirectUrl: at.client.redirectUrl })
  }
}
