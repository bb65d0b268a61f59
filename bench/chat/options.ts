import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

export interface Options {
  port: number
  /** A fresh folder for the server's state and its output. */
  folder: string
  turns: number
  /** How many messages the large room has. */
  messages: number
}

const usage = `Measures one private chat turn with the embedded model, and how fast a large room opens, on loopback.

  --port <number>      where the server listens (4310)
  --turns <number>     how many turns to measure (200)
  --messages <number>  how large the large room is (10000)
  --small              a quick look: 30 turns, 1000 messages`

export function readOptions(args: string[]): Options | string {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '4310' },
      turns: { type: 'string' },
      messages: { type: 'string' },
      small: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return usage
  const [turns, messages] = values.small ? [30, 1000] : [200, 10_000]
  return {
    port: Number(values.port),
    folder: mkdtempSync(path.join(os.tmpdir(), 'adjutant-bench-')),
    turns: Number(values.turns ?? turns),
    messages: Number(values.messages ?? messages),
  }
}
