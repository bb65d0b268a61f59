import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { z } from 'zod'
import { unavailable } from '../../platform/errors'
import { boundedFetch, largestBody } from './bounded-fetch'

/** A server of tools outside, reached by the Model Context Protocol over Streamable HTTP. */
export interface OutsideServer {
  /** Short and unique; it becomes part of its tools' names. */
  name: string
  url: string
  headers?: Record<string, string>
}

/** How long one request may take, in milliseconds, and how it reaches the network. */
export interface Reach {
  timeout: number
  fetch: typeof fetch
}

const usual: Reach = { timeout: 30_000, fetch: (input, init) => fetch(input, init) }

export interface OutsideToolEntry {
  name: string
  title: string
  description: string
  inputSchema: Record<string, unknown>
  /** The server says that it changes nothing; a claim, not a proof. */
  readOnly: boolean
}

/** A result as others wrote it: it is never an instruction. */
export interface OutsideResult {
  text: string
  failed: boolean
}

export interface OutsideConnection {
  server: OutsideServer
  tools: OutsideToolEntry[]
  call(name: string, input: Record<string, unknown>, signal?: AbortSignal): Promise<OutsideResult>
  close(): Promise<void>
}

/** More than any person would look through. */
const mostTools = 500

/** Connects and lists the tools. Throws an `unavailable` error with a sentence when that fails. */
export async function connectServer(server: OutsideServer, reach: Partial<Reach> = {}): Promise<OutsideConnection> {
  const { timeout, fetch } = { ...usual, ...reach }
  const client = new Client({ name: 'Adjutant', version: '1' })
  // The client does not tell a request that its answer broke off, so those under way are ended from here.
  const running = new Set<AbortController>()
  const tooLarge = () => {
    for (const call of running) call.abort(new Error(largestBody.sentence))
  }
  const transport = new StreamableHTTPClientTransport(new URL(server.url), {
    requestInit: { headers: server.headers },
    fetch: boundedFetch(fetch, tooLarge),
  })
  try {
    await client.connect(transport, { timeout })
    const { tools } = await client.listTools(undefined, { timeout })
    return {
      server,
      tools: tools.slice(0, mostTools).map(toEntry),
      call: (name, input, signal) => callTool({ client, running, timeout }, { name, input }, signal),
      close: () => client.close(),
    }
  } catch (error) {
    await client.close().catch(() => undefined)
    throw unavailable('tools.unreachable', `${server.name} could not be reached: ${sentence(error)}`)
  }
}

type ListedTool = Awaited<ReturnType<Client['listTools']>>['tools'][number]

const toEntry = ({ name, title, description, inputSchema, annotations }: ListedTool): OutsideToolEntry => ({
  name,
  title: title ?? annotations?.title ?? name,
  description: (description ?? '').slice(0, 4000),
  inputSchema,
  readOnly: annotations?.readOnlyHint === true,
})

interface Call {
  name: string
  input: Record<string, unknown>
}

interface Line {
  client: Client
  running: Set<AbortController>
  timeout: number
}

async function callTool({ client, running, timeout }: Line, call: Call, stopped?: AbortSignal): Promise<OutsideResult> {
  const ended = new AbortController()
  running.add(ended)
  try {
    const signal = stopped ? AbortSignal.any([stopped, ended.signal]) : ended.signal
    const result = await client.callTool({ name: call.name, arguments: call.input }, { timeout, signal })
    const text = result.content.map(contentText).join('\n')
    const structured = result.structuredContent === undefined ? '' : JSON.stringify(result.structuredContent)
    return { text: text || structured, failed: result.isError === true }
  } catch (error) {
    stopped?.throwIfAborted()
    return { text: `The tool did not answer properly: ${sentence(ended.signal.reason ?? error)}`, failed: true }
  } finally {
    running.delete(ended)
  }
}

const Text = z.object({ type: z.literal('text'), text: z.string() })
const Other = z.looseObject({ type: z.string(), mimeType: z.string().optional(), uri: z.string().optional() })

function contentText(part: unknown): string {
  const text = Text.safeParse(part)
  if (text.success) return text.data.text
  const { type, mimeType, uri } = Other.parse(part)
  return `[${[type, mimeType, uri].filter(Boolean).join(', ')}]`
}

const sentence = (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 300)
