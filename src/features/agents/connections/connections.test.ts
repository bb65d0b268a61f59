import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { newMember, newPerson, type Person, type Visitor } from '../../../../tests/support/people'
import type { Connection } from './connection'

const key = 'sk-secret-0123456789'
const remote = { url: 'https://models.example/v1', model: 'gpt-4.1-mini', key }

interface List {
  answering: string
  models: { modelId: string; id: string; source: string; answers: boolean; price: unknown }[]
}
const names = async (visitor: Visitor) => (await visitor.perform<List>('model.list')).models.map(({ id }) => id)
const connect = (visitor: Visitor, input: object = {}) =>
  visitor.perform<Connection>('model.connect', { ...remote, ...input })
const undo = (person: Person, receiptId: string) => person.perform('receipt.undo', { receiptId, home: 'directory' })

it('one’s own model comes first, then the organization’s, then the built-in one', async () => {
  const ada = await newPerson()
  const grace = await newMember(ada)
  await connect(ada, { owner: 'organization', name: 'Shared' })
  await connect(grace, { name: 'Mine' })
  expect(await names(grace)).toEqual(['Mine', 'Shared', expect.any(String)])
  expect((await names(ada))[0]).toBe('Shared')
  expect(await names(ada)).not.toContain('Mine')
})

it('a person chooses who answers them, and undo goes back', async () => {
  const ada = await newPerson()
  await connect(ada, { name: 'One' })
  const { id } = await connect(ada, { name: 'Two' })
  const chosen = await ada.ask('model.choose', { modelIds: [id] })
  expect((await names(ada)).slice(0, 2)).toEqual(['Two', 'One'])
  await undo(ada, chosen.receipt!.id)
  expect((await names(ada)).slice(0, 2)).toEqual(['One', 'Two'])
  await ada.perform('model.choose', { modelIds: ['model_embedded'] })
  expect((await ada.perform<List>('model.list')).models[0]).toMatchObject({ source: 'built-in', answers: true })
})

it('only those who manage models change the organization’s; nobody sees or changes another person’s', async () => {
  const ada = await newPerson()
  const grace = await newMember(ada)
  const shared = await connect(ada, { owner: 'organization', name: 'Shared' })
  const own = await connect(ada, { name: 'Mine' })
  expect((await grace.ask('model.connect', { ...remote, owner: 'organization' })).error.code).toBe('model.forbidden')
  expect((await grace.ask('model.disconnect', { modelId: shared.id })).error.code).toBe('model.forbidden')
  expect((await grace.ask('model.choose', { owner: 'organization', modelIds: [] })).error.code).toBe('model.forbidden')
  for (const operation of ['model.edit', 'model.disconnect', 'model.test'])
    expect((await grace.ask(operation, { modelId: own.id })).error.code).toBe('model.missing')
  expect((await grace.ask('model.choose', { modelIds: [own.id] })).error.code).toBe('model.missing')
  const guest = await newMember(ada, 'guest')
  expect((await guest.ask('model.connect', remote)).error.code).toBe('role.forbidden')
})

it('a key is in no answer, receipt or list, and in the directory only encrypted', async () => {
  const ada = await newPerson()
  const made = await ada.ask<Connection>('model.connect', remote)
  const edited = await ada.ask('model.edit', { modelId: made.output.id, key: `${key}-2` })
  const removed = await ada.ask('model.disconnect', { modelId: made.output.id })
  const restored = await undo(ada, removed.receipt!.id)
  const receipts = await ada.perform('receipt.list', { home: 'directory', limit: 50 })
  const list = await ada.perform('model.list')
  const said = JSON.stringify([made, edited, removed, restored, receipts, list])
  expect(said).not.toContain(key)
  expect(said).not.toContain('v1.')
  expect(made.output.hasKey).toBe(true)
  for (const table of ['operations', 'changes', 'modelConnections']) {
    const { results } = await env.DIRECTORY.prepare(`SELECT * FROM ${table}`).all()
    expect(JSON.stringify(results)).not.toContain(key)
  }
  expect(
    (await ada.perform<{ models: { connection: Connection | null }[] }>('model.list')).models[0]?.connection,
  ).toMatchObject({ hasKey: true })
})

it('a key is not sent to another address than it was given for', async () => {
  const ada = await newPerson()
  const { id } = await connect(ada)
  const elsewhere = { modelId: id, url: 'https://other.example/v1' }
  expect((await ada.ask('model.edit', elsewhere)).error.code).toBe('model.key_again')
  await ada.perform('model.edit', { modelId: id, url: 'https://models.example/v2' })
  expect(await ada.perform('model.edit', { ...elsewhere, key: 'another' })).toMatchObject({ hasKey: true })
  expect(await ada.perform('model.edit', { modelId: id, key: null })).toMatchObject({ hasKey: false })
})

it('addresses inside are refused with a sentence, in words that say who can let them in', async () => {
  const ada = await newPerson()
  for (const url of ['http://127.0.0.1:11434/v1', 'http://169.254.169.254/v1', 'http://ollama.lan/v1', 'http://[::1]/'])
    expect((await ada.ask('model.connect', { ...remote, url })).error.message).toMatch(/private network.*An owner/)
  const braces = 'https://api.cloudflare.com/client/v4/accounts/{account}/ai/v1'
  expect((await ada.ask('model.connect', { ...remote, url: braces })).error.code).toBe('model.address')
  expect((await ada.ask('model.admit', { hosts: ['127.0.0.1:11434'] })).error.code).toBe('outside.open_server')
  const admin = await newMember(ada, 'admin')
  expect((await admin.ask('model.admit', { hosts: [] })).error.code).toBe('role.forbidden')
})

it('a price that was set counts instead of the list’s', async () => {
  const ada = await newPerson()
  const { id } = await connect(ada, { name: 'Renamed' })
  const price = async () => (await ada.perform<List>('model.list')).models[0]?.price
  expect(await price()).toEqual({ input: 0.4, output: 1.6 })
  await ada.perform('model.edit', { modelId: id, price: { input: 1, output: 2 } })
  expect(await price()).toEqual({ input: 1, output: 2 })
})
