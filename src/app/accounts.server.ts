import { z } from 'zod'
import { countAttempt } from '../features/identity/accounts/attempts.server'
import { offerOf } from '../features/organizations/membership.server'
import { signUpMode } from '../features/organizations/sign-up.server'
import { configOf } from '../platform/config'
import { readJsonBody } from '../platform/doors/body'
import { missing } from '../platform/errors'
import { accountsOf } from './authenticate.server'
import { mayLookAround } from './visits/visitor.server'

/** What of better-auth is open: everything else about people is an operation, with a receipt. */
const accountPaths = new Set([
  'sign-up/email',
  'sign-in/email',
  'sign-out',
  'get-session',
  'change-password',
  'list-sessions',
  'revoke-session',
  'revoke-other-sessions',
  'revoke-sessions',
])

/** Answers what better-auth answers, as far as it is open. */
export async function handleAccount(request: Request, env: Env, path: string) {
  if (!accountPaths.has(path)) throw missing('account.unknown', 'There is nothing at this address.')
  if (guessable.has(path)) await limitAttempts(request, env, path)
  return accountsOf(request, env).handler(request)
}

/** Where a password could be guessed. */
const guessable = new Set(['sign-in/email', 'sign-up/email', 'change-password'])

/** An address is what the platform says it is; on one machine nobody vouches for it, and the account's own count holds. */
async function limitAttempts(request: Request, env: Env, path: string) {
  const most = configOf(env).ADJUTANT_SIGN_IN_LIMIT
  const sent = z.object({ email: z.string().max(320) }).safeParse(await readJsonBody(request.clone()))
  const email = sent.data?.email
  const address = request.headers.get('cf-connecting-ip')
  const keys = [email && `account ${email.trim().toLowerCase()}`, address && `address ${address.slice(0, 64)}`]
  const known = keys.flatMap((key) => (key ? [`${path} ${key}`] : []))
  if (most > 0) await countAttempt(env.DIRECTORY, known.length > 0 ? known : [`${path} everybody`], most)
}

/** How one signs up here, for the page of somebody who has no account yet, and what their invitation offers. */
export async function howToSignUp(request: Request, env: Env) {
  const mode = await signUpMode(env.DIRECTORY, configOf(env).ADJUTANT_OPEN_SIGN_UP)
  const code = new URL(request.url).searchParams.get('invitation')
  const session = await accountsOf(request, env).api.getSession({ headers: request.headers })
  return {
    ok: true,
    mode,
    invitation: code === null ? null : await offerOf(env.DIRECTORY, code),
    lookAround: await mayLookAround(env),
    visits: session?.user.isAnonymous ?? false,
  }
}
