import { createServer, type ServerResponse } from 'node:http'
import { expect, it } from 'vitest'
import { connectServer } from '../../../src/platform/mcp/connect-server'
import { listening } from './hostile-peer'

/** A server of the first kind: one stream of events by GET, messages by POST to the address that the stream names. */
async function olderServer() {
  let stream: ServerResponse | undefined
  const results: Record<string, object> = {
    initialize: {
      protocolVersion: '2024-11-05',
      capabilities: { tools: {} },
      serverInfo: { name: 'older', version: '1' },
    },
    'tools/list': { tools: [{ name: 'search', inputSchema: { type: 'object' } }] },
    'tools/call': { content: [{ type: 'text', text: 'by events' }] },
  }
  const server = createServer((request, response) => {
    if (request.method === 'GET') {
      stream = response.writeHead(200, { 'content-type': 'text/event-stream' })
      return void stream.write('event: endpoint\ndata: /messages\n\n')
    }
    if (request.url !== '/messages') return void response.writeHead(404).end()
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString()
    })
    request.on('end', () => {
      response.writeHead(202).end()
      const { id, method } = JSON.parse(body)
      if (id === undefined) return
      stream?.write(`event: message\ndata: ${JSON.stringify({ jsonrpc: '2.0', id, result: results[method] })}\n\n`)
    })
  })
  return listening(server)
}

it('a server that speaks only the older HTTP with SSE is found, listed and called', async () => {
  const server = await olderServer()
  const connection = await connectServer({ name: 'older', url: server.url }, { timeout: 5_000 })
  expect(connection.tools.map(({ name }) => name)).toEqual(['search'])
  expect(await connection.call('search', {})).toEqual({ text: 'by events', failed: false })
  await connection.close()
  server.close()
})
