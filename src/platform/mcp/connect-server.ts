import {
  Client,
  type ClientOptions,
  SdkHttpError,
  SSEClientTransport,
  StreamableHTTPClientTransport,
} from '@modelcontextprotocol/client'
import { isAppError, unavailable } from '../errors'
import { boundedFetch, largestBody } from './bounded-fetch'
import { within } from './deadline'
import { type OutsideToolEntry, toEntries } from './entries'
import { type OutsideResult, resultText } from './results'

/** A server of tools outside, reached by the Model Context Protocol: Streamable HTTP, or the older HTTP with SSE. */
export interface OutsideServer {
  /** Short and unique; it becomes part of its tools' names. */
  name: string
  url: string
  /** What it asks to be shown, such as a token. */
  headers?: Record<string, string>
}

/** How long one request may take, in milliseconds, and how it reaches the network: for a server that somebody named, `outsideFetch`. */
export interface Reach {
  timeout: number
  fetch: typeof fetch
}

const usual: Reach = { timeout: 30_000, fetch: (input, init) => fetch(input, init) }

export interface OutsideConnection {
  server: OutsideServer
  tools: OutsideToolEntry[]
  /** Calls a tool. Never throws, unless `signal` stops it: what goes wrong is a failed result with a sentence. */
  call(name: string, input: Record<string, unknown>, signal?: AbortSignal): Promise<OutsideResult>
  close(): Promise<void>
}

/** A line to the server: it carries requests until it breaks. */
interface Line {
  client: Client
  running: Set<AbortController>
}

/**
 * Connects and lists the tools. Throws an `unavailable` error with a sentence when that fails. A line that breaks is
 * opened anew for the next call; the call that broke is not made again, for it may have been carried out.
 */
export async function connectServer(server: OutsideServer, reach: Partial<Reach> = {}): Promise<OutsideConnection> {
  const { timeout, fetch } = { ...usual, ...reach }
  const open = () => openLine(server, { timeout, fetch })
  let line: Line | null = await open()
  try {
    const { tools } = await within(timeout, line.client.listTools(undefined, { timeout }), late)
    return {
      server,
      tools: toEntries(tools),
      async call(name, input, signal) {
        try {
          line ??= await open()
        } catch (error) {
          return { text: sentence(error), failed: true }
        }
        const { broken, ...result } = await callTool(line, { name, input, timeout }, signal)
        if (broken) {
          await closeLine(line)
          line = null
        }
        return result
      },
      close: async () => {
        if (line) await closeLine(line)
      },
    }
  } catch (error) {
    await closeLine(line)
    throw unreachable(server, error)
  }
}

const late = 'it took too long to answer.'
const unreachable = ({ name }: OutsideServer, error: unknown) =>
  isAppError(error) ? error : unavailable('tools.unreachable', `${name} could not be reached: ${sentence(error)}`)

/** Streamable HTTP first; a server that does not know it is asked in the older way. */
async function openLine(server: OutsideServer, reach: Reach): Promise<Line> {
  try {
    return await openBy('streamable', server, reach)
  } catch (error) {
    if (!speaksOtherwise(error)) throw unreachable(server, error)
  }
  try {
    return await openBy('sse', server, reach)
  } catch (error) {
    throw unreachable(server, error)
  }
}

const otherwise = new Set([400, 404, 405, 406, 415])
const speaksOtherwise = (error: unknown) => error instanceof SdkHttpError && otherwise.has(error.status)

async function openBy(way: 'streamable' | 'sse', server: OutsideServer, { timeout, fetch }: Reach): Promise<Line> {
  const client = new Client({ name: 'Adjutant', version: '1' }, { jsonSchemaValidator: believing, listMaxPages: 10 })
  // The client does not tell a request that its answer broke off, so those under way are ended from here.
  const running = new Set<AbortController>()
  const tooLarge = () => {
    for (const call of running) call.abort(new Error(largestBody.sentence))
  }
  const options = { requestInit: { headers: server.headers }, fetch: boundedFetch(fetch, tooLarge) }
  const url = new URL(server.url)
  const transport =
    way === 'sse' ? new SSEClientTransport(url, options) : new StreamableHTTPClientTransport(url, options)
  try {
    await within(timeout, client.connect(transport, { timeout }), late)
    return { client, running }
  } catch (error) {
    await closeLine({ client, running })
    throw error
  }
}

/** What a server claims of its own results is not checked against schemas of its own making: they can be bombs. */
const believing: NonNullable<ClientOptions['jsonSchemaValidator']> = {
  getValidator: () => (input) => ({ valid: true, data: input as never, errorMessage: undefined }),
}

/** Closing asks the server nothing and waits for nothing. */
const closeLine = ({ client }: Line) => within(1_000, client.close(), late).catch(() => undefined)

interface Call {
  name: string
  input: Record<string, unknown>
  timeout: number
}

async function callTool({ client, running }: Line, { name, input, timeout }: Call, stopped?: AbortSignal) {
  const ended = new AbortController()
  running.add(ended)
  try {
    const signal = stopped ? AbortSignal.any([stopped, ended.signal]) : ended.signal
    const options = { timeout, maxTotalTimeout: timeout, signal }
    const result = await within(timeout, client.callTool({ name, arguments: input }, options), late)
    return { ...resultText(result), broken: false }
  } catch (error) {
    stopped?.throwIfAborted()
    const why = sentence(ended.signal.reason ?? error)
    return { text: `The tool did not answer properly: ${why}`, failed: true, broken: !saysNo(error) }
  } finally {
    running.delete(ended)
  }
}

/** The server answered, and said no: the line is fine. */
const saysNo = (error: unknown) => error instanceof Error && error.name === 'ProtocolError'

/** What the network itself says of a failure helps nobody. */
const unreachableWords =
  /internal error|fetch failed|network connection|connection (?:refused|reset|lost)|getaddrinfo|ECONN|ENOTFOUND/i

function sentence(error: unknown): string {
  const said = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim()
  return unreachableWords.test(said) || said === '' ? 'no line to it could be had, or it broke.' : said.slice(0, 300)
}
