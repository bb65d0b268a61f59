import { rmSync } from 'node:fs'
import path from 'node:path'
import { milliseconds, percentile } from '../server/figures'
import { launch } from '../server/launch'
import { signUp } from '../server/person'
import { driveMessages } from './driver'
import { type Options, readOptions } from './options'
import { type Findings, killRepeatedly } from './rounds'
import { messages, operations } from './workloads'

/** Non-zero when anything acknowledged was lost, or anything was kept twice. */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args)
  if (typeof options === 'string') {
    console.log(options)
    return 2
  }
  const content = await check(options)
  if (content) rmSync(options.folder, { recursive: true, force: true })
  else console.log(`\nThe server's state and output are in ${options.folder}.`)
  return content ? 0 : 1
}

async function check({ port, folder, kills, driver, rate }: Options): Promise<boolean> {
  const place = { port, state: path.join(folder, 'state'), log: path.join(folder, 'server.log') }
  const server = await launch(place)
  const [ada, grace] = await Promise.all(
    ['Ada', 'Grace'].map((name) =>
      signUp(server.url, { name, email: `${name.toLowerCase()}@example.com`, password: 'correct horse battery' }),
    ),
  )
  await server.stop()
  if (!ada || !grace) throw new Error('Nobody signed up.')
  let content = true
  for (const workload of [operations(ada), messages(ada)]) {
    const found = await killRepeatedly(workload, { ...place, kills, writers: 8 })
    content = report(workload.name, kills, found) && content
  }
  if (driver) {
    const { content: agreed, figures } = await driveMessages({ ...place, driver, person: grace, kills, rate })
    console.log(`${agreed ? '✓' : '✗'} messages, by ${path.basename(driver)}: ${JSON.stringify(figures)}`)
    content = agreed && content
  }
  return content
}

function report(name: string, kills: number, found: Findings): boolean {
  const { acknowledged, stored, repeated, lost, doubled, disordered, restarts } = found
  const content = lost.length + doubled.length + disordered.length === 0 && acknowledged > 0
  console.log(
    `${content ? '✓' : '✗'} ${name}: ${kills} kills, ${acknowledged} acknowledged, ${stored} stored, ${lost.length} lost, ` +
      `${doubled.length} twice, ${disordered.length} out of order, ${repeated} said again after a crash, ` +
      `restart ${milliseconds(percentile(restarts, 0.5))} (median)`,
  )
  for (const key of [...lost, ...doubled, ...disordered].slice(0, 5)) console.log(`    ${key}`)
  return content
}
