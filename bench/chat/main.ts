import { rmSync } from 'node:fs'
import path from 'node:path'
import { judge, milliseconds, percentile } from '../server/figures'
import { launch } from '../server/launch'
import { signUp } from '../server/person'
import { measureOpening } from './opening'
import { type Options, readOptions } from './options'
import { measureTurns } from './turns'

const account = (name: string) => ({
  name,
  email: `${name.toLowerCase()}@example.com`,
  password: 'correct horse battery',
})

/** Non-zero when a goal is missed. */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args)
  if (typeof options === 'string') {
    console.log(options)
    return 2
  }
  const met = await measure(options)
  rmSync(options.folder, { recursive: true, force: true })
  return met ? 0 : 1
}

async function measure({ port, folder, turns, messages }: Options): Promise<boolean> {
  const place = { port, state: path.join(folder, 'state'), log: path.join(folder, 'server.log') }
  let server = await launch(place)
  try {
    const ada = await signUp(server.url, account('Ada'))
    const { toAck, toText } = await measureTurns(server.url, ada, turns)
    console.log(`A private chat turn with the embedded model, ${turns} turns one after another:`)
    console.log(
      `  send → acknowledged           p50 ${milliseconds(percentile(toAck, 0.5))}, p95 ${milliseconds(percentile(toAck, 0.95))}`,
    )
    console.log(
      `  send → first visible text     p50 ${milliseconds(percentile(toText, 0.5))}, p95 ${milliseconds(percentile(toText, 0.95))}`,
    )
    const turnsMet = judge('send to first visible text, median', percentile(toText, 0.5), 100)

    const grace = await signUp(server.url, account('Grace'))
    const restart = async () => {
      await server.stop()
      server = await launch(place)
      return server.url
    }
    const opening = await measureOpening({ url: server.url, person: grace, messages, restart })
    console.log(`\nA room of ${opening.size} messages, on loopback, transport included:`)
    console.log(
      `  once open: socket to welcome  p50 ${milliseconds(percentile(opening.warm, 0.5))}, p95 ${milliseconds(percentile(opening.warm, 0.95))}`,
    )
    console.log(
      `  page of history               p50 ${milliseconds(percentile(opening.page, 0.5))}, p95 ${milliseconds(percentile(opening.page, 0.95))}`,
    )
    console.log(
      `  search                        p50 ${milliseconds(percentile(opening.search, 0.5))}, p95 ${milliseconds(percentile(opening.search, 0.95))}`,
    )
    const openingMet = judge('opening it for the first time after a restart, with its newest page', opening.cold, 300)
    return turnsMet && openingMet
  } finally {
    await server.stop()
  }
}
