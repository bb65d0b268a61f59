import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import type { TestProject } from 'vitest/node'
import { certificate, privateKey } from './certificate'

declare module 'vitest' {
  interface ProvidedContext {
    /** Real mail servers of the tests: one that turns to TLS, one with TLS throughout, and an HTTP mail API. */
    mail: MailPorts
  }
}

export interface MailPorts {
  smtp: number
  smtps: number
  api: number
}

/** A message as it arrived. */
export interface Arrived {
  to: string
  text: string
  secure: boolean
}

const arrived: Arrived[] = []
const tries = new Map<string, number>()
/** How often this was tried under this name before. */
const before = (what: string) => {
  const count = tries.get(what) ?? 0
  tries.set(what, count + 1)
  return count
}

/**
 * Starts mail servers on loopback. What they do is told by whom a message is for: `refused…` is 550, `later…` 451 at
 * first and taken then, `cut…` takes the message and hangs up without a word, `hangup…` hangs up before it is asked for
 * the message, `slow…` never answers. Anything that came is to be read at `/messages?to=`.
 */
export default async function setup(project: TestProject) {
  const ports = JSON.parse(process.env.MAIL_PORTS ?? 'null') as MailPorts | null
  if (!ports) throw new Error('MAIL_PORTS is not set.')
  project.provide('mail', ports)
  const servers = [smtpServer(false), smtpServer(true)]
  const api = createServer((request, response) => void answer(request, response))
  await Promise.all([
    new Promise<void>((resolve) => servers[0]!.listen(ports.smtp, '127.0.0.1', () => resolve())),
    new Promise<void>((resolve) => servers[1]!.listen(ports.smtps, '127.0.0.1', () => resolve())),
    new Promise<void>((resolve) => api.listen(ports.api, '127.0.0.1', () => resolve())),
  ])
  return async () => {
    for (const server of servers) server.close()
    api.closeAllConnections()
    await new Promise((resolve) => api.close(resolve))
  }
}

const sockets = new Map<string, { destroy(): void }>()

function smtpServer(secure: boolean) {
  const server = new SMTPServer({
    secure,
    key: privateKey,
    cert: certificate,
    authOptional: true,
    disableReverseLookup: true,
    closeTimeout: 100,
    onAuth({ username, password }, _session, done) {
      if (username === 'ada' && password === 'secret word') return done(null, { user: username })
      done(Object.assign(new Error('5.7.8 Bad credentials'), { responseCode: 535 }))
    },
    onRcptTo({ address }, session, done) {
      if (address.startsWith('refused'))
        return done(Object.assign(new Error('5.1.1 No such user here'), { responseCode: 550 }))
      if (address.startsWith('later') && before(address) === 0)
        return done(Object.assign(new Error('4.2.1 Try again later'), { responseCode: 451 }))
      if (address.startsWith('hangup')) return hangUp(session)
      done()
    },
    onData(stream, session, done) {
      take(stream, session).then(
        (to) => {
          if (to.startsWith('cut')) return hangUp(session)
          if (!to.startsWith('slow')) done(null, 'taken')
        },
        (error: Error) => done(error),
      )
    },
  })
  server.on('error', () => undefined)
  server.server.on('connection', (socket) => sockets.set(`${socket.remotePort}`, socket))
  return server
}

const hangUp = ({ remotePort }: SMTPServerSession) => sockets.get(`${remotePort}`)?.destroy()

async function take(stream: SMTPServerDataStream, session: SMTPServerSession) {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  const to = session.envelope.rcptTo[0]?.address ?? ''
  arrived.push({ to, text: Buffer.concat(parts).toString(), secure: session.secure })
  return to
}

/** The API: takes what Resend takes, once for each key, and shows what came. */
async function answer(request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '/', 'http://here')
  const say = (status: number, body: unknown) => {
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body))
  }
  if (url.pathname === '/messages')
    return say(
      200,
      arrived.filter(({ to }) => to === url.searchParams.get('to')),
    )
  let text = ''
  for await (const part of request) text += String(part)
  if (request.headers.authorization !== 'Bearer api key') return say(401, { message: 'API key is invalid' })
  const to = (JSON.parse(text) as { to: string[] }).to[0]?.match(/<(.+)>$/)?.[1] ?? ''
  if (to.startsWith('refused')) return say(422, { message: 'Invalid `to` field' })
  if (to.startsWith('later') && before(to) === 0) return say(503, { message: 'Busy' })
  if (before(`key ${String(request.headers['idempotency-key'])}`) === 0) arrived.push({ to, text, secure: false })
  if (to.startsWith('cut') && before(`cut ${to}`) === 0) return void request.socket.destroy()
  say(200, { id: 'message-1' })
}
