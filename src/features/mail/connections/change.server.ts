import { env } from 'cloudflare:workers'
import { z } from 'zod'
import type { Caller } from '../../../platform/caller'
import { configOf } from '../../../platform/config'
import { defineDirectoryOperation } from '../../../platform/directory/operation'
import { forbidden, invalid, missing } from '../../../platform/errors'
import { checkMailHost } from '../../../platform/mail/mail-host'
import { allowedHosts, checkAddress } from '../../../platform/outside/check-address'
import { checkHosts } from '../../../platform/outside/let-in'
import { line } from '../../../platform/text'
import { permissions } from '../../access/permissions'
import { MailConnection, MailOwner, MailSecurity } from '../connection'
import { type MailRow, mailConnections } from '../tables'
import { sealSecret } from './open.server'
import { connectionId, present } from './read.server'

const usualPort = { tls: 465, starttls: 587, none: 25 }

const Connect = z.object({
  owner: MailOwner.default('me'),
  kind: z.enum(['smtp', 'api']).describe('A mail server, or an HTTP mail API that takes JSON as Resend does.'),
  fromName: line().max(100).optional().describe('The name that mail comes from; one’s own when left out.'),
  fromEmail: z.email('Expected an e-mail address.').max(320).describe('The address that mail comes from.'),
  host: line().max(253).optional().describe('The mail server, such as smtp.example.com.'),
  port: z
    .number()
    .int()
    .min(1)
    .max(65_535)
    .optional()
    .describe('Its port; the usual one of its security when left out.'),
  security: MailSecurity.default('starttls'),
  account: line().max(320).optional().describe('The account at the mail server.'),
  url: z
    .url({ protocol: /^https?$/, error: 'Write an address that starts with https://.' })
    .max(2_000)
    .optional(),
  secret: z
    .string()
    .min(1)
    .max(4_000)
    .optional()
    .describe('The password or key. Kept encrypted and never shown again.'),
  inside: z.boolean().default(false).describe('The server is on the own network; only an owner can let it in.'),
})
type Connect = z.output<typeof Connect>

export const connectMail = defineDirectoryOperation({
  name: 'mail.connect',
  title: 'Set up mail',
  description:
    'Says how mail is sent: through a mail server (SMTP) or an HTTP mail API, for oneself or for the whole organization. ' +
    'Takes the place of the way there was. The password is kept encrypted.',
  effect: 'write',
  needs: 'mail:connect',
  personOnly: true,
  input: Connect,
  output: MailConnection,
  keptInput: (input) => ({ ...input, ...(input.secret !== undefined && { secret: '…' }) }),
  gather: async ({ caller }, { secret }) =>
    secret === undefined ? null : sealSecret(env, caller.organizationId, secret),
  async run({ rows, caller }, input, secret: string | null) {
    checkOwner(caller, input.owner)
    const id = connectionId(caller, input.owner)
    const before = await rows.get(mailConnections, id)
    const where = input.kind === 'smtp' ? serverOf(input, caller) : apiOf(input, caller)
    const row: MailRow = {
      id,
      organizationId: caller.organizationId,
      personId: input.owner === 'me' ? caller.personId : '',
      kind: input.kind,
      fromName: input.fromName ?? '',
      fromEmail: input.fromEmail,
      ...where,
      inside: input.inside ? 1 : 0,
      secret: secret ?? keptSecret(before, where),
    }
    if (row.kind === 'api' && row.secret === null) throw invalid('mail.key', 'Give the key of the mail API.')
    if (row.account !== null && row.secret === null) throw invalid('mail.secret', 'Give the password of the account.')
    if (before) await rows.update(mailConnections, id, row)
    else await rows.insert(mailConnections, row)
    return present(row)
  },
})

export const disconnectMail = defineDirectoryOperation({
  name: 'mail.disconnect',
  title: 'Stop sending mail',
  description: 'Takes the own way to send mail away, or the organization’s, with its password. Undo brings both back.',
  effect: 'write',
  needs: 'mail:connect',
  destructive: true,
  personOnly: true,
  input: z.object({ owner: MailOwner }),
  output: MailConnection,
  async run({ rows, caller }, { owner }) {
    checkOwner(caller, owner)
    const row = await rows.get(mailConnections, connectionId(caller, owner))
    if (!row) throw missing('mail.none', 'No mail is set up there.')
    await rows.remove(mailConnections, row.id)
    return present(row)
  },
})

function checkOwner({ role, grants }: Caller, owner: MailOwner) {
  const needed = 'mail:manage'
  if (owner === 'me' || (permissions[role].has(needed) && (grants === null || grants.includes(needed)))) return
  throw forbidden('mail.forbidden', 'How the organization sends mail is for its owners and admins to change.')
}

type Where = Pick<MailRow, 'host' | 'port' | 'security' | 'account' | 'url'>

function serverOf(input: Connect, caller: Caller): Where {
  const { host, security, account = null } = input
  if (!host) throw invalid('mail.host', 'Give the name of the mail server, such as smtp.example.com.')
  const port = input.port ?? usualPort[security]
  const allowed = letIn(input, caller, `${host}:${port}`)
  const at = checkMailHost(host, port, allowed)
  if (security === 'none' && !allowed.has(at) && !allowed.has(host))
    throw invalid('mail.open', 'Mail goes to a server outside with TLS only. Choose TLS or STARTTLS.')
  return { host, port, security, account, url: null }
}

function apiOf(input: Connect, caller: Caller): Where {
  if (!input.url)
    throw invalid('mail.address', 'Give the address of the mail API, such as https://api.resend.com/emails.')
  const allowed = letIn(input, caller, new URL(input.url).host)
  const url = checkAddress(input.url, allowed)
  if (url.protocol === 'http:' && !allowed.has(url.host) && !allowed.has(url.hostname))
    throw invalid('mail.open', 'A key goes over https only. Give an address that starts with https://.')
  return { host: null, port: null, security: null, account: null, url: url.href }
}

/** The hosts that may be asked though they are inside: those of the configuration, and this one where an owner says so. */
function letIn({ inside }: Connect, { role }: Caller, host: string): ReadonlySet<string> {
  const { ADJUTANT_PRIVATE_HOSTS, ADJUTANT_OPEN_SIGN_UP } = configOf(env)
  const allowed = allowedHosts(ADJUTANT_PRIVATE_HOSTS)
  if (!inside) return allowed
  if (role !== 'owner') throw forbidden('mail.inside', 'Only an owner can let in a server of the own network.')
  return new Set([...allowed, ...checkHosts([host], ADJUTANT_OPEN_SIGN_UP)])
}

/** A password goes only where whoever gave it meant it to go. */
const keptSecret = (before: MailRow | undefined, where: Where) =>
  before && before.host === where.host && before.account === where.account && before.url === where.url
    ? before.secret
    : null
