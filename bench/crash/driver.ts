import { spawn } from 'node:child_process'
import http from 'node:http'
import net from 'node:net'
import { protocolVersion } from '../../src/features/rooms/protocol'
import { startCommand } from '../server/launch'
import type { Person } from '../server/person'
import { readMessages } from './workloads'

interface Drive {
  driver: string
  person: Person
  port: number
  state: string
  log: string
  kills: number
  rate: number
}

/** Has messages checked by `crashcheck.mjs`; gives its figures and whether it was content. */
export async function driveMessages({ driver, person, port, state, log, kills, rate }: Drive) {
  const gate = await openGate(port + 1, port, person)
  const at = `127.0.0.1:${port + 1}`
  const quoted = startCommand(port, state).map((word) => `'${word}'`)
  const child = spawn(
    process.execPath,
    [
      driver,
      ...['--start', quoted.join(' '), '--cwd', process.cwd(), '--log', log, '--json'],
      ...['--url', `ws://${at}/api/socket/${person.roomId}`, '--read', `http://${at}/messages`],
      ...['--up', `http://127.0.0.1:${port}/api/health`],
      ...['--hello', JSON.stringify({ type: 'hello', version: protocolVersion }), '--ready', '"type":"welcome"'],
      ...['--send', '{"type":"send","key":"{text}","text":"{text}"}'],
      ...['--rounds', String(kills), '--rate', String(rate)],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const said: string[] = []
  child.stdout.on('data', (text) => said.push(String(text)))
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  gate.close()
  gate.closeAllConnections()
  return { content: code === 0, figures: JSON.parse(said.join('')) as Record<string, unknown> }
}

/**
 * The driver speaks WebSocket as browsers' scripts do, without headers of its own. This gate on loopback stands in for the
 * browser: it adds the session's cookie to what passes, and serves all messages as one text.
 */
async function openGate(port: number, target: number, person: Person): Promise<http.Server> {
  const gate = http.createServer((_request, response) => {
    readMessages(person).then(
      (texts) => response.end(texts.join('\n')),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  gate.on('upgrade', (request, socket, head) => {
    const server = net.connect(target, '127.0.0.1')
    const headers = {
      ...request.headers,
      host: `127.0.0.1:${target}`,
      origin: `http://127.0.0.1:${target}`,
      cookie: person.cookie,
    }
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
    server.write([`GET ${request.url} HTTP/1.1`, ...lines, '', ''].join('\r\n'))
    server.write(head)
    server.pipe(socket).pipe(server)
    for (const end of [server, socket]) end.on('error', () => [server, socket].map((one) => one.destroy()))
  })
  await new Promise<void>((resolve) => gate.listen(port, '127.0.0.1', resolve))
  return gate
}
