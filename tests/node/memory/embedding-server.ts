import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Words that mean alike, as a model would know. */
const alike = [
  ['physician', 'doctor', 'cardiologist'],
  ['automobile', 'car', 'tesla'],
  ['flower', 'lilies', 'roses'],
]
const size = 16

/** A server on loopback that speaks OpenAI's embedding protocol: texts with words that mean alike lie near each other. */
export async function startEmbeddingServer() {
  const asked: string[] = []
  let fails = 0
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    if (fails > 0) {
      fails--
      response.writeHead(503).end()
      return
    }
    const { input } = JSON.parse(body) as { input: string[] }
    asked.push(...input)
    const data = input.map((text, index) => ({ index, embedding: vectorOf(text) })).reverse()
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    /** The next requests are refused. */
    failNext: (times: number) => {
      fails = times
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function vectorOf(text: string): number[] {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? []
  const vector = Array.from({ length: size }, () => 0.01)
  for (const word of words) {
    const group = alike.findIndex((one) => one.includes(word))
    if (group !== -1) vector[group] = 1
  }
  return vector
}
