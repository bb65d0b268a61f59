import { afterEach, expect, it } from 'vitest'
import { connectServer, type OutsideConnection } from '../../../src/platform/mcp/connect-server'
import { type Answer, hostilePeer, type Manners, type OurAnswer } from './hostile-peer'

const open: { close(): void | Promise<void> }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})

async function peerWith(manners: Manners) {
  const peer = await hostilePeer(manners)
  open.push(peer)
  return peer
}

async function connectTo(
  manners: Manners,
  timeout = 1_500,
): Promise<OutsideConnection & { seen: { method: string }[]; answers: OurAnswer[] }> {
  const peer = await peerWith(manners)
  const connection = await connectServer({ name: 'peer', url: peer.url, headers: { 'x-token': 'secret' } }, { timeout })
  open.push(connection)
  return Object.assign(connection, { seen: peer.seen, answers: peer.answers })
}

const sentence = /^The tool did not answer properly: [^\n]{3,320}$/
const endless = ({ response }: Answer, piece: string, type: string) => {
  response.writeHead(200, { 'content-type': type })
  const more = () => {
    while (!response.destroyed && response.write(piece));
    if (!response.destroyed) response.once('drain', more)
  }
  more()
}

const cases: [string, Manners][] = [
  ['never answers', { call: () => undefined }],
  ['hangs up', { call: ({ response }) => void response.destroy() }],
  [
    'hangs up in the middle',
    {
      call: ({ response }) =>
        void response
          .writeHead(200, { 'content-type': 'application/json' })
          .write('{"jsonrpc"', () => response.destroy()),
    },
  ],
  ['answers with something that is not JSON', { call: ({ raw }) => raw('<html>hello</html>') }],
  ['answers with another type', { call: ({ raw }) => raw('hello', 'text/html') }],
  ['answers another request', { call: ({ raw }) => raw(JSON.stringify({ jsonrpc: '2.0', id: 9999, result: {} })) }],
  ['answers with a result of the wrong shape', { call: ({ result }) => result({ content: 'not a list' }) }],
  [
    'sends more than 10 MB at once',
    { call: ({ result }) => result({ content: [{ type: 'text', text: 'x'.repeat(11_000_000) }] }) },
  ],
  ['sends an endless body', { call: (answer) => endless(answer, 'x'.repeat(65_536), 'application/json') }],
  [
    'sends an endless stream of events',
    {
      call: (answer) =>
        endless(
          answer,
          `data: {"jsonrpc":"2.0","method":"notifications/message","params":{"level":"info","data":"${'x'.repeat(8_000)}"}}\n\n`,
          'text/event-stream',
        ),
    },
  ],
  [
    'sends a stream of comments, a byte at a time',
    {
      call: ({ response }) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' })
        const timer = setInterval(() => response.write(': \n'), 20)
        response.on('close', () => clearInterval(timer))
      },
    },
  ],
  [
    'sends one event without an end',
    { call: (answer) => endless(answer, `data: ${'x'.repeat(65_536)}`, 'text/event-stream') },
  ],
  [
    'nests its result a million deep',
    { call: ({ raw }) => raw(`{"jsonrpc":"2.0","id":2,"result":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`) },
  ],
  ['says 500', { call: ({ response }) => void response.writeHead(500).end('a stack trace') }],
  [
    'sends us elsewhere without end',
    { call: ({ response }) => void response.writeHead(307, { location: '/mcp' }).end() },
  ],
]

it.each(cases)('a server that %s is a failed call with one sentence, and soon', async (_manner, manners) => {
  const connection = await connectTo(manners)
  const result = await connection.call('search', {})
  expect(result.failed).toBe(true)
  expect(result.text).toMatch(sentence)
  expect(result.text).not.toContain('secret')
})

it.each([
  ['never greets', { greet: () => undefined }],
  ['greets with nonsense', { greet: ({ result }) => result({ hello: 'there' }) }],
  ['never lists', { list: () => undefined }],
  ['lists nonsense', { list: ({ result }) => result({ tools: [{ name: 7 }] }) }],
  ['lists without end', { list: ({ result }) => result({ tools: [], nextCursor: 'more' }) }],
  [
    'greets with more than anybody reads',
    { greet: (answer) => endless(answer, 'x'.repeat(65_536), 'application/json') },
  ],
] satisfies [string, Manners][])(
  'a server that %s is an error with its name, or has no tools',
  async (_manner, manners) => {
    const peer = await peerWith(manners)
    const connecting = connectServer({ name: 'peer', url: peer.url }, { timeout: 1_000 })
    const outcome = await connecting.then(
      ({ tools }) => tools,
      (error: Error) => error.message,
    )
    if (typeof outcome === 'string') expect(outcome).toMatch(/^peer could not be reached: [^\n]{3,320}$/)
    else expect(outcome).toEqual([])
  },
)

it('a server that died is reached again by the next call', async () => {
  let calls = 0
  const connection = await connectTo({
    call: ({ response, result }) =>
      ++calls === 1 ? void response.destroy() : result({ content: [{ type: 'text', text: 'back' }] }),
  })
  expect(await connection.call('search', {})).toMatchObject({ failed: true })
  expect(await connection.call('search', {})).toEqual({ text: 'back', failed: false })
  expect(calls).toBe(2)
})

it('a call that broke is not made again by itself: it may have been carried out', async () => {
  let calls = 0
  const connection = await connectTo({ call: ({ response }) => void (++calls && response.destroy()) })
  await connection.call('search', {})
  expect(calls).toBe(1)
})

const bomb = (depth: number): Record<string, unknown> =>
  depth === 0 ? { type: 'string' } : { type: 'object', properties: { a: bomb(depth - 1) } }

it.each([
  ['is a hundred levels deep', bomb(100)],
  ['is longer than anybody reads', { type: 'object', description: 'x'.repeat(100_000) }],
  [
    'unfolds without end',
    {
      type: 'object',
      $defs: { a: { anyOf: Array(10).fill({ $ref: '#/$defs/a' }) } },
      properties: { a: { $ref: '#/$defs/a' } },
    },
  ],
  ['has a pattern that takes for ever', { type: 'object', properties: { a: { type: 'string', pattern: '^(a+)+$' } } }],
])('a schema that %s is never compiled, and models are shown one they can read', async (_kind, inputSchema) => {
  const outputSchema = { type: 'object', properties: { a: { type: 'string', pattern: '^(a+)+$' } } }
  const connection = await connectTo({
    list: ({ result }) => result({ tools: [{ name: 'search', inputSchema, outputSchema }] }),
    call: ({ result }) => result({ content: [], structuredContent: { a: `${'a'.repeat(50)}!` } }),
  })
  expect(JSON.stringify(connection.tools[0]?.inputSchema).length).toBeLessThan(20_001)
  expect(await connection.call('search', {})).toMatchObject({ failed: false, data: { a: expect.any(String) } })
})

it('ten thousand tools are five hundred', async () => {
  const tools = Array.from({ length: 10_000 }, (_, index) => ({
    name: `tool${index}`,
    inputSchema: { type: 'object' },
  }))
  const connection = await connectTo({ list: ({ result }) => result({ tools }) })
  expect(connection.tools).toHaveLength(500)
})

it('what stops a call stops it at once', async () => {
  const connection = await connectTo({ call: () => undefined }, 60_000)
  const stop = new AbortController()
  const running = connection.call('search', {}, stop.signal)
  stop.abort(new Error('enough'))
  await expect(running).rejects.toThrow('enough')
})

it('tokens in headers are shown with every request', async () => {
  const peer = await peerWith({})
  const connection = await connectServer({ name: 'peer', url: peer.url, headers: { authorization: 'Bearer 1' } })
  open.push(connection)
  await connection.call('search', {})
  expect(peer.seen.length).toBeGreaterThan(2)
  for (const { headers } of peer.seen) expect(headers.authorization).toBe('Bearer 1')
})

it('tools on several pages are all read, and a list that the server says has changed is read again', async () => {
  let added = false
  const page = (names: string[], nextCursor?: string) => ({
    tools: names.map((name) => ({ name, inputSchema: { type: 'object' } })),
    ...(nextCursor && { nextCursor }),
  })
  const connection = await connectTo({
    greet: ({ result }) =>
      result({
        protocolVersion: '2025-06-18',
        capabilities: { tools: { listChanged: true } },
        serverInfo: { name: 'peer', version: '1' },
      }),
    list: ({ result }, { params }) =>
      result(params?.cursor === 'two' ? page(added ? ['late', 'new'] : ['late']) : page(['search'], 'two')),
    call({ response }, { id }) {
      added = true
      const event = (message: object) => `event: message\ndata: ${JSON.stringify({ jsonrpc: '2.0', ...message })}\n\n`
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(event({ method: 'notifications/tools/list_changed' }))
      response.end(event({ id, result: { content: [{ type: 'text', text: 'added' }] } }))
    },
  })
  const names = () => connection.tools.map(({ name }) => name)
  expect(names()).toEqual(['search', 'late'])
  await connection.call('search', {})
  await expect.poll(names, { timeout: 5_000 }).toEqual(['search', 'late', 'new'])
})

it('a server that asks us to sample, to ask a person or for folders is told that we do not', async () => {
  const asked = ['sampling/createMessage', 'elicitation/create', 'roots/list']
  const connection = await connectTo({
    call({ response }, { id }) {
      const event = (message: object) => `event: message\ndata: ${JSON.stringify({ jsonrpc: '2.0', ...message })}\n\n`
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      for (const [index, method] of asked.entries()) response.write(event({ id: `ask${index}`, method, params: {} }))
      setTimeout(() => response.end(event({ id, result: { content: [{ type: 'text', text: 'fine' }] } })), 100)
    },
  })
  expect(await connection.call('search', {})).toMatchObject({ text: 'fine', failed: false })
  const refusals = () => connection.answers.filter(({ id }) => id?.startsWith('ask'))
  await expect.poll(() => refusals().length).toBe(3)
  for (const { error } of refusals()) expect(error).toMatchObject({ code: -32601 })
})
