import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Operation, operationsOf } from './operations.ts'

export interface Settings {
  url: string
  token?: string
}

/** What a door answers: see `/api/openapi.json`. */
export interface Answer {
  ok: boolean
  output?: unknown
  reason?: string
  receipt?: { id: string; status: string; changes: { verb: string; noun: string; title: string }[] } | null
  changes?: { verb: string; noun: string; title: string }[]
  error?: { code: string; message: string }
}

type Environment = Record<string, string | undefined>

const settingsFile = (env: Environment) =>
  path.join(env.XDG_CONFIG_HOME ?? path.join(os.homedir(), '.config'), 'adjutant', 'connection.json')

/** Where the server is and who asks: the environment first, then what `adjutant connect` kept. */
export function readSettings(env: Environment): Settings {
  const file = settingsFile(env)
  const kept: Partial<Settings> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const url = env.ADJUTANT_URL ?? kept.url ?? `http://localhost:${env.PORT ?? 8787}`
  return { url: url.replace(/\/$/, ''), token: env.ADJUTANT_TOKEN ?? kept.token }
}

export function saveSettings(env: Environment, settings: Settings): string {
  const file = settingsFile(env)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 })
  return file
}

export class Connection {
  readonly url: string
  readonly token: string | undefined

  constructor(url: string, token?: string) {
    this.url = url
    this.token = token
  }

  static fromEnvironment(env: Environment) {
    const { url, token } = readSettings(env)
    return new Connection(url, token)
  }

  /** Every operation the server has. */
  async operations(): Promise<Operation[]> {
    return operationsOf(await (await this.fetch('/api/openapi.json')).json())
  }

  /** Throws a sentence unless the server knows the token. */
  async check() {
    const answer = await this.perform('session.current', {})
    if (!answer.ok) throw new Error(answer.error?.message ?? 'The server refused this token.')
  }

  async perform(operation: string, input: unknown, preview = false): Promise<Answer> {
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      'adjutant-zone': new Intl.DateTimeFormat().resolvedOptions().timeZone,
    }
    if (preview) headers['adjutant-preview'] = '1'
    const response = await this.fetch(`/api/${operation}`, { method: 'POST', headers, body: JSON.stringify(input) })
    return response.json() as Promise<Answer>
  }

  private async fetch(
    address: string,
    init: { method?: string; headers?: Record<string, string>; body?: string } = {},
  ) {
    const authorization = this.token ? { authorization: `Bearer ${this.token}` } : undefined
    try {
      return await fetch(this.url + address, { ...init, headers: { ...init.headers, ...authorization } })
    } catch {
      throw new Error(`No Adjutant answers at ${this.url}. Start it with npm start, or set ADJUTANT_URL.`)
    }
  }
}
