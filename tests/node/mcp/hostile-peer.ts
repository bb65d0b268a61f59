import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Request {
  id?: number
  method?: string
  params?: { name?: string; cursor?: string }
}

/** What we answered to a request of the peer's. */
export interface OurAnswer {
  id?: string
  error?: { code: number; message: string }
}

/** How a peer behaves when its tool is called; the lists and greetings before are in order unless it says otherwise. */
export interface Manners {
  call?(answer: Answer, request: Request): void
  list?(answer: Answer, request: Request): void
  greet?(answer: Answer, request: Request): void
}

/** Ways to answer one request. */
export interface Answer {
  response: ServerResponse
  result(result: unknown): void
  raw(text: string, type?: string): void
}

const tool = { name: 'search', description: 'Searches', inputSchema: { type: 'object', properties: {} } }
const greeting = {
  protocolVersion: '2025-06-18',
  capabilities: { tools: {} },
  serverInfo: { name: 'peer', version: '1' },
}

/** A server of tools on loopback with the manners a test gives it. */
export async function hostilePeer(manners: Manners) {
  const seen: { method: string; headers: IncomingMessage['headers'] }[] = []
  const answers: OurAnswer[] = []
  const server = createServer((request, response) => {
    if (request.method !== 'POST') return void response.writeHead(405).end()
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString()
    })
    request.on('end', () => {
      const message: Request = JSON.parse(body)
      if (message.method === undefined) answers.push(JSON.parse(body))
      if (message.method === undefined) return void response.writeHead(202).end()
      seen.push({ method: message.method ?? '', headers: request.headers })
      if (message.id === undefined) return void response.writeHead(202).end()
      const raw = (text: string, type = 'application/json') =>
        void response.writeHead(200, { 'content-type': type }).end(text)
      const result = (value: unknown) => raw(JSON.stringify({ jsonrpc: '2.0', id: message.id, result: value }))
      const answer: Answer = { response, result, raw }
      if (message.method === 'initialize') return manners.greet ? manners.greet(answer, message) : result(greeting)
      if (message.method === 'tools/list')
        return manners.list ? manners.list(answer, message) : result({ tools: [tool] })
      if (message.method === 'tools/call' && manners.call) return manners.call(answer, message)
      result({ content: [{ type: 'text', text: 'fine' }] })
    })
  })
  return { ...(await listening(server)), seen, answers }
}

export async function listening(server: Server) {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${port}/mcp`, close }
}
