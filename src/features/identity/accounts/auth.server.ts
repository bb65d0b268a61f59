import { APIError } from '@better-auth/core/error'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { betterAuth } from 'better-auth/minimal'
import { anonymous } from 'better-auth/plugins/anonymous'
import { drizzle } from 'drizzle-orm/d1'
import { configOf } from '../../../platform/config'
import { log } from '../../../platform/telemetry/log'
import * as tables from './account-tables.server'

/** Whether someone may open an account; the invitation is the code that came with the sign-up, if any. */
export type SignUpRule = (database: D1Database, invitation: string | undefined) => Promise<boolean>

interface AuthOptions {
  env: Env
  /** The address people reach this server at: cookies and same-origin checks depend on it. */
  origin: string
  maySignUp: SignUpRule
  /** A visitor signed in or up as somebody else: what they left behind can go. */
  visitEnded(visitorId: string): Promise<void>
}

/** Whose workspace a visitor looks at. Nobody of this name is known. */
const visitorName = 'Maya Lindgren'

const closed = {
  code: 'SIGN_UP_NEEDS_INVITATION',
  message: 'This workspace is private. Ask one of its owners for an invitation link and open that to sign up.',
}

function createAuth({ env, origin, maySignUp, visitEnded }: AuthOptions) {
  const config = configOf(env)
  return betterAuth({
    baseURL: origin,
    secret: config.ADJUTANT_SECRET,
    database: drizzleAdapter(drizzle(env.DIRECTORY, { schema: tables }), { provider: 'sqlite', schema: tables }),
    emailAndPassword: { enabled: true, minPasswordLength: 10, maxPasswordLength: 256 },
    session: { cookieCache: { enabled: true, maxAge: 60 } },
    advanced: { cookiePrefix: 'adjutant', ipAddress: { ipAddressHeaders: ['cf-connecting-ip'] } },
    // Attempts are counted at the door, by account as well as by address.
    rateLimit: { enabled: false },
    databaseHooks: {
      user: {
        create: {
          before: async (account, context) => {
            // Whether a visitor may look around was asked before.
            if (account.isAnonymous === true) return
            const invitation: unknown = context?.body?.invitation
            const code = typeof invitation === 'string' ? invitation : undefined
            if (!(await maySignUp(env.DIRECTORY, code))) throw new APIError('FORBIDDEN', closed)
          },
        },
      },
    },
    plugins: [
      anonymous({
        generateRandomEmail: () => `maya-${crypto.randomUUID().slice(0, 13)}@sample.example`,
        generateName: () => visitorName,
        onLinkAccount: ({ anonymousUser }) => visitEnded(anonymousUser.user.id),
        disableDeleteAnonymousUser: true,
      }),
    ],
    telemetry: { enabled: false },
    logger: { log: (level, message) => log(level === 'error' ? 'warn' : 'debug', 'accounts', { message }) },
  })
}
export type Auth = ReturnType<typeof createAuth>

const instances = new WeakMap<object, Map<string, Auth>>()
const mostOrigins = 20

/** The authentication of this deployment for one address; made once per isolate. */
export function authOf(options: AuthOptions): Auth {
  const known = instances.get(options.env) ?? new Map<string, Auth>()
  instances.set(options.env, known)
  const auth = known.get(options.origin) ?? createAuth(options)
  if (known.size < mostOrigins) known.set(options.origin, auth)
  return auth
}
