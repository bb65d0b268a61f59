import { env } from 'cloudflare:workers'
import { expect, inject, it } from 'vitest'
import { newMember, newPerson } from '../../../../tests/support/people'
import type { MailConnection } from '../connection'

const { smtp, api } = inject('mail')
const server = { kind: 'smtp', fromEmail: 'calendar@example.com', host: '127.0.0.1', port: smtp, account: 'ada' }

async function sender() {
  const ada = await newPerson('Ada Lovelace')
  await ada.perform('mail.connect', { ...server, secret: 'secret word' })
  return { ada }
}

it('a test of the connection reports what the server said, also when it is no', async () => {
  const { ada } = await sender()
  expect(await ada.perform('mail.test')).toMatchObject({
    sent: true,
    to: ada.email,
    said: expect.stringContaining('250'),
  })
  await ada.perform('mail.connect', {
    kind: 'smtp',
    fromEmail: 'a@example.com',
    host: '127.0.0.1',
    port: smtp,
    account: 'ada',
    secret: 'wrong',
  })
  expect(await ada.perform('mail.test')).toMatchObject({
    sent: false,
    said: expect.stringContaining('Bad credentials'),
  })
  await ada.perform('mail.connect', {
    kind: 'api',
    fromEmail: 'a@example.com',
    url: `http://127.0.0.1:${api}/emails`,
    secret: 'api key',
  })
  expect(await ada.perform('mail.test')).toMatchObject({ sent: true, said: '200 message-1' })
})

it('no password is in a receipt, an answer, an export or the open in the directory', async () => {
  const { ada } = await sender()
  const receipts = await ada.perform('receipt.list', { home: 'directory', limit: 20 })
  const settings = await ada.perform('mail.settings')
  expect(JSON.stringify([receipts, settings])).not.toContain('secret word')
  const { results } = await env.DIRECTORY.prepare('SELECT * FROM mailConnections WHERE personId = ?').bind(ada.id).all()
  expect(results).toHaveLength(1)
  expect(JSON.stringify(results)).not.toContain('secret word')
})

it('members use the organization’s mail and do not see its server, guests see nothing, and only admins set it up', async () => {
  const ada = await newPerson('Ada')
  const [max, gus] = [await newMember(ada, 'member', 'Max'), await newMember(ada, 'guest', 'Gus')]
  await ada.perform('mail.connect', { owner: 'organization', ...server, secret: 'secret word' })
  const seen = await max.perform<{ organization: MailConnection }>('mail.settings')
  expect(seen.organization).toMatchObject({
    fromEmail: 'calendar@example.com',
    host: null,
    account: null,
    hasSecret: true,
  })
  expect(await max.perform('mail.test')).toMatchObject({ sent: true })
  expect((await max.ask('mail.connect', { owner: 'organization', ...server })).error).toMatchObject({
    code: 'mail.forbidden',
  })
  expect((await gus.ask('mail.settings')).error).toMatchObject({ code: 'role.forbidden' })
})

it('a password goes to no other server than the one it was given for, and without TLS to none outside', async () => {
  const { ada } = await sender()
  const elsewhere = { ...server, host: 'smtp.example.com', port: 587 }
  expect((await ada.ask('mail.connect', elsewhere)).error).toMatchObject({ code: 'mail.secret' })
  const open = { ...elsewhere, port: 25, security: 'none', secret: 'secret word' }
  expect((await ada.ask('mail.connect', open)).error).toMatchObject({ code: 'mail.open' })
  const inside = { ...server, host: '10.0.0.7', port: 587, secret: 'x' }
  expect((await ada.ask('mail.connect', inside)).error).toMatchObject({ code: 'outside.address' })
  expect((await ada.ask('mail.connect', { ...inside, inside: true })).error).toMatchObject({
    code: 'outside.open_server',
  })
})
