import { isAppError } from '../errors'
import { fetchOutside, type Reach } from '../outside/fetch-outside'
import { refused, saidBy, tryLater, wrongPassword } from './failure'
import type { Mail, MailAddress } from './mail'

/** Where mail is posted to as JSON, and the key that is shown there as a bearer token. */
export interface MailApi {
  url: string
  key: string
}

/**
 * Posts one message to an HTTP mail API, in the shape that Resend takes: `from`, `to`, `subject`, `text`, `reply_to`,
 * `headers` and `attachments` with base64 content; docs/calendars.md has it whole. The message’s id goes along as
 * `Idempotency-Key`, so that asking again sends nothing twice. Throws `mail.later`, `mail.refused` or `mail.password`.
 */
export async function postMail(
  env: Pick<Env, 'OUTSIDE'>,
  { url, key }: MailApi,
  mail: Mail,
  reach?: Reach,
): Promise<string> {
  const { host } = new URL(url)
  const answer = await fetchOutside(
    env,
    url,
    {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        'idempotency-key': mail.messageId,
        'user-agent': 'Adjutant',
      },
      body: JSON.stringify(bodyOf(mail)),
      mostBytes: 200_000,
    },
    reach,
  ).catch((error: unknown) => {
    throw isAppError(error) && error.kind === 'unavailable' ? tryLater(host, 'can’t be reached') : error
  })
  const said = saidBy(`${answer.status} ${wordsOf(answer.text)}`)
  if (answer.status >= 200 && answer.status < 300) return said
  if (answer.status === 401 || answer.status === 403) throw wrongPassword(host, said)
  if (answer.status === 408 || answer.status === 409 || answer.status === 429 || answer.status >= 500)
    throw tryLater(host, `can’t take it now: ${said}`)
  throw refused(host, said)
}

const party = ({ name, email }: MailAddress) => (name === '' ? email : `${JSON.stringify(name)} <${email}>`)

const bodyOf = ({ messageId, from, replyTo, to, subject, text, calendar }: Mail) => ({
  from: party(from),
  to: [party(to)],
  subject,
  text,
  ...(replyTo && { reply_to: party(replyTo) }),
  headers: { 'Message-ID': `<${messageId}>` },
  ...(calendar && {
    attachments: [
      {
        filename: calendar.file,
        content: Buffer.from(calendar.text).toString('base64'),
        content_type: `text/calendar; charset=utf-8; method=${calendar.method}`,
      },
    ],
  }),
})

/** What an answer says in words, where it is JSON that says something. */
function wordsOf(text: string): string {
  try {
    const { message, error, id } = JSON.parse(text) as Record<string, unknown>
    const said = message ?? (typeof error === 'string' ? error : (error as { message?: unknown } | null)?.message) ?? id
    return typeof said === 'string' ? said : ''
  } catch {
    return text
  }
}
