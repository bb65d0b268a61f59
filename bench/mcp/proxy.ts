import { createServer, request, type Server } from 'node:http'

/** Passes requests on as they are, but for a token: the suite has no way to send one. */
export function proxyWithToken(from: number, to: number, token: string): Promise<Server> {
  const server = createServer((incoming, answer) => {
    const headers = { ...incoming.headers, authorization: `Bearer ${token}` }
    if (headers.host === `localhost:${from}`) headers.host = `localhost:${to}`
    if (headers.origin === `http://localhost:${from}`) headers.origin = `http://localhost:${to}`
    const { method, url } = incoming
    const onward = request({ host: '127.0.0.1', port: to, method, path: url, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers)
      response.pipe(answer)
    })
    onward.on('error', () => answer.writeHead(502).end())
    incoming.pipe(onward)
  })
  return new Promise((resolve) => server.listen(from, '127.0.0.1', () => resolve(server)))
}
