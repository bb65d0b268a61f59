import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { newAccount, newMember, newPerson, type Person } from '../../../tests/support/people'
import { features } from '../../app/features.server'
import { createHomes } from '../../app/homes.server'
import type { Caller } from '../caller'
import { triggers } from '../ledger/tracking'

const rename = (name: string) => ['organization.rename', { name }] as const
const nameOf = async (person: Person) => (await person.perform<{ name: string }>('organization.get')).name

it('D1 a write to a tracked table outside an operation is refused, and what an operation writes is recorded', async () => {
  const ada = await newPerson('Ada')
  for (const sql of [
    "UPDATE organizations SET name = 'x'",
    'DELETE FROM memberships',
    "INSERT INTO tokens (id) VALUES ('x')",
  ])
    await expect(env.DIRECTORY.prepare(sql).run()).rejects.toThrow('outside an operation')

  const { receipt } = await ada.ask(...rename('Harbour'))
  expect(receipt).toMatchObject({ home: 'directory', status: 'completed', operation: 'organization.rename' })
  expect(receipt?.changes).toMatchObject([
    {
      verb: 'updated',
      noun: 'Organization',
      title: 'Harbour',
      fields: [{ before: 'Ada’s workspace', after: 'Harbour' }],
    },
  ])
})

it('D2 of many who change the same thing at once, each sees what the one before it left', async () => {
  const owner = await newPerson('Olga')
  const others = await Promise.all([newMember(owner, 'owner'), newMember(owner, 'owner'), newMember(owner, 'owner')])
  const all = [owner, ...others]
  const answers = await Promise.all(all.map((person) => person.ask('organization.leave')))
  const left = answers.filter(({ status }) => status === 200)
  expect(left.length).toBeLessThan(all.length)
  expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true)
  const owners = await env.DIRECTORY.prepare('SELECT * FROM memberships WHERE organizationId = ?')
    .bind(owner.organizationId)
    .all()
  expect(owners.results).toHaveLength(all.length - left.length)
})

it('D2 one invitation lets one person in, however many try at the same moment', async () => {
  const owner = await newPerson('Olga')
  const { code } = await owner.perform<{ code: string }>('invitation.create')
  const guests = await Promise.all(Array.from({ length: 4 }, () => newPerson('Guest')))
  const answers = await Promise.all(guests.map((guest) => guest.ask('invitation.accept', { code })))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
})

it('D3 a preview shows what would change and leaves nothing, not even a receipt', async () => {
  const ada = await newPerson('Ada')
  const count = async () =>
    (await ada.perform<{ receipts: unknown[] }>('receipt.list', { home: 'directory' })).receipts.length
  const before = await count()
  const answer = await ada.ask(...rename('Other'), { 'adjutant-preview': '1' })
  expect(answer.changes).toMatchObject([{ fields: [{ name: 'name', after: 'Other' }] }])
  expect(await nameOf(ada)).toBe('Ada’s workspace')
  expect(await count()).toBe(before)
})

it('D4 the same key gives the first outcome again; used for something else it is a conflict', async () => {
  const ada = await newPerson()
  const key = { 'idempotency-key': 'again' }
  const [first, second] = await Promise.all([
    ada.ask('invitation.create', { note: 'Bo' }, key),
    ada.ask('invitation.create', { note: 'Bo' }, key),
  ])
  expect(first.receipt?.id).toBe(second.receipt?.id)
  expect((await ada.perform<{ invitations: unknown[] }>('invitation.list')).invitations).toHaveLength(1)
  expect((await ada.ask('invitation.create', { note: 'Cy' }, key)).error.code).toBe('key.reused')
})

it('D4 the first organization is made once, also when it is asked for again from inside of it', async () => {
  const ada = await newAccount()
  const key = { 'idempotency-key': 'first' }
  const made = await ada.ask<{ id: string }>('organization.create', { name: 'Engines' }, key)
  const again = await ada.ask<{ id: string }>('organization.create', { name: 'Engines' }, key)
  expect(again.output.id).toBe(made.output.id)
  const { organizations } = await ada.perform<{ organizations: object[] }>('organization.list')
  expect(organizations).toHaveLength(1)
})

it('D5 undo puts rows back, undoing the undo brings the change back, and what changed since is a conflict', async () => {
  const ada = await newPerson('Ada')
  const undo = (receiptId: string, more: object = {}) =>
    ada.ask('receipt.undo', { home: 'directory', receiptId, ...more })
  const first = await ada.ask(...rename('One'))
  const undone = await undo(first.receipt!.id)
  expect(await nameOf(ada)).toBe('Ada’s workspace')
  expect((await undo(first.receipt!.id)).error.code).toBe('receipt.undone')
  expect(undone.receipt).toMatchObject({ undoes: first.receipt!.id })

  await undo(undone.receipt!.id)
  expect(await nameOf(ada)).toBe('One')
  expect(await ada.perform('receipt.get', { home: 'directory', receiptId: first.receipt!.id })).toMatchObject({
    status: 'completed',
  })

  await ada.ask(...rename('Two'))
  const conflict = await undo(first.receipt!.id)
  expect(conflict.error).toMatchObject({
    code: 'undo.conflict',
    details: { conflicts: [{ fields: [{ before: 'One', after: 'Two' }] }] },
  })
  expect((await undo(first.receipt!.id, { resolution: 'restore' })).status).toBe(200)
  expect(await nameOf(ada)).toBe('Ada’s workspace')
})

it('D5 undoing the foundation of a workspace removes it while nobody else is there', async () => {
  const ada = await newPerson()
  const { receipts } = await ada.perform<{ receipts: { id: string; operation: string }[] }>('receipt.list', {
    home: 'directory',
  })
  const founding = receipts.find(({ operation }) => operation === 'organization.create')!
  const member = await newMember(ada)
  const refused = await ada.ask('receipt.undo', { home: 'directory', receiptId: founding.id })
  expect(refused.error.code).toBe('organization.not_empty')
  await member.perform('organization.leave')
  expect((await ada.ask('receipt.undo', { home: 'directory', receiptId: founding.id })).status).toBe(200)
  expect(await ada.perform('session.current')).toMatchObject({ organization: null, organizations: [] })
})

it('D6 one sees and undoes one’s own receipts only, and only what one may still do oneself', async () => {
  const owner = await newPerson('Olga')
  const admin = await newMember(owner, 'admin')
  const { receipt } = await admin.ask(...rename('Mine'))
  const reference = { home: 'directory', receiptId: receipt!.id }
  expect((await owner.ask('receipt.get', reference)).status).toBe(404)
  expect((await owner.ask('receipt.undo', reference)).status).toBe(404)
  await owner.perform('member.set_role', { personId: admin.id, role: 'member' })
  expect((await admin.ask('receipt.undo', reference)).error.code).toBe('role.forbidden')
  expect(await nameOf(owner)).toBe('Mine')
})

it('D7 what an agent may not do alone waits with its preview, is approved as shown, and is decided once', async () => {
  const owner = await newPerson('Olga')
  const member = await newMember(owner)
  const agent = { id: 'chief', name: 'Chief', turnId: 'turn_1', callId: 'call_1', grants: null }
  const caller: Caller = { ...(await callerOf(owner)), via: 'agent', agent }
  const homes = createHomes(env)
  const request = { operation: 'member.remove', input: { personId: member.id }, caller, key: 'turn_1:call_1' }
  const waiting = await homes.perform(request)
  expect(waiting).toMatchObject({ status: 'pending', receipt: { changes: [{ verb: 'deleted', noun: 'Membership' }] } })
  expect(await homes.perform(request)).toEqual(waiting)
  expect((await member.ask('task.list')).status).toBe(200)

  const reference = { home: 'directory', receiptId: waiting.status === 'pending' ? waiting.receipt.id : '' }
  expect((await member.ask('approval.approve', reference)).status).toBe(404)
  expect(await owner.perform('approval.approve', reference)).toMatchObject({ status: 'completed' })
  expect((await owner.ask('approval.approve', reference)).error.code).toBe('approval.decided')
  expect((await member.ask('task.list')).status).toBe(403)
  const receipt = await owner.perform<{ changes: unknown[] }>('receipt.get', reference)
  expect(receipt.changes).toHaveLength(1)
  expect((await owner.ask('receipt.undo', reference)).status).toBe(200)
  expect((await member.ask('task.list')).status).toBe(200)
})

it('D7 a rejected change stays undone', async () => {
  const owner = await newPerson('Olga')
  const agent = { id: 'chief', name: 'Chief', turnId: 'turn_2', grants: null }
  const caller: Caller = { ...(await callerOf(owner)), via: 'agent', agent, tainted: true }
  const waiting = await createHomes(env).perform({ operation: 'organization.rename', input: { name: 'Pwned' }, caller })
  const reference = { home: 'directory', receiptId: waiting.status === 'pending' ? waiting.receipt.id : '' }
  expect(await owner.perform('approval.reject', { ...reference, note: 'No.' })).toMatchObject({
    status: 'rejected',
    reason: 'No.',
  })
  expect((await owner.ask('approval.approve', reference)).error.code).toBe('approval.decided')
  expect(await nameOf(owner)).toBe('Olga’s workspace')
})

it('D8 a failed operation changes nothing and is kept as a failed receipt that holds no key', async () => {
  const owner = await newPerson('Olga')
  const key = { 'idempotency-key': 'leave' }
  expect((await owner.ask('organization.leave', {}, key)).status).toBe(409)
  const { receipts } = await owner.perform<{ receipts: unknown[] }>('receipt.list', { home: 'directory', limit: 1 })
  expect(receipts).toMatchObject([{ operation: 'organization.leave', status: 'failed', changes: [] }])
  await newMember(owner, 'owner')
  expect((await owner.ask('organization.leave', {}, key)).status).toBe(200)
})

it('D9 the triggers in the migrations are the ones the ledger writes for these tables', async () => {
  const tables = features.flatMap((feature) => feature.tables ?? []).flatMap(({ directory }) => directory ?? [])
  expect(tables.length).toBeGreaterThan(4)
  for (const { name, columns, primary } of tables) {
    const { results } = await env.DIRECTORY.prepare(
      "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?",
    )
      .bind(name)
      .all<{ sql: string }>()
    const wanted = triggers(name, { columns, primary: [primary] }).split(/;\s*(?=DROP|CREATE|$)/)
    for (const statement of wanted.map(plain).filter((sql) => sql.startsWith('CREATE')))
      expect(results.map(({ sql }) => plain(sql))).toContain(statement)
  }
})

const plain = (sql: string) => sql.replaceAll(/\s+/g, ' ').replace(/;$/, '').trim()

async function callerOf(person: Person): Promise<Caller> {
  const { authenticate } = await import('../../app/authenticate.server')
  return authenticate(new Request('http://localhost:8787/api/x', { headers: person.headers }), env)
}
