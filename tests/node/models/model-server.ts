import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the server does with one request, having read its body. */
export type Reply = (response: ServerResponse, body: RequestBody) => void | Promise<void>

export interface RequestBody {
  model: string
  stream?: boolean
  max_tokens?: number
  messages: { role: string; content: unknown; tool_calls?: unknown; tool_call_id?: string }[]
  tools?: { function: { name: string; parameters: unknown } }[]
}

export interface ModelServer {
  address: string
  /** Requests as they came, with the headers that matter. */
  requests: {
    path: string
    authorization: string | undefined
    headers: IncomingMessage['headers']
    body: RequestBody
    closed: Promise<void>
  }[]
  /** What the next requests get, one after the other. */
  replies: Reply[]
  close(): Promise<void>
}

/** A server on loopback that speaks OpenAI's chat protocol and does exactly what a test says, good or bad. */
export async function startModelServer(): Promise<ModelServer> {
  const requests: ModelServer['requests'] = []
  const replies: Reply[] = []
  const server = createServer(async (request, response) => {
    // Listened for before anything is waited for: whoever asks may hang up meanwhile.
    const closed = new Promise<void>((resolve) => response.on('close', resolve))
    const body: RequestBody = JSON.parse(await textOf(request))
    const { headers } = request
    requests.push({ path: request.url ?? '', authorization: headers.authorization, headers, body, closed })
    await (replies.shift() ?? answers('I have nothing more to say.'))(response, body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { address: `http://127.0.0.1:${port}/v1`, requests, replies, close }
}

async function textOf(request: IncomingMessage) {
  let text = ''
  for await (const part of request) text += part
  return text
}

const head = (response: ServerResponse) => response.writeHead(200, { 'content-type': 'text/event-stream' })
const frame = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`
const chunk = (delta: unknown, finish: string | null = null) =>
  frame({
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'm',
    choices: [{ index: 0, delta, finish_reason: finish }],
  })
const usage = frame({
  id: 'chatcmpl-1',
  created: 1,
  model: 'm',
  choices: [],
  usage: { prompt_tokens: 120, completion_tokens: 7, total_tokens: 127 },
})
const pieces = (text: string) => text.match(/.{1,4}/gs) ?? []

/** Streams a text, then how it ended and what it took. */
export const answers =
  (text: string, { counted = true } = {}): Reply =>
  (response) => {
    head(response)
    response.write(': a comment, as some servers send to keep the line open\n\n')
    response.write(chunk({ role: 'assistant', content: '' }))
    for (const piece of pieces(text)) response.write(chunk({ content: piece }))
    response.write(chunk({}, 'stop'))
    if (counted) response.write(usage)
    response.end('data: [DONE]\n\n')
  }

/** Streams calls, their arguments in pieces, as OpenAI does. */
export const callsTools =
  (...calls: [name: string, input: string][]): Reply =>
  (response) => {
    head(response)
    calls.forEach(([name, input], index) => {
      response.write(
        chunk({ tool_calls: [{ index, id: `call_${index}`, type: 'function', function: { name, arguments: '' } }] }),
      )
      for (const piece of pieces(input))
        response.write(chunk({ tool_calls: [{ index, function: { arguments: piece } }] }))
    })
    response.write(chunk({}, 'tool_calls'))
    response.end(`${usage}data: [DONE]\n\n`)
  }

export const breaksInText: Reply = (response) => {
  head(response)
  response.write(chunk({ content: 'It is' }), () => response.destroy())
}

export const breaksInCall: Reply = (response) => {
  head(response)
  const call = { index: 0, id: 'call_0', type: 'function', function: { name: 'task_add', arguments: '{"title":"T' } }
  response.write(chunk({ tool_calls: [call] }), () => response.destroy())
}

/** Ends politely, in the middle, without having said that it is finished. */
export const endsEarly: Reply = (response) => {
  head(response)
  response.end(
    chunk({ tool_calls: [{ index: 0, id: 'c', type: 'function', function: { name: 'task_add', arguments: '{}' } }] }),
  )
}

export const errorInStream: Reply = (response) => {
  head(response)
  response.end(frame({ error: { message: 'the engine is overloaded', code: 503 } }))
}

export const garbage: Reply = (response) => {
  head(response)
  response.end('data: <html>hello</html>\n\ndata: {"choices": 7}\n\n')
}

export const webPage: Reply = (response) =>
  void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>hello</html>')

export const fails =
  (status: number, headers: Record<string, string> = {}): Reply =>
  (response) =>
    void response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify({ error: { message: 'no: secret-key' } }))

export const neverAnswers: Reply = () => undefined
export const neverSpeaks: Reply = (response) => void head(response).write(': waiting\n\n')
export const fallsSilent: Reply = (response) => void head(response).write(chunk({ content: 'It is' }))
export const startsAfter =
  (milliseconds: number, reply: Reply): Reply =>
  (response, body) =>
    void setTimeout(() => reply(response, body), milliseconds)
