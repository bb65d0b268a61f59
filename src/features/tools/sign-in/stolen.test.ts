import { env } from 'cloudflare:workers'
import { afterEach, expect, it, onTestFinished, vi } from 'vitest'
import { newMember, newPerson, origin, Visitor } from '../../../../tests/support/people'
import {
  add,
  allowAll,
  ask,
  begin,
  comeBack,
  connect,
  decide,
  guarded,
  look,
  plain,
  set,
} from '../../../../tests/support/tools/signing-in'

afterEach(() => set(plain))

it.each([
  ['with another state', (back: URL) => back.searchParams.set('state', 'x'.repeat(43))],
  ['without a state', (back: URL) => back.searchParams.delete('state')],
  ['in the name of another issuer', (back: URL) => back.searchParams.set('iss', 'https://evil.example.com')],
  ['without the issuer that the server promised', (back: URL) => back.searchParams.delete('iss')],
  ['with another code', (back: URL) => back.searchParams.set('code', 'stolen')],
])('an answer %s connects nothing', async (_kind, forge) => {
  const person = await newPerson()
  const server = await add(person)
  const { page, mark } = await begin(person, server.id)
  const back = await decide(page, 'allow')
  forge(back)
  expect((await comeBack(person, back, mark)).get('problem')).toMatch(/^tools\./)
  expect(await look(person, server.id, true)).toMatchObject({ state: 'sign-in' })
})

it('an answer counts once, in the browser that began it, and for nobody else', async () => {
  const person = await newPerson()
  const other = await newMember(person, 'admin')
  const server = await add(person, { owner: 'organization' })
  const { page, mark } = await begin(person, server.id)
  const back = await decide(page, 'allow')
  const problem = async (who: Visitor, with_: string) => (await comeBack(who, back, with_)).get('problem')
  expect(await problem(other, mark)).toBe('tools.state')
  expect(await problem(new Visitor(), mark)).toBe('session.missing')
  expect(await problem(person, '')).toBe('tools.state')
  expect(await problem(person, 'adjutant-sign-in=guessed')).toBe('tools.state')
  expect(await problem(await person.token(), mark)).toBe('tools.state')
  expect(await problem(person, mark)).toBeNull()
  expect(await problem(person, mark)).toBe('tools.state')
  expect(await look(other, server.id)).toMatchObject({ state: 'sign-in' })
})

it('another site can’t begin a sign-in, and neither can a token, a guest or a stranger to the server', async () => {
  const person = await newPerson()
  const server = await add(person)
  const guest = await newMember(person, 'guest')
  const post = { method: 'POST', body: JSON.stringify({ serverId: server.id }) }
  const from = (who: Visitor, site: string) =>
    who.fetch('/api/tools/connect', { ...post, headers: { 'content-type': 'application/json', origin: site } })
  expect((await from(person, 'https://evil.example.com')).status).toBe(403)
  expect((await from(await person.token(), origin)).status).toBe(403)
  expect((await from(guest, origin)).status).toBe(403)
  expect((await from(await newPerson('Eve'), origin)).status).toBe(404)
})

it('a server that leads discovery to an address inside is not followed there', async () => {
  const person = await newPerson()
  const asked = vi.spyOn(globalThis, 'fetch')
  onTestFinished(() => asked.mockRestore())
  const redirecting = await add(person, { url: `${guarded}/elsewhere/mcp`, name: 'Elsewhere' })
  await begin(person, redirecting.id)
  const naming = await add(person, { url: `${guarded}/inside/mcp`, name: 'Inside' })
  expect(await begin(person, naming.id)).toMatchObject({ ok: false, error: { code: 'outside.address' } })
  expect(asked.mock.calls.length).toBeGreaterThan(3)
  expect(asked.mock.calls.filter(([input]) => String(input).includes('169.254'))).toEqual([])
})

it('a token goes to the address it was given for, and to no other', async () => {
  const person = await newPerson()
  const { id } = await connect(person)
  const { receipt } = await person.ask('server.edit', { serverId: id, url: 'https://other.example.com/mcp' })
  expect(await person.perform('server.list')).toMatchObject({ servers: [{ signIn: 'none', allowedTools: 0 }] })
  await person.perform('receipt.undo', { receiptId: receipt?.id, home: 'directory' })
  expect(await look(person, id)).toMatchObject({ state: 'sign-in' })
})

it('no token, code or proof key stands in a receipt, in the record of changes, in a log or in clear in the directory', async () => {
  const lines: string[] = []
  const consoles = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation((...said) => void lines.push(said.map(String).join(' '))),
  )
  const sent: string[] = []
  const real = globalThis.fetch
  const spied = vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const response = await real(input, init)
    if (String(input).endsWith('/token')) sent.push(await response.clone().text(), String(init?.body ?? ''))
    return response
  })
  const person = await newPerson()
  const { id } = await connect(person, { clientId: undefined })
  await allowAll(person, id)
  await ask(person, id)
  const secrets = [...new Set(sent.join('&').match(/[A-Za-z0-9_-]{40,}/g) ?? [])]
  expect(secrets.length).toBeGreaterThan(2)
  const tables = ['operations', 'changes', 'toolServers', 'toolGrants', 'toolSignIns']
  const rows = await Promise.all(tables.map((table) => env.DIRECTORY.prepare(`SELECT * FROM ${table}`).all()))
  const told = JSON.stringify([
    rows.map(({ results }) => results),
    await person.ask('receipt.list', { home: 'directory' }),
    await person.ask('receipt.list'),
    await person.ask('server.list'),
    lines,
  ])
  for (const secret of secrets) expect(told).not.toContain(secret)
  spied.mockRestore()
  for (const one of consoles) one.mockRestore()
})
