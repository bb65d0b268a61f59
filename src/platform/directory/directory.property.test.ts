import { env } from 'cloudflare:workers'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newMember, newPerson, type Person } from '../../../tests/support/people'

const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('rename' as const), name: fc.stringMatching(/^[a-zA-Z]{1,8}$/) }),
    fc.record({
      kind: fc.constant('role' as const),
      who: fc.nat(2),
      role: fc.constantFrom('owner', 'admin', 'member', 'guest'),
    }),
    fc.record({ kind: fc.constant('remove' as const), who: fc.nat(2) }),
    fc.record({ kind: fc.constant('invite' as const) }),
    fc.record({ kind: fc.constant('undo' as const), receipt: fc.nat(20), together: fc.boolean() }),
  ),
  { minLength: 4, maxLength: 14 },
)

type Step = typeof steps extends fc.Arbitrary<(infer One)[]> ? One : never

it('D5 whatever is done and undone in whatever order, the tables equal the replay of the changes, and an owner stays', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      const owner = await newPerson('Olga')
      const people = [owner, await newMember(owner, 'owner'), await newMember(owner, 'member')]
      for (const step of history) await perform(people, step)
      const { rows, replayed } = await stateOf(owner.organizationId)
      expect(rows).toEqual(replayed)
      expect(rows.some((row) => row.includes('"role":"owner"'))).toBe(true)
    }),
    { numRuns: 15 },
  )
}, 120_000)

/** Each is tried by everybody who may still be there; most are refused, which must leave nothing behind. */
async function perform(people: Person[], step: Step) {
  const [first] = people as [Person]
  const target = 'who' in step ? people[step.who]?.id : ''
  const home = { home: 'directory' }
  const tried = people.map(async (person) => {
    const named = person.with({ 'adjutant-organization': first.organizationId })
    if (step.kind === 'rename') return named.ask('organization.rename', { name: step.name })
    if (step.kind === 'role') return named.ask('member.set_role', { personId: target, role: step.role })
    if (step.kind === 'remove') return named.ask('member.remove', { personId: target })
    if (step.kind === 'invite') return named.ask('invitation.create')
    const list = await named.ask<{ receipts: { id: string }[] }>('receipt.list', home)
    const receipt = list.ok ? list.output.receipts[step.receipt] : undefined
    if (!receipt) return list
    const undo = () => named.ask('receipt.undo', { ...home, receiptId: receipt.id })
    return step.together ? (await Promise.all([undo(), undo()]))[0] : undo()
  })
  const broken = (await Promise.all(tried)).filter((answer) => answer && answer.status >= 500)
  expect(broken).toEqual([])
}

/** The organization's rows as they are, and as the recorded changes say they must be. */
async function stateOf(organizationId: string) {
  const query = async <Row>(sql: string) => (await env.DIRECTORY.prepare(sql).bind(organizationId).all<Row>()).results
  const images = {
    organizations: `json_object('id', id, 'name', name, 'createdAt', createdAt)`,
    memberships: `json_object('id', id, 'organizationId', organizationId, 'personId', personId, 'role', role, 'joinedAt', joinedAt)`,
  }
  const organizations = await query<{ image: string }>(
    `SELECT ${images.organizations} AS image FROM organizations WHERE id = ?`,
  )
  const memberships = await query<{ image: string }>(
    `SELECT ${images.memberships} AS image FROM memberships WHERE organizationId = ?`,
  )
  const changes = await query<{ tableName: string; key: string; after: string | null }>(
    `SELECT tableName, key, after FROM changes WHERE tableName IN ('organizations', 'memberships')
     AND instr(coalesce(before, after), ?) > 0 ORDER BY number`,
  )
  const replay = new Map<string, string>()
  for (const { tableName, key, after } of changes) {
    if (after === null) replay.delete(`${tableName} ${key}`)
    else replay.set(`${tableName} ${key}`, after)
  }
  const rows = [...organizations, ...memberships].map(({ image }) => image)
  return { rows: rows.sort(), replayed: [...replay.values()].sort() }
}
