import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { connectServer, type OutsideConnection } from '../../../src/platform/mcp/connect-server'

const program = path.resolve('node_modules/@modelcontextprotocol/server-everything/dist/index.js')

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

/** Starts the protocol's reference server and connects to it as soon as it listens. */
async function connect(transport: 'streamableHttp' | 'sse'): Promise<OutsideConnection> {
  const port = await freePort()
  const child = spawn(process.execPath, [program, transport], {
    env: { ...process.env, PORT: `${port}` },
    stdio: 'ignore',
  })
  onTestFinished(() => void child.kill())
  const url = `http://localhost:${port}/${transport === 'sse' ? 'sse' : 'mcp'}`
  while (!(await fetch(`http://localhost:${port}/`).catch(() => null))) expect(child.exitCode).toBeNull()
  const connection = await connectServer({ name: 'everything', url }, { timeout: 20_000 })
  onTestFinished(() => connection.close())
  return connection
}

/** The least that a tool takes, by its schema. */
function least({ properties = {}, required = [] }: Record<string, unknown>) {
  const sample = (property: Record<string, unknown>) =>
    Array.isArray(property.enum)
      ? property.enum[0]
      : property.type === 'number'
        ? 2
        : property.type === 'boolean'
          ? true
          : 'hello'
  const wanted = Object.entries(properties as Record<string, Record<string, unknown>>)
  return Object.fromEntries(
    wanted
      .filter(([name]) => (required as string[]).includes(name))
      .map(([name, property]) => [name, sample(property)]),
  )
}

/** What needs a network or a minute of its own is told so. */
const inputs: Record<string, object> = {
  'gzip-file-as-resource': { name: 'a.txt.gz', data: 'data:text/plain,hello' },
  'trigger-long-running-operation': { duration: 1, steps: 2 },
  'get-structured-content': { location: 'Chicago' },
}

it.each(['streamableHttp', 'sse'] as const)(
  'the reference server of the protocol is connected over %s, and each of its tools answers',
  async (transport) => {
    const connection = await connect(transport)
    expect(connection.tools.length).toBeGreaterThan(9)
    const answers: Record<string, string> = {}
    for (const { name, inputSchema } of connection.tools) {
      const { text, failed } = await connection.call(name, { ...least(inputSchema), ...inputs[name] })
      expect([name, failed, text]).toEqual([name, false, expect.any(String)])
      answers[name] = text
    }
    expect(answers).toMatchObject({
      echo: 'Echo: hello',
      'get-sum': expect.stringContaining('4'),
      'get-tiny-image': expect.stringContaining('[image, image/png]'),
      'get-resource-reference': expect.stringContaining('demo://resource'),
    })
  },
)
