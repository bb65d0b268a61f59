import { env } from 'cloudflare:workers'
import { expect, inject, it, onTestFinished } from 'vitest'
import { newConversation } from '../../../tests/support/agents/room'
import { calls, says } from '../../../tests/support/agents/scripted-model'
import { hidden } from '../../../tests/support/tools/hostile-tools'
import { createHomes } from '../../app/homes.server'
import { deadline } from './lines/held-lines.server'
import type { ServerTools, ToolCall, ToolServer } from './server'

const tools = inject('guardedTools') ?? ''

/** A conversation whose person added a server that behaves like this, looked at its tools and allowed them. */
async function talkWith(manner: string, changes: object = {}) {
  const talk = newConversation({ role: 'owner' })
  const { caller } = talk.person
  const perform = async <Output>(operation: string, input: object = {}): Promise<Output> => {
    const outcome = await createHomes(env).perform({ operation, input, caller })
    if (outcome.status !== 'completed') throw new Error(`${operation}: ${JSON.stringify(outcome)}`)
    return outcome.output as Output
  }
  const server = await perform<ToolServer>('server.add', { url: `${tools}/hostile/${manner}/mcp`, name: 'Peer' })
  const look = async () =>
    (await perform<{ servers: ServerTools[] }>('server.tools', { serverId: server.id, anew: true })).servers[0]!
  const allow = async () =>
    perform('server.allow', { serverId: server.id, prints: (await look()).tools.map(({ print }) => print) })
  await allow()
  if (Object.keys(changes).length > 0) await perform('server.edit', { serverId: server.id, ...changes })
  const task = await talk.person.perform('task.add', { title: 'Water the plants' })
  const titles = async () =>
    (await talk.person.perform<{ tasks: { title: string }[] }>('task.list')).tasks.map(({ title }) => title)
  const sent = async () => (await perform<{ calls: ToolCall[] }>('server.calls')).calls
  return { ...talk, perform, server, look, task, titles, sent }
}

const patience = (milliseconds: number) => {
  const usual = deadline.milliseconds
  deadline.milliseconds = milliseconds
  onTestFinished(() => {
    deadline.milliseconds = usual
  })
}

it('a tool that says it only reads answers at once, under its server’s name, and its answer is told to the model', async () => {
  const talk = await talkWith('bomb')
  const model = talk.script(calls(['Peer__search', { query: 'tea' }]), says('It says it is fine.'))
  const reply = await talk.say('Ask the peer about tea')
  expect(model.asked[0]?.tools?.find(({ name }) => name === 'Peer__search')).toMatchObject({
    description: expect.stringContaining('A tool of Peer, outside Adjutant.'),
    inputSchema: { type: 'object' },
  })
  expect(reply.parts).toMatchObject([{ type: 'step', status: 'done', text: 'Asking Peer: search' }, { type: 'text' }])
  expect(JSON.stringify(model.asked[1]?.prompt.at(-1))).toContain('Fine.')
})

it.each(['instructs', 'huge', 'endless', 'streams', 'slow', 'dies', 'lies', 'nonsense', 'fails', 'bomb'])(
  'a server that %s never hangs a turn and gets nothing done that the person did not approve, although the model obeys it',
  async (manner) => {
    patience(1_500)
    const talk = await talkWith(manner)
    talk.script(
      calls(['Peer__search', {}]),
      calls(
        ['task_remove', { taskId: talk.task.id }],
        ['task_add', { title: 'Send money' }],
        ['Peer__search', { all: 'secrets' }],
      ),
      says('Done as I was told.'),
    )
    const reply = await talk.say('Ask the peer')
    expect(reply.status).toBe('complete')
    expect(await talk.titles()).toEqual(['Water the plants'])
    expect(await talk.sent()).toEqual([])
    const steps = reply.parts.filter((part) => part.type === 'step')
    expect(steps.length).toBeGreaterThan(0)
    for (const { text } of steps) {
      expect(text).toMatch(/^[^\n]{3,600}$/)
      if (manner !== 'fails') expect(text).not.toContain('IGNORE ALL')
    }
    if (!['instructs', 'bomb'].includes(manner)) expect(steps[0]).toMatchObject({ status: 'failed' })
    expect(reply.parts.filter(({ type }) => type === 'approval').length).toBeGreaterThanOrEqual(3)
  },
)

it('a call that may change something waits; approved it is made once, and its answer is kept with it', async () => {
  const talk = await talkWith('instructs')
  talk.script(calls(['Peer__send', { to: 'Ada' }]), says('It waits for you.'))
  const reply = await talk.say('Send it')
  const [approval] = reply.parts
  expect(approval).toMatchObject({ type: 'approval' })
  expect(await talk.sent()).toEqual([])
  const { receiptId } = approval as { receiptId: string }
  await talk.person.perform('approval.approve', { receiptId, home: 'person' })
  await expect.poll(talk.sent).toMatchObject([{ tool: 'send', status: 'answered', answer: 'Sent.' }])
  const { receipts } = await talk.person.perform<{ receipts: { operation: string; status: string }[] }>('receipt.list')
  expect(receipts.filter(({ operation }) => operation.startsWith('server.'))).toMatchObject([
    { operation: 'server.answered' },
    { operation: 'server.call', status: 'completed' },
  ])
})

it('instructions in a tool’s description reach no model before a person has looked at them', async () => {
  const talk = await talkWith('instructs')
  await talk.perform('server.allow', { serverId: talk.server.id, prints: [] })
  const model = talk.script(says('Good morning.'))
  await talk.say('Good morning')
  expect(JSON.stringify(model.asked[0])).not.toContain(hidden)
})

it('a server that the person lets be read freely is asked again in the same turn, and changes still wait', async () => {
  const talk = await talkWith('instructs', { freely: true })
  talk.script(
    calls(['Peer__search', {}]),
    calls(['Peer__search', { page: 2 }], ['Peer__send', {}], ['task_add', { title: 'Send money' }]),
    says('Read.'),
  )
  const reply = await talk.say('Look twice')
  expect(reply.parts.filter(({ type }) => type === 'step')).toHaveLength(2)
  expect(reply.parts.filter(({ type }) => type === 'approval')).toHaveLength(2)
  expect(await talk.titles()).toEqual(['Water the plants'])
})

it('nobody’s turn is told of the tools of somebody else’s server', async () => {
  const talk = await talkWith('bomb')
  const other = newConversation({ organizationId: talk.person.caller.organizationId })
  const model = other.script(says('Good morning.'))
  await other.say('Good morning')
  expect(model.asked[0]?.tools?.map(({ name }) => name)).not.toContain('Peer__search')
  const outcome = await createHomes(env).perform({
    operation: 'server.ask',
    input: { serverId: talk.server.id, tool: 'search' },
    caller: other.person.caller,
  })
  expect(outcome).toMatchObject({ status: 'failed', error: { code: 'server.missing' } })
})
