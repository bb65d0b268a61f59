import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createMcpHandler, McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { authorizationServer, type Manners } from './authorization-server'
import { answerHostile } from './hostile-tools'

const text = (words: string) => ({ content: [{ type: 'text' as const, text: words }] })

/** Notes for the tests: one tool reads, one writes, and each description is as it was set. */
function notesServer(changes: { described: string; written: string[]; says: string }) {
  const server = new McpServer({ name: 'notes', version: '1' })
  const readOnly = { readOnlyHint: true }
  server.registerTool(
    'read_notes',
    { title: 'Read notes', description: changes.described, inputSchema: z.object({}), annotations: readOnly },
    () => text(changes.says),
  )
  server.registerTool(
    'write_note',
    { title: 'Write a note', description: 'Writes a note.', inputSchema: z.object({ note: z.string() }) },
    ({ note }) => {
      changes.written.push(note)
      return text(`Written: ${note}`)
    },
  )
  return server
}

/** Starts an authorization server and a server of tools behind it, on one address. Ends with `close`. */
export async function startGuardedTools(port = 0) {
  const manners: Manners = { seconds: 3600, renews: true }
  const state = {
    described: 'Reads the notes.',
    written: [] as string[],
    says: 'Milk, eggs.',
    scope: '',
    registers: true,
  }
  const server = createServer((request, response) => {
    route(request, response).catch((error: unknown) => void response.writeHead(500).end(String(error)))
  })
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve))
  const address = server.address()
  const origin = `http://localhost:${typeof address === 'object' ? address?.port : port}`
  const resource = `${origin}/mcp`
  const accounts = authorizationServer(origin, manners)
  const tools = createMcpHandler(() => notesServer(state))
  const asked: string[] = []

  async function route(request: IncomingMessage, response: ServerResponse) {
    const { pathname } = new URL(request.url ?? '/', origin)
    asked.push(`${request.method} ${pathname}`)
    const hostile = /^\/hostile\/(\w+)\/mcp$/.exec(pathname)?.[1]
    if (hostile) return answerHostile(request, response, hostile)
    if (pathname === '/test/set') return set(request, response)
    if (pathname === '/test/seen') return json(response, 200, { written: state.written, asked })
    if (pathname === '/elsewhere/mcp') return challenge(response, 401, `${origin}/elsewhere/metadata`)
    if (pathname === '/inside/mcp') return challenge(response, 401, `${origin}/inside/metadata`)
    if (pathname === '/inside/metadata')
      return json(response, 200, {
        resource: `${origin}/inside/mcp`,
        authorization_servers: ['http://169.254.169.254/'],
      })
    if (pathname === '/elsewhere/metadata')
      return void response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end()
    if (pathname === '/.well-known/oauth-protected-resource/mcp')
      return json(response, 200, { resource, authorization_servers: [origin], scopes_supported: ['tools:read'] })
    if (pathname === '/mcp') return guarded(request, response)
    await accounts.handle(request, response)
  }

  const set = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { seconds, renews, ...rest } = JSON.parse(Buffer.concat(chunks).toString())
    Object.assign(manners, { ...(seconds !== undefined && { seconds }), ...(renews !== undefined && { renews }) })
    Object.assign(state, rest)
    json(response, 200, {})
  }

  async function guarded(request: IncomingMessage, response: ServerResponse) {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
    const allowed = token === undefined ? null : await accounts.allows(token, resource)
    if (!allowed) return challenge(response, 401, `${origin}/.well-known/oauth-protected-resource/mcp`)
    if (state.scope && !allowed.includes(state.scope))
      return challenge(response, 403, `${origin}/.well-known/oauth-protected-resource/mcp`, state.scope)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const answer = await tools.fetch(
      new Request(resource, {
        method: request.method ?? 'GET',
        headers: Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
          typeof value === 'string' ? [[name, value]] : [],
        ),
        ...(request.method === 'POST' && { body: Buffer.concat(chunks) }),
      }),
    )
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  }

  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { origin, url: resource, close }
}

const json = (response: ServerResponse, status: number, body: object) =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

function challenge(response: ServerResponse, status: 401 | 403, metadata: string, scope = '') {
  const error = status === 403 ? `error="insufficient_scope", scope="${scope}", ` : ''
  response.writeHead(status, { 'www-authenticate': `Bearer ${error}resource_metadata="${metadata}"` }).end()
}
