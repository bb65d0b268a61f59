import type { Caller } from '../../../platform/caller'
import { connectServer, type OutsideConnection } from '../../../platform/mcp/connect-server'
import { outsideFetch } from '../../../platform/outside/outside-fetch'
import { clock } from '../../../platform/time'
import { openServer } from '../reach.server'
import type { ServerRow } from '../tables'

type Memory = Map<string, unknown>

/** A line that a home holds open, so that a server’s sessions outlive one call. */
interface HeldLine {
  /** What the line was opened with; another address or token is another line. */
  print: string
  opening: Promise<OutsideConnection>
  openedAt: number
  usedAt: number
  milliseconds: number
  failed: boolean
}

const key = 'tools.lines'
/** How long, in milliseconds, a line is held that nobody uses, a list is believed, and a server that is down is left alone. */
const idle = 10 * 60_000
const fresh = 5 * 60_000
const rest = 20_000

/** How long one request to a server may take, in milliseconds; tests set it, nothing else does. */
export const deadline = { milliseconds: 30_000 }

function linesIn(memory: Memory): Map<string, HeldLine> {
  const lines = (memory.get(key) as Map<string, HeldLine> | undefined) ?? new Map<string, HeldLine>()
  memory.set(key, lines)
  return lines
}

const printOf = ({ url, header, secret, clientId, clientSecret }: ServerRow) =>
  JSON.stringify([url, header, secret, clientId, clientSecret])

/**
 * The line to a server, opened where there is none. What is open is kept in this home’s memory, and a server that was
 * down a moment ago is not asked again. `anew` asks all the same.
 */
export function lineTo(env: Env, memory: Memory, row: ServerRow, asker: Caller, anew = false): HeldLine {
  const [lines, now] = [linesIn(memory), Date.parse(clock.now())]
  for (const [id, line] of lines) if (now - line.usedAt > idle) close(lines, id)
  const held = lines.get(row.id)
  if (held && !anew && held.print === printOf(row) && now - held.openedAt < (held.failed ? rest : fresh)) {
    held.usedAt = now
    return held
  }
  if (held) close(lines, row.id)
  const opening = openServer(env, row, asker).then((server) =>
    connectServer(server, { fetch: outsideFetch(env), timeout: deadline.milliseconds }),
  )
  const line: HeldLine = { print: printOf(row), opening, openedAt: now, usedAt: now, milliseconds: 0, failed: false }
  lines.set(row.id, line)
  opening.then(
    () => {
      line.milliseconds = Date.parse(clock.now()) - now
    },
    () => {
      line.failed = true
    },
  )
  return line
}

function close(lines: Map<string, HeldLine>, id: string) {
  const line = lines.get(id)
  lines.delete(id)
  line?.opening.then(
    (connection) => connection.close(),
    () => undefined,
  )
}

/** Forgets what was open to a server: its sign-in or its settings are others now. */
export const dropLine = (memory: Memory, serverId: string) => close(linesIn(memory), serverId)
