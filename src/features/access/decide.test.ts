import { expect, it } from 'vitest'
import { testCaller } from '../../../tests/support/ledger'
import type { HomeFacts } from '../../platform/operations/feature'
import type { Judged } from '../../platform/operations/policy'
import { decide } from './decide'
import { everyPermission, openInSamples, permissions } from './permissions'

const own: HomeFacts = {
  organizationId: testCaller.organizationId,
  ownerId: testCaller.personId,
  member: true,
  exists: true,
}
const write: Judged = { name: 'task.add', title: 'Add a task', home: 'person', effect: 'write', needs: 'task:write' }
const read: Judged = { ...write, name: 'task.list', effect: 'read', needs: 'task:read' }
const chief = { id: 'chief', name: 'Chief', turnId: 'turn_1', grants: null }
const byAgent = { ...testCaller, via: 'agent' as const, agent: chief }

it('P1 strangers, other organizations and homes that are not there look the same', () => {
  const cases: HomeFacts[] = [
    { ...own, organizationId: 'org_other' },
    { ...own, member: false },
    { ...own, exists: false },
  ]
  const answers = cases.map((facts) => decide(testCaller, read, facts))
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(answers[0]).toMatchObject({ verdict: 'deny', code: 'home.missing' })
})

it('P2 a role without the permission is refused', () => {
  const manage = { ...write, needs: 'member:manage' }
  expect(decide({ ...testCaller, role: 'guest' }, manage, own)).toMatchObject({
    verdict: 'deny',
    code: 'role.forbidden',
  })
  expect(decide({ ...testCaller, role: 'admin' }, manage, own)).toEqual({ verdict: 'allow' })
})

it('P2 each role has all that the one below it has', () => {
  const roles = ['guest', 'member', 'admin', 'owner'] as const
  for (let place = 1; place < roles.length; place++)
    expect(permissions[roles[place]!].isSupersetOf(permissions[roles[place - 1]!])).toBe(true)
  expect(permissions.owner).toEqual(new Set(everyPermission))
})

it('P3 a token narrows and never widens', () => {
  expect(decide({ ...testCaller, via: 'api', grants: ['task:read'] }, read, own)).toEqual({ verdict: 'allow' })
  expect(decide({ ...testCaller, via: 'api', grants: ['task:read'] }, write, own)).toMatchObject({
    code: 'token.forbidden',
  })
  const manage = { ...write, needs: 'member:manage' }
  expect(decide({ ...testCaller, role: 'guest', via: 'api', grants: ['member:manage'] }, manage, own)).toMatchObject({
    code: 'role.forbidden',
  })
})

it('P4 an agent has what both the person and its own grants leave', () => {
  const limited = { ...byAgent, agent: { ...chief, grants: ['task:read'] } }
  expect(decide(limited, read, own)).toEqual({ verdict: 'allow' })
  expect(decide(limited, write, own)).toMatchObject({ code: 'agent.forbidden' })
  expect(decide(byAgent, { ...write, needs: 'nobody:has' }, own)).toMatchObject({ code: 'role.forbidden' })
})

it('P5 what is for a person is refused to agents and to tokens not given it by name', () => {
  const approve = { ...write, name: 'approval.approve', needs: 'approval:decide', personOnly: true }
  expect(decide(testCaller, approve, own)).toEqual({ verdict: 'allow' })
  expect(decide(byAgent, approve, own)).toMatchObject({ code: 'person.only' })
  expect(decide({ ...testCaller, via: 'mcp' }, approve, own)).toMatchObject({ code: 'person.only' })
  expect(decide({ ...testCaller, via: 'api', grants: null }, approve, own)).toMatchObject({ code: 'person.only' })
  expect(decide({ ...testCaller, via: 'api', grants: ['approval:decide'] }, approve, own)).toEqual({ verdict: 'allow' })
})

it('P6 after text from outside every change waits, reads go on', () => {
  const tainted = { ...byAgent, tainted: true }
  expect(decide(tainted, write, own)).toMatchObject({ verdict: 'ask' })
  expect(decide(tainted, { ...write, effect: 'send' }, own)).toMatchObject({ verdict: 'ask' })
  expect(decide(tainted, read, own)).toEqual({ verdict: 'allow' })
})

it('P7 an agent’s sending and deleting wait, a person’s own do not', () => {
  const send = { ...write, effect: 'send' as const }
  const remove = { ...write, destructive: true }
  for (const operation of [send, remove]) {
    expect(decide(byAgent, operation, own)).toMatchObject({ verdict: 'ask' })
    expect(decide({ ...testCaller, via: 'mcp' }, operation, own)).toMatchObject({ verdict: 'ask' })
    expect(decide(testCaller, operation, own)).toEqual({ verdict: 'allow' })
  }
})

it('P8 ordinary changes by an agent are done at once', () => {
  expect(decide(byAgent, write, own)).toEqual({ verdict: 'allow' })
})

const inSample = { ...testCaller, organizationId: 'org_sample-1' }
const sample: HomeFacts = { ...own, organizationId: 'org_sample-1' }

it('P10 a sample workspace keeps to itself, whatever the role', () => {
  const closed = ['calendar:connect', 'organization:create', 'organization:join', 'invitation:manage', 'model:connect']
  for (const needs of [...closed, 'model:manage', 'travel:manage', 'token:manage', 'member:manage', 'sample:open'])
    expect(decide(inSample, { ...write, needs }, sample)).toMatchObject({ verdict: 'deny', code: 'sample.inside' })
  expect(decide(inSample, { ...write, effect: 'send' }, sample)).toMatchObject({ code: 'sample.inside' })
  expect(decide(inSample, write, sample)).toEqual({ verdict: 'allow' })
  expect(decide(inSample, write, own)).toMatchObject({ code: 'home.missing' })
})

it('P10 a permission that is new is closed in samples until somebody opens it', () => {
  expect(everyPermission.filter((name) => !openInSamples.has(name))).toEqual(
    expect.arrayContaining(['calendar:connect', 'model:connect', 'organization:own']),
  )
  expect([...openInSamples].filter((name) => /connect|manage|create|join|own|open/.test(name))).toEqual([])
})

it('P11 a full sample workspace takes nothing more, and is still read and removed', () => {
  const full = { ...sample, bytes: 50_000_000 }
  expect(decide(inSample, write, full)).toMatchObject({ code: 'sample.full' })
  expect(decide(inSample, read, full)).toEqual({ verdict: 'allow' })
  expect(decide(inSample, { ...write, needs: 'sample:use' }, full)).toEqual({ verdict: 'allow' })
  expect(decide(testCaller, write, { ...own, bytes: 50_000_000 })).toEqual({ verdict: 'allow' })
})

it('P12 of a fellow member one may read what is for fellows, and nothing else; a guest and another organization nothing', () => {
  const busy: Judged = { ...read, name: 'calendar.busy', fellows: true }
  const others: HomeFacts = { ...own, ownerId: 'another', member: false }
  expect(decide(testCaller, busy, others)).toEqual({ verdict: 'allow' })
  expect(decide(testCaller, read, others)).toMatchObject({ code: 'home.missing' })
  expect(decide(testCaller, { ...busy, effect: 'write' }, others)).toMatchObject({ code: 'home.missing' })
  expect(decide({ ...testCaller, role: 'guest' }, busy, others)).toMatchObject({ code: 'home.missing' })
  expect(decide(testCaller, busy, { ...others, organizationId: 'org_other' })).toMatchObject({ code: 'home.missing' })
  expect(decide({ ...testCaller, via: 'api', grants: [] }, busy, others)).toMatchObject({ code: 'token.forbidden' })
})
