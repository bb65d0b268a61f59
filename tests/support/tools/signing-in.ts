import { expect, inject } from 'vitest'
import type { ServerTools, ToolServer } from '../../../src/features/tools/server'
import { cookiesOf, origin, type Person, type Visitor } from '../people'

/** Where the authorization server of the tests listens, with a server of tools behind it. */
export const guarded = inject('guardedTools') ?? ''
/** Changes how it behaves, for one test. */
export const set = (changes: object) => fetch(`${guarded}/test/set`, { method: 'POST', body: JSON.stringify(changes) })
export const plain = { seconds: 3600, renews: true, described: 'Reads the notes.', says: 'Milk, eggs.', scope: '' }
export const add = (person: Person, input: object = {}) =>
  person.perform<ToolServer>('server.add', { url: `${guarded}/mcp`, name: 'Notes', ...input })

/** Begins a sign-in; gives the page to go to and the mark that the browser got. */
export async function begin(person: Person, serverId: string) {
  const response = await person.fetch('/api/tools/connect', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ serverId }),
  })
  const body = await response.json<{
    ok: boolean
    output: { page: string }
    error: { code: string; message: string }
  }>()
  return { ...body, page: body.output?.page ?? '', mark: cookiesOf(response), status: response.status }
}

/** Decides on the authorization server’s page as a browser would, and gives the address it sends one back to. */
export async function decide(page: string, decision: 'allow' | 'deny'): Promise<URL> {
  const jar = new Map<string, string>()
  let [address, method] = [page, 'GET']
  for (let hop = 0; hop < 12; hop++) {
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      headers: { cookie: [...jar.values()].join('; ') },
    })
    for (const cookie of cookiesOf(response).split('; ')) jar.set(cookie.split('=')[0] ?? '', cookie)
    const location = response.headers.get('location')
    const text = await response.text()
    method = 'GET'
    if (location) address = new URL(location, address).href
    else {
      address = new URL(`${new URL(address).pathname}/${decision}`, address).href
      method = 'POST'
      expect(text).toContain('Allow Adjutant?')
    }
    if (address.startsWith(origin)) return new URL(address)
  }
  throw new Error('The authorization server never sent us back.')
}

/** Comes back with an answer; gives where the browser is sent then. */
export async function comeBack(person: Visitor, address: URL, mark: string) {
  const cookie = [person.headers.cookie, mark].filter(Boolean).join('; ')
  const response = await person.with({ cookie }).fetch(`${address.pathname}${address.search}`)
  expect(response.status).toBe(303)
  return new URL(response.headers.get('location') ?? '', origin).searchParams
}

export async function connect(person: Person, input: object = {}) {
  const server = await add(person, input)
  const { page, mark } = await begin(person, server.id)
  const back = await decide(page, 'allow')
  expect(Object.fromEntries(await comeBack(person, back, mark))).toEqual({ server: server.id })
  return server
}

export const look = async (person: Person, serverId: string, anew = false) =>
  (await person.perform<{ servers: ServerTools[] }>('server.tools', { serverId, anew })).servers[0]!

export const ask = (person: Person, serverId: string) =>
  person.ask<{ text: string }>('server.ask', { serverId, tool: 'read_notes' })

export async function allowAll(person: Person, serverId: string) {
  const { tools } = await look(person, serverId)
  await person.perform('server.allow', { serverId, prints: tools.map(({ print }) => print) })
}
