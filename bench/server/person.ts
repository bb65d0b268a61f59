import { chiefRoomId } from '../../src/features/rooms/room'

/** Somebody who has signed up and uses the server by HTTP and socket as a browser does. */
export interface Person {
  cookie: string
  roomId: string
  /** Performs an operation; throws the server's sentence if it fails. */
  perform<Output>(operation: string, input: object, key?: string): Promise<Output>
}

interface Account {
  name: string
  email: string
  password: string
}

/** Opens an account, founds an organization, and works in it from then on. */
export async function signUp(url: string, account: Account): Promise<Person> {
  const cookie = await openAccount(url, account)
  await perform(url, cookie, 'organization.create', { name: 'Bench' })
  const { person, organization } = await perform<Session>(url, cookie, 'session.current', {})
  return {
    cookie,
    roomId: chiefRoomId(organization.id, person.id),
    perform: (operation, input, key) => perform(url, cookie, operation, input, key),
  }
}

interface Session {
  person: { id: string }
  organization: { id: string }
}

async function openAccount(url: string, account: Account): Promise<string> {
  const response = await fetch(`${url}/api/auth/sign-up/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify(account),
  })
  if (!response.ok) throw new Error(`Signing up failed with ${response.status}: ${await response.text()}`)
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

async function perform<Output>(
  url: string,
  cookie: string,
  operation: string,
  input: object,
  key?: string,
): Promise<Output> {
  const headers: Record<string, string> = { 'content-type': 'application/json', origin: url, cookie }
  if (key) headers['idempotency-key'] = key
  const response = await fetch(`${url}/api/${operation}`, { method: 'POST', headers, body: JSON.stringify(input) })
  const body = (await response.json()) as { ok: boolean; output: Output; error?: { message: string } }
  if (!body.ok) throw new Error(`${operation} failed with ${response.status}: ${body.error?.message}`)
  return body.output
}
