import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import os from 'node:os'
import path from 'node:path'

/**
 * Claims a state folder for this process: two servers on one folder would damage it. The claim is a local socket, so
 * it ends with the process however that ends. Throws a sentence with the other server's address when it is taken.
 */
export async function claimState(state: string, address: string): Promise<Server> {
  const name = `adjutant-${createHash('sha256').update(state).digest('hex').slice(0, 16)}`
  const place = process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : path.join(os.tmpdir(), `${name}.sock`)
  const other = await askHolder(place)
  if (other !== null) throw new Error(`Adjutant is already running on this state, at ${other}`)
  rmSync(place, { force: true })
  const server = createServer((socket) => socket.end(address))
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(place, resolve))
  return server.unref()
}

function askHolder(place: string): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect(place)
    let said = ''
    socket.setEncoding('utf8').on('data', (text) => {
      said += text
    })
    socket.on('end', () => resolve(said)).on('error', () => resolve(null))
  })
}

/** Whether a port is free, waiting a moment for a server that is just going away. */
export async function portIsFree(host: string, port: number, patience = 3_000): Promise<boolean> {
  const until = Date.now() + patience
  while (!(await canListen(host, port))) {
    if (Date.now() > until) return false
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return true
}

function canListen(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(true)))
  })
}
