import { expect, it } from 'vitest'
import { catalogue } from '../../src/app/features.server'
import { newAccount, newPerson, stranger } from '../support/people'

it('H2 what another site makes a browser send is refused; the same site and programs are not', async () => {
  const ada = await newPerson()
  const add = (headers: Record<string, string>) => ada.ask('task.add', { title: 'x' }, headers)
  expect((await add({ origin: 'https://evil.example' })).error.code).toBe('origin.foreign')
  expect((await add({ origin: 'null' })).status).toBe(403)
  expect((await add({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await add({ origin: 'http://localhost:8787', 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  const form = { method: 'POST', body: '{"title":"x"}', headers: { 'content-type': 'text/plain' } }
  expect((await ada.fetch('/api/task.add', form)).status).toBe(400)
  const token = await ada.token()
  expect((await token.ask('task.add', { title: 'x' }, { origin: 'https://app.example' })).status).toBe(200)
})

it('H2 a socket opens from the same site only', async () => {
  const ada = await newPerson()
  const open = (headers: Record<string, string>) =>
    ada.fetch('/api/socket/person', { headers: { upgrade: 'websocket', ...headers } })
  expect((await open({ origin: 'https://evil.example' })).status).toBe(403)
  expect((await open({ origin: 'http://localhost:8787' })).status).toBe(101)
  expect((await open({ 'adjutant-caller': '{"personId":"someone"}' })).status).toBe(101)
  expect((await (await newAccount()).fetch('/api/socket/person', { headers: { upgrade: 'websocket' } })).status).toBe(
    403,
  )
  expect((await stranger.fetch('/api/socket/person', { headers: { upgrade: 'websocket' } })).status).toBe(401)
})

it('H3 reads answer GET, changes do not', async () => {
  const ada = await newPerson()
  await ada.perform('task.add', { title: 'Milk', list: 'shopping' })
  const input = encodeURIComponent(JSON.stringify({ list: 'shopping' }))
  expect(await (await ada.fetch(`/api/task.list?input=${input}`)).json()).toMatchObject({
    ok: true,
    output: { total: 1 },
  })
  expect((await ada.fetch('/api/task.list')).status).toBe(200)
  expect((await ada.fetch('/api/task.list?input={')).status).toBe(400)
  expect((await ada.fetch(`/api/task.add?input=${encodeURIComponent('{"title":"x"}')}`)).status).toBe(400)
  expect((await ada.fetch('/api/task.add', { method: 'DELETE' })).status).toBe(400)
})

it('H3 an unknown name is answered with the names it may have meant', async () => {
  const ada = await newPerson()
  const { status, error } = await ada.ask('task.ad')
  expect(status).toBe(404)
  expect(error.message).toContain('Did you mean task.add')
  expect((await ada.ask('constructor')).status).toBe(404)
  expect((await ada.ask('x'.repeat(3000))).status).toBe(404)
})

it('H3 the correlation id of a request comes back, is in the receipt, and is made where it is missing or unusable', async () => {
  const ada = await newPerson()
  const given = await ada.ask('task.add', { title: 'x' }, { 'x-correlation-id': 'from-the-client-1' })
  expect(given.headers.get('x-correlation-id')).toBe('from-the-client-1')
  expect(given.receipt?.correlationId).toBe('from-the-client-1')
  const made = await ada.ask('task.add', { title: 'y' }, { 'x-correlation-id': 'no spaces, please' })
  expect(made.headers.get('x-correlation-id')).toMatch(/^request_[0-9a-f]{32}$/)
  expect((await ada.ask('task.get', { taskId: 'task_none' })).error.correlationId).toMatch(/^request_/)
})

it('H3 the same key answers twice with one result; a key that is none is refused', async () => {
  const ada = await newPerson()
  const key = { 'idempotency-key': 'twice' }
  const [first, second] = [
    await ada.ask('task.add', { title: 'x' }, key),
    await ada.ask('task.add', { title: 'x' }, key),
  ]
  expect(second.receipt?.id).toBe(first.receipt?.id)
  expect(await ada.perform('task.list')).toMatchObject({ total: 1 })
  expect((await ada.ask('task.add', { title: 'x' }, { 'idempotency-key': 'with space' })).status).toBe(400)
})

it('H1 every operation is in the OpenAPI document and on the page that explains them, without a request elsewhere', async () => {
  const document = await (await stranger.fetch('/api/openapi.json')).json<{ openapi: string; paths: object }>()
  expect(document.openapi).toBe('3.1.0')
  expect(Object.keys(document.paths).sort()).toEqual([...catalogue.keys()].map((name) => `/api/${name}`).sort())
  const response = await stranger.fetch('/api/docs')
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  const page = await response.text()
  for (const name of catalogue.keys()) expect(page).toContain(`id="${name}"`)
  expect(page).not.toMatch(/(src|href)="(https?:)?\/\//)
})

it('accounts offer signing up, in and out; everything else about people is an operation', async () => {
  const ada = await newPerson()
  for (const path of ['update-user', 'delete-user', 'change-email', 'ok', 'admin/list-users'])
    expect((await ada.fetch(`/api/auth/${path}`, { method: 'POST' })).status).toBe(404)
  expect(
    (await ada.fetch('/api/auth/sign-out', { method: 'POST', headers: { origin: 'https://evil.example' } })).status,
  ).toBe(403)
  expect((await stranger.fetch('/api/health')).status).toBe(200)
})
