import { env } from 'cloudflare:workers'
import { handleApi } from '../../src/app/api.server'
import type { ErrorBody } from '../../src/platform/errors'
import type { Change, Receipt } from '../../src/platform/operations/outcome'

export const origin = 'http://localhost:8787'

/** What a door answered. */
export interface Answer<Output = unknown> {
  status: number
  ok: boolean
  output: Output
  receipt: Receipt | null
  changes: Change[]
  reason: string
  error: ErrorBody
  headers: Headers
}

/** Somebody at the door, with the headers that say who they are. */
export class Visitor {
  constructor(readonly headers: Record<string, string> = {}) {}

  fetch(path: string, init: RequestInit & { environment?: Partial<Env> } = {}): Promise<Response> {
    const headers = { ...this.headers, ...Object.fromEntries(new Headers(init.headers)) }
    const request = new Request(`${origin}${path}`, { ...init, headers })
    return handleApi(request, init.environment ? { ...env, ...init.environment } : env)
  }

  /** Asks for an operation and gives the whole answer, whatever it is. */
  async ask<Output = unknown>(operation: string, input: unknown = {}, headers: Record<string, string> = {}) {
    const init = {
      method: 'POST',
      body: JSON.stringify(input),
      headers: { 'content-type': 'application/json', ...headers },
    }
    const response = await this.fetch(`/api/${operation}`, init)
    return { status: response.status, headers: response.headers, ...(await response.json<object>()) } as Answer<Output>
  }

  /** Performs an operation and gives its output; anything but success fails the test with what was said. */
  async perform<Output = Record<string, unknown>>(operation: string, input: unknown = {}): Promise<Output> {
    const answer = await this.ask<Output>(operation, input)
    if (answer.status !== 200)
      throw new Error(`${operation}: ${answer.status} ${JSON.stringify(answer.error ?? answer)}`)
    return answer.output
  }

  /** The same visitor with more headers. */
  with(headers: Record<string, string>) {
    return new Visitor({ ...this.headers, ...headers })
  }
}

export class Person extends Visitor {
  constructor(
    readonly id: string,
    readonly email: string,
    headers: Record<string, string>,
    readonly organizationId = '',
  ) {
    super(headers)
  }

  /** A visitor who shows an API token of this person's. */
  async token(permissions?: string[]): Promise<Visitor> {
    const { secret } = await this.perform<{ secret: string }>('token.create', { name: 'test', permissions })
    return new Visitor({ authorization: `Bearer ${secret}` })
  }
}

export const stranger = new Visitor()
export const password = 'correct horse battery'
let people = 0

/** Somebody with an account and a session, who belongs nowhere yet. */
export async function newAccount(name = 'Ada Lovelace', body: object = {}): Promise<Person> {
  const email = `person-${++people}-${crypto.randomUUID().slice(0, 8)}@example.com`
  const response = await stranger.fetch('/api/auth/sign-up/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, email, password, ...body }),
  })
  if (!response.ok) throw new Error(`sign-up: ${response.status} ${await response.text()}`)
  const { user } = await response.json<{ user: { id: string } }>()
  return new Person(user.id, email, { cookie: cookiesOf(response) })
}

/** Somebody with a workspace of their own, as its owner. */
export async function newPerson(name?: string): Promise<Person> {
  const account = await newAccount(name)
  const { id } = await account.perform<{ id: string }>('organization.create', { name: `${name ?? 'Ada'}’s workspace` })
  return new Person(account.id, account.email, account.headers, id)
}

/** Somebody whom this owner let into their workspace, in this role. */
export async function newMember(
  owner: Person,
  role: 'owner' | 'admin' | 'member' | 'guest' = 'member',
  name = 'Grace Hopper',
) {
  const { code } = await owner.perform<{ code: string }>('invitation.create', { role, note: name })
  const account = await newAccount(name)
  await account.perform('invitation.accept', { code })
  return new Person(account.id, account.email, account.headers, owner.organizationId)
}

/** Somebody without an account who pressed “Look around”. */
export async function newVisitor(zone = 'Europe/Zurich'): Promise<Person> {
  const headers = { 'adjutant-zone': zone, 'accept-language': 'en-GB' }
  const environment = { ADJUTANT_LOOK_AROUND: 'always' }
  const response = await stranger.fetch('/api/look-around', { method: 'POST', headers, environment })
  if (!response.ok) throw new Error(`look-around: ${response.status} ${await response.text()}`)
  const visitor = new Visitor({ ...headers, cookie: cookiesOf(response) })
  const { person, organization } = await visitor.perform<{
    person: { id: string; email: string }
    organization: { id: string }
  }>('session.current')
  return new Person(person.id, person.email, visitor.headers, organization.id)
}

export const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
