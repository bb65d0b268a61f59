import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** Everybody may sign up and look around, as often as they like. */
const open = { ADJUTANT_SIGN_IN_LIMIT: '0', ADJUTANT_OPEN_SIGN_UP: 'true', ADJUTANT_LOOK_AROUND: 'always' }

const root = path.resolve(import.meta.dirname, '..', '..', '..')
let nextPort = Number(process.env.JOURNEY_PORT ?? 4740)

/** A server of its own, with state of its own, as `npm start` starts it. It can be killed and started again. */
export class Server {
  private readonly settings: Record<string, string>
  readonly port = nextPort++
  readonly origin = `http://localhost:${this.port}`
  private readonly state = mkdtempSync(path.join(os.tmpdir(), 'adjutant-journey-'))
  private child: ChildProcess | null = null
  private said = ''

  constructor(settings: Record<string, string> = {}) {
    this.settings = settings
  }

  async start(): Promise<this> {
    const script = path.join(root, 'scripts', 'start.mjs')
    const options = ['--port', String(this.port), '--state', this.state, '--attached']
    this.said = ''
    // A group of its own: one signal reaches all of its processes at once, as when a machine loses power.
    this.child = spawn(process.execPath, [script, ...options], {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...open, ...this.settings },
    })
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.said += text
      })
    await this.untilReady()
    return this
  }

  /** Ends every process of the server at once, without any chance to finish what it was doing. */
  async kill() {
    const { child } = this
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    process.kill(-child.pid, 'SIGKILL')
    await gone
  }

  async remove() {
    await this.kill()
    rmSync(this.state, { recursive: true, force: true, maxRetries: 5 })
  }

  private async untilReady() {
    const until = Date.now() + 60_000
    while (Date.now() < until) {
      if (this.child?.exitCode !== null) throw new Error(`The server did not start:\n${this.said}`)
      const response = await fetch(`${this.origin}/api/health`).catch(() => null)
      if (response?.ok) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error(`The server was not ready within a minute:\n${this.said}`)
  }
}
