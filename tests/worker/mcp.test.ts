import { env } from 'cloudflare:workers'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { expect, it } from 'vitest'
import { handleApi } from '../../src/app/api.server'
import { catalogue } from '../../src/app/features.server'
import { toolName } from '../../src/platform/doors/tools'
import { newPerson, origin, type Visitor } from '../support/people'

/** The public MCP client, speaking to our door with these headers. */
async function connect(visitor: Visitor) {
  const client = new Client({ name: 'tests', version: '1' })
  const transport = new StreamableHTTPClientTransport(new URL(`${origin}/mcp`), {
    requestInit: { headers: visitor.headers },
    fetch: async (url, init) => handleApi(new Request(url, init), env),
  })
  await client.connect(transport)
  return client
}

const textOf = (result: unknown) =>
  (result as { content: { text: string }[] }).content.map(({ text }) => text).join('\n')

it('H6 a public MCP client with an API token lists the tools and works with them', async () => {
  const ada = await newPerson('Ada')
  const client = await connect(await ada.token())
  const { tools } = await client.listTools()
  const offered = [...catalogue.values()].filter((operation) => !operation.personOnly).map(({ name }) => toolName(name))
  expect(tools.map(({ name }) => name).sort()).toEqual(offered.sort())
  expect(tools.every(({ inputSchema, description }) => inputSchema.type === 'object' && description)).toBe(true)

  const added = await client.callTool({ name: 'task_add', arguments: { title: 'Book the train' } })
  expect(added).toMatchObject({ structuredContent: { title: 'Book the train' } })
  expect(await ada.perform('task.list')).toMatchObject({ tasks: [{ title: 'Book the train' }] })
  const { receipts } = await ada.perform<{ receipts: object[] }>('receipt.list')
  expect(receipts).toMatchObject([{ operation: 'task.add', via: 'mcp' }])
  await client.close()
})

it('H6 a narrow token sees and calls only what it was given', async () => {
  const ada = await newPerson('Ada')
  const client = await connect(await ada.token(['task:read']))
  const { tools } = await client.listTools()
  const readable = [...catalogue.values()].filter(({ needs, personOnly }) => needs === 'task:read' && !personOnly)
  expect(tools.map(({ name }) => name).sort()).toEqual(readable.map(({ name }) => toolName(name)).sort())
  const refused = await client.callTool({ name: 'task_add', arguments: { title: 'No' } })
  expect(refused.isError).toBe(true)
  expect(textOf(refused)).toContain('no tool “task_add”')
  await client.close()
})

it('H6 what needs approval says so, shows what it would change, and changes nothing', async () => {
  const ada = await newPerson('Ada')
  const task = await ada.perform<{ id: string }>('task.add', { title: 'Keep me' })
  const client = await connect(await ada.token())
  const asked = await client.callTool({ name: 'task_remove', arguments: { taskId: task.id } })
  expect(textOf(asked)).toMatch(/waits for approval.*receipt op_.*“Keep me”: deleted/s)
  expect(await ada.perform('task.list')).toMatchObject({ total: 1 })
  await client.close()
})

it('H6 wrong input comes back as text that says what is wrong', async () => {
  const client = await connect(await (await newPerson()).token())
  const answer = await client.callTool({ name: 'task_add', arguments: { title: '', due: 'soon' } })
  expect(answer.isError).toBe(true)
  expect(textOf(answer)).toContain('Give it a title.')
  await client.close()
})

it('H6 strangers, other sites and other methods are turned away', async () => {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' })
  const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }
  const post = (visitor: Visitor, more: object = {}) =>
    visitor.fetch('/mcp', { method: 'POST', body, headers: { ...headers, ...more } })
  const token = await (await newPerson()).token()
  expect((await post(token.with({ authorization: '' }))).status).toBe(401)
  expect((await post(token, { origin: 'https://evil.example' })).status).toBe(403)
  expect((await post(token)).status).toBe(200)
  expect((await token.fetch('/mcp')).status).toBe(405)
})
