import { Readable } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { refused, saidBy, tryLater, uncertain, wrongPassword } from './failure'
import { composeMail, type Mail } from './mail'
import { openLine, type SmtpServer } from './open-line'

const usualPatience = 30_000

/** What the library says went wrong. */
interface Failure extends Error {
  code?: string
  response?: string
  responseCode?: number | false
}

/**
 * Hands one message to a mail server and gives the server’s words. `handingOver` is called when the server asked for the
 * message: what fails before has not been sent, what breaks after may have been. Throws `mail.later`, `mail.refused`,
 * `mail.password` or `mail.uncertain`.
 */
export async function sendBySmtp(line: SmtpLine, mail: Mail, handingOver: () => void): Promise<string> {
  const bytes = await composeMail(mail)
  let over = false
  const source = new Readable({
    read() {
      if (!over) handingOver()
      over = true
      source.push(Buffer.from(bytes))
      source.push(null)
    },
  })
  return new Promise((resolve, reject) => {
    line.broke = (error) => reject(over ? uncertain(line.host) : told(line.host, error))
    line.connection.send({ from: mail.from.email, to: [mail.to.email], size: bytes.length }, source, (error, info) => {
      if (!error) return resolve(saidBy(info?.response))
      const failure = over && !codeOf(error) ? uncertain(line.host) : told(line.host, error)
      // After a refusal the server is ready for the next message once it was told to forget this one.
      line.broke = () => reject(failure)
      if (codeOf(error)) line.connection.reset(() => reject(failure))
      else reject(failure)
    })
  })
}

/** An open conversation with a mail server, greeted and signed in. */
export interface SmtpLine {
  host: string
  connection: SMTPConnection
  /** What is called when the line breaks. */
  broke: (error: Failure) => void
}

/** Opens a conversation, does what is to be done with it, and closes it. Throws what `openLine` and `sendBySmtp` do. */
export async function withSmtp<Result>(
  env: Pick<Env, 'OUTSIDE' | 'INSIDE'>,
  server: SmtpServer,
  letIn: Iterable<string>,
  work: (line: SmtpLine) => Promise<Result>,
): Promise<Result> {
  const { patience = usualPatience } = server
  const stream = await openLine(env, server, letIn)
  const connection = new SMTPConnection({
    host: server.host,
    port: server.port,
    connection: stream as never,
    secured: server.security !== 'none',
    ignoreTLS: true,
    name: '[127.0.0.1]',
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    maxResponseSize: 20_000,
    logger: false,
  })
  const line: SmtpLine = { host: server.host, connection, broke: () => undefined }
  connection.on('error', (error: Failure) => line.broke(error))
  try {
    await begin(line, server)
    return await work(line)
  } finally {
    connection.quit()
    stream.once('close', () => connection.close())
  }
}

const begin = (line: SmtpLine, { host, account, password }: SmtpServer) =>
  new Promise<void>((resolve, reject) => {
    const { connection } = line
    line.broke = (error) => reject(told(host, error))
    connection.connect((error?: Failure | null) => {
      if (error) return reject(told(host, error))
      if (account === null || password === null) return resolve()
      connection.login({ user: account, pass: password } as never, (failure?: Failure | null) => {
        if (!failure) return resolve()
        reject(/^5/.test(String(codeOf(failure))) ? wrongPassword(host, saidBy(failure.response)) : told(host, failure))
      })
    })
  })

const codeOf = ({ responseCode }: Failure) => responseCode || undefined

/** What it means for whoever sends: no for good, or not now. */
function told(host: string, error: Failure) {
  const code = codeOf(error) ?? 0
  if (code >= 500) return refused(host, saidBy(error.response))
  if (code >= 400) return tryLater(host, `can’t take it now: ${saidBy(error.response)}`)
  return tryLater(host, error.code === 'ETIMEDOUT' ? 'took too long to answer' : 'broke off the conversation')
}
