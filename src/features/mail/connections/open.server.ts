import { configOf } from '../../../platform/config'
import type { Mail, MailAddress } from '../../../platform/mail/mail'
import { postMail } from '../../../platform/mail/post'
import { sendBySmtp, withSmtp } from '../../../platform/mail/smtp'
import { seal, unseal } from '../../../platform/secrets/sealed'
import type { Sender } from '../connection'
import type { MailRow } from '../tables'

/** A password is readable in the organization that gave it, and for nothing but sending mail. */
const purposeOf = (organizationId: string) => `mail of ${organizationId}`

export const sealSecret = (env: Pick<Env, 'ADJUTANT_SECRET'>, organizationId: string, secret: string) =>
  seal(configOf(env).ADJUTANT_SECRET, purposeOf(organizationId), secret)

type Environment = Pick<Env, 'OUTSIDE' | 'INSIDE' | 'ADJUTANT_SECRET'>

/** Sends one message; gives the server's words. `handingOver` is called when it can't be taken back any more. */
export type Send = (mail: Mail, handingOver: () => void) => Promise<string>

/**
 * Opens the way a connection says, does what is to be done, and closes it. A mail server is greeted once for all
 * messages; an API is asked for each, and may be asked again (`repeatable`). Throws what these throw.
 */
export async function withConnection<Result>(
  env: Environment,
  row: MailRow,
  work: (send: Send, repeatable: boolean) => Promise<Result>,
): Promise<Result> {
  const { kind, host, port, security, account, url, organizationId } = row
  const secret =
    row.secret === null ? null : await unseal(configOf(env).ADJUTANT_SECRET, purposeOf(organizationId), row.secret)
  if (kind === 'api') return work((mail) => postMail(env, { url: url ?? '', key: secret ?? '' }, mail), true)
  const server = { host: host ?? '', port: port ?? 587, security: security ?? 'starttls', account, password: secret }
  const letIn = row.inside === 1 ? [`${server.host}:${server.port}`] : []
  return withSmtp(env, server, letIn, (line) => work((mail, handingOver) => sendBySmtp(line, mail, handingOver), false))
}

/** Whom mail comes from; answers go to the person, where it comes from another address than theirs. */
export function addressesOf({ fromName, fromEmail }: MailRow, sender: Pick<Sender, 'name' | 'email'>) {
  const from: MailAddress = { name: fromName || sender.name, email: fromEmail }
  const same = sender.email === '' || sender.email.toLowerCase() === fromEmail.toLowerCase()
  return { from, ...(!same && { replyTo: { name: sender.name, email: sender.email } }) }
}
