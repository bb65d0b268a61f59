import { z } from 'zod'
import { AppError } from './errors'

const blankIsAbsent = (value: unknown) => (value === '' ? undefined : value)
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(blankIsAbsent, schema.optional())
const Address = z.url({ protocol: /^https?$/, error: 'must be an http or https address' })
const Seconds = (fallback: number, most: number) =>
  z.preprocess(blankIsAbsent, z.coerce.number().positive().max(most).default(fallback))

/** All that the environment may say. Every setting but the secret may be left out; a blank one counts as left out. */
const Settings = z.object({
  ADJUTANT_SECRET: z
    .string({ error: 'is missing; `npm start` makes one and keeps it, elsewhere set a random text' })
    .min(32, 'must be at least 32 characters of random text'),
  /** The address people reach this server at; the request's own origin when left out. */
  PUBLIC_URL: optional(Address),
  /** Sign-ins, sign-ups and password changes that one address may try in a minute; 0 for no limit. */
  ADJUTANT_SIGN_IN_LIMIT: z.preprocess(blankIsAbsent, z.coerce.number().int().min(0).max(10_000).default(20)),
  /** Whether anybody who reaches this server may open an account; otherwise it takes an invitation. */
  ADJUTANT_OPEN_SIGN_UP: z.preprocess(blankIsAbsent, z.stringbool().default(false)),
  /**
   * Whether strangers may look around in a sample workspace: `fresh`, as long as nobody has an account here; `always`; or
   * `never`.
   */
  ADJUTANT_LOOK_AROUND: z.preprocess(blankIsAbsent, z.enum(['fresh', 'always', 'never']).default('fresh')),
  /** Hosts of the private network (`nas.lan`, `127.0.0.1:5232`) that people's calendars and tools may be read from. */
  ADJUTANT_PRIVATE_HOSTS: optional(z.string()),
  /** The least important log line that is written: debug, info (every change), warn, error or none. */
  ADJUTANT_LOG: z.preprocess(blankIsAbsent, z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn')),
  WORKERS_AI_ACCOUNT_ID: optional(z.string().regex(/^[A-Za-z0-9_-]+$/, 'must be the id of a Cloudflare account')),
  WORKERS_AI_TOKEN: optional(z.string()),
  WORKERS_AI_MODEL: optional(z.string()),
  WORKERS_AI_BASE_URL: optional(Address),
  OPENAI_BASE_URL: optional(Address),
  OPENAI_API_KEY: optional(z.string()),
  OPENAI_MODEL: optional(z.string()),
  /** An embedding model at the same address: what is remembered is then found by its meaning as well. */
  OPENAI_EMBEDDING_MODEL: optional(z.string()),
  /** Seconds a model may take to answer at all, to say its first word, and between two words. */
  MODEL_CONNECT_SECONDS: Seconds(15, 120),
  MODEL_FIRST_TOKEN_SECONDS: Seconds(45, 600),
  MODEL_IDLE_SECONDS: Seconds(30, 300),
})

const belongTogether: [keyof z.infer<typeof Settings>, keyof z.infer<typeof Settings>][] = [
  ['WORKERS_AI_ACCOUNT_ID', 'WORKERS_AI_TOKEN'],
  ['WORKERS_AI_TOKEN', 'WORKERS_AI_ACCOUNT_ID'],
  ['OPENAI_API_KEY', 'OPENAI_MODEL'],
  ['OPENAI_BASE_URL', 'OPENAI_MODEL'],
  ['OPENAI_MODEL', 'OPENAI_BASE_URL'],
]

const withDefaults = (settings: z.infer<typeof Settings>) => ({
  ...settings,
  OPENAI_BASE_URL: settings.OPENAI_BASE_URL ?? (settings.OPENAI_API_KEY && 'https://api.openai.com/v1'),
})

const Config = Settings.transform(withDefaults).superRefine((settings, context) => {
  for (const [one, other] of belongTogether)
    if (settings[one] !== undefined && settings[other] === undefined)
      context.addIssue({ code: 'custom', path: [other], message: `is missing; ${one} needs it` })
})
export type Config = z.output<typeof Config>

const read = new WeakMap<object, Config>()

/** The settings of this environment, checked once. A wrong one is an `unavailable` error that names every problem. */
export function configOf(environment: object): Config {
  const known = read.get(environment)
  if (known) return known
  const parsed = Config.safeParse(environment)
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
    throw new AppError('unavailable', 'config.invalid', `The configuration needs attention: ${problems.join('; ')}.`)
  }
  read.set(environment, parsed.data)
  return parsed.data
}
