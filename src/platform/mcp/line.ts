import {
  Client,
  type ClientOptions,
  SdkHttpError,
  SSEClientTransport,
  StreamableHTTPClientTransport,
} from '@modelcontextprotocol/client'
import { boundedFetch, largestBody } from './bounded-fetch'
import { within } from './deadline'
import { type OutsideToolEntry, toEntries } from './entries'
import { late, unreachable } from './sentences'
import type { Admission } from './sign-in/admission'

/** A server of tools outside, reached by the Model Context Protocol: Streamable HTTP, or the older HTTP with SSE. */
export interface OutsideServer {
  /** Short and unique; it becomes part of its tools' names. */
  name: string
  url: string
  /** What it asks to be shown, such as a token. */
  headers?: Record<string, string>
  /** What a person who signed in there shows it. */
  admission?: Admission
}

/** How long one request may take, in milliseconds, and how it reaches the network: for a server that somebody named, `outsideFetch`. */
export interface Reach {
  timeout: number
  fetch: typeof fetch
}

/** A line to the server: it carries requests until it breaks. */
export interface Line {
  client: Client
  running: Set<AbortController>
  tools: OutsideToolEntry[]
}

/** Streamable HTTP first; a server that does not know it is asked in the older way. Throws a sentence. */
export async function openLine(server: OutsideServer, reach: Reach): Promise<Line> {
  try {
    return await openBy('streamable', server, reach)
  } catch (error) {
    if (!speaksOtherwise(error)) throw await unreachable(server, error)
  }
  try {
    return await openBy('sse', server, reach)
  } catch (error) {
    throw await unreachable(server, error)
  }
}

const otherwise = new Set([400, 404, 405, 406, 415])
const speaksOtherwise = (error: unknown) => error instanceof SdkHttpError && otherwise.has(error.status)

async function openBy(way: 'streamable' | 'sse', server: OutsideServer, { timeout, fetch }: Reach): Promise<Line> {
  // The client does not tell a request that its answer broke off, so those under way are ended from here.
  const running = new Set<AbortController>()
  const tooLarge = () => {
    for (const call of running) call.abort(new Error(largestBody.sentence))
  }
  const client = new Client(
    { name: 'Adjutant', version: '1' },
    {
      jsonSchemaValidator: believing,
      listMaxPages: 10,
      listChanged: { tools: { onChanged: (_error, tools) => tools && keep(toEntries(tools)) } },
    },
  )
  const line: Line = { client, running, tools: [] }
  const keep = (tools: OutsideToolEntry[]) => {
    line.tools = tools
  }
  const options = {
    requestInit: { headers: server.headers },
    fetch: boundedFetch(fetch, tooLarge),
    ...(server.admission && { authProvider: server.admission }),
    onInsufficientScope: 'throw' as const,
  }
  const url = new URL(server.url)
  const transport =
    way === 'sse' ? new SSEClientTransport(url, options) : new StreamableHTTPClientTransport(url, options)
  try {
    await within(timeout, client.connect(transport, { timeout }), late)
    return line
  } catch (error) {
    await closeLine(line)
    throw error
  }
}

/** What a server claims of its own results is not checked against schemas of its own making: they can be bombs. */
const believing: NonNullable<ClientOptions['jsonSchemaValidator']> = {
  getValidator: () => (input) => ({ valid: true, data: input as never, errorMessage: undefined }),
}

/** Closing asks the server nothing and waits for nothing. */
export const closeLine = ({ client }: Line) => within(1_000, client.close(), late).catch(() => undefined)
