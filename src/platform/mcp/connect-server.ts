import { isAppError } from '../errors'
import { within } from './deadline'
import { type OutsideToolEntry, toEntries } from './entries'
import { closeLine, type Line, type OutsideServer, openLine, type Reach } from './line'
import { type OutsideResult, resultText } from './results'
import { late, sentence, turnedAway, unreachable } from './sentences'
import { isSignInNeeded } from './sign-in/problems'

export type { OutsideServer, Reach } from './line'

const usual: Reach = { timeout: 30_000, fetch: (input, init) => fetch(input, init) }

export interface OutsideConnection {
  server: OutsideServer
  /** Its tools as it listed them last; it may say that they changed. */
  readonly tools: OutsideToolEntry[]
  /** Calls a tool. Never throws, unless `signal` stops it: what goes wrong is a failed result with a sentence. */
  call(name: string, input: Record<string, unknown>, signal?: AbortSignal): Promise<OutsideResult>
  close(): Promise<void>
}

/**
 * Connects and lists the tools. Throws an `unavailable` error with a sentence when that fails, or `tools.sign_in` where
 * a person has to sign in first. A line that breaks is opened anew for the next call; the call that broke is not made
 * again, for it may have been carried out.
 */
export async function connectServer(server: OutsideServer, reach: Partial<Reach> = {}): Promise<OutsideConnection> {
  const { timeout, fetch } = { ...usual, ...reach }
  const open = () => openLine(server, { timeout, fetch })
  let line: Line | null = await open()
  try {
    line.tools = toEntries((await within(timeout, line.client.listTools(undefined, { timeout }), late)).tools)
  } catch (error) {
    await closeLine(line)
    throw await unreachable(server, error)
  }
  let { tools } = line
  return {
    server,
    get tools() {
      if (line) tools = line.tools
      return tools
    },
    async call(name, input, signal) {
      try {
        if (!line) {
          line = await open()
          line.tools = tools
        }
      } catch (error) {
        return { text: sentence(error), failed: true, ...(isSignInNeeded(error) && { signIn: error }) }
      }
      const { broken, ...result } = await callTool(server, line, { name, input, timeout }, signal)
      if (broken) {
        tools = line.tools
        await closeLine(line)
        line = null
      }
      return result
    },
    close: async () => {
      if (line) await closeLine(line)
    },
  }
}

interface Call {
  name: string
  input: Record<string, unknown>
  timeout: number
}

async function callTool(server: OutsideServer, { client, running }: Line, call: Call, stopped?: AbortSignal) {
  const { name, input, timeout } = call
  const ended = new AbortController()
  running.add(ended)
  try {
    const signal = stopped ? AbortSignal.any([stopped, ended.signal]) : ended.signal
    const options = { timeout, maxTotalTimeout: timeout, signal }
    const result = await within(timeout, client.callTool({ name, arguments: input }, options), late)
    return { ...resultText(result), broken: false }
  } catch (error) {
    stopped?.throwIfAborted()
    const away = isAppError(error) ? error : await turnedAway(server, error)
    if (away) return { text: away.message, failed: true, broken: true, ...(isSignInNeeded(away) && { signIn: away }) }
    const why = sentence(ended.signal.reason ?? error)
    return { text: `The tool did not answer properly: ${why}`, failed: true, broken: !saysNo(error) }
  } finally {
    running.delete(ended)
  }
}

/** The server answered, and said no: the line is fine. */
const saysNo = (error: unknown) => error instanceof Error && error.name === 'ProtocolError'
