import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

export interface Options {
  data: string
  driver: string
  port: number
  /** Plays one task in so many: a quick look, as continuous integration takes it. */
  every: number
}

const usage = `Plays recorded tool-calling tasks through the turn loop, the OpenAI-compatible model and the MCP client.

  --data <folder>   holds apibank_replay.json, bfcl_multi_turn_replay.json, tau2_replay.json, agentdojo_replay.json
  --driver <file>   replay.mjs, which plays the model and the tools
  --port <number>   where the driver listens on loopback (4450)
  --every <number>  only one task in so many (1)`

/** Reads the command line; without the data there is nothing to measure, and the sentence says so. */
export function readOptions(args: string[]): Options | string {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      driver: { type: 'string' },
      port: { type: 'string', default: '4450' },
      every: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help || !values.data || !values.driver) return usage
  const data = path.resolve(values.data)
  const driver = path.resolve(values.driver)
  const absent = [data, driver].filter((place) => !existsSync(place))
  if (absent.length) return `Not found: ${absent.join(', ')}\n\n${usage}`
  return { data, driver, port: Number(values.port), every: Math.max(1, Number(values.every)) }
}
