import { existsSync, mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

export interface Options {
  port: number
  /** A fresh folder for the server's state and its output. */
  folder: string
  kills: number
  /** `crashcheck.mjs`, which kills and compares on its own account. */
  driver: string | undefined
  /** Messages a second that the driver sends. */
  rate: number
}

const usage = `Kills the server at random moments under load and compares what it had acknowledged with what it kept.

  --port <number>   where the server listens (4320); the port above it is used as well
  --kills <number>  how often each kind of write is interrupted (20)
  --driver <file>   crashcheck.mjs: has messages checked by that driver too
  --rate <number>   messages a second that the driver sends (100)
  --small           a quick look: 3 kills`

export function readOptions(args: string[]): Options | string {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '4320' },
      kills: { type: 'string' },
      driver: { type: 'string' },
      rate: { type: 'string', default: '100' },
      small: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return usage
  const driver = values.driver && path.resolve(values.driver)
  if (driver && !existsSync(driver)) return `Not found: ${driver}\n\n${usage}`
  return {
    port: Number(values.port),
    folder: mkdtempSync(path.join(os.tmpdir(), 'adjutant-crash-')),
    kills: Number(values.kills ?? (values.small ? 3 : 20)),
    driver: driver || undefined,
    rate: Number(values.rate),
  }
}
