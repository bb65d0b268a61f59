import { type ChildProcess, spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..', '..')

/** The command that serves Adjutant with its state in a folder, all in the caller's process group. */
export const startCommand = (port: number, state: string) => [
  process.execPath,
  ...[path.join(root, 'scripts', 'start.mjs'), '--attached', '--port', String(port), '--state', state],
]

/** A server of our own, in a process group of its own. */
export interface Server {
  url: string
  /** How long it took to answer. */
  readyAfter: number
  /** Ends every process of it at once, without a chance to save anything. */
  kill(): Promise<void>
  /** Ends it as an administrator would. */
  stop(): Promise<void>
}

interface Launch {
  port: number
  state: string
  /** Where its output goes. */
  log: string
}

/** Starts the server on loopback and waits until it answers. The first start builds the workspace. */
export async function launch({ port, state, log }: Launch): Promise<Server> {
  const url = `http://127.0.0.1:${port}`
  if (await answers(url)) throw new Error(`Something else answers at ${url}. Choose another --port.`)
  const began = performance.now()
  const [command = '', ...args] = startCommand(port, state)
  const output = openSync(log, 'a')
  const env = { ...process.env, ADJUTANT_OPEN_SIGN_UP: 'true' }
  const child = spawn(command, args, { cwd: root, env, detached: true, stdio: ['ignore', output, output] })
  running.add(child)
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`The server ended before it answered. See ${log}.`)
    if (performance.now() - began > 300_000)
      throw new Error(`The server did not answer within five minutes. See ${log}.`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  return {
    url,
    readyAfter: performance.now() - began,
    kill: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
  }
}

const answers = (url: string) =>
  fetch(`${url}/api/health`, { signal: AbortSignal.timeout(2000) }).then(
    ({ ok }) => ok,
    () => false,
  )

async function end(child: ChildProcess, signal: NodeJS.Signals) {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  if (signal === 'SIGKILL') killGroup(child)
  else child.kill(signal)
  await gone
}

function killGroup({ pid, exitCode, signalCode }: ChildProcess) {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL')
}

// Whatever ends the measurement ends its servers.
const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) killGroup(child)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
