// The server process of `npm start`, on the project's Node: build, migrate, serve, and end without leaving anything behind.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Miniflare } from 'miniflare'
import { configuredBindings } from './bindings.ts'
import { buildIfNeeded } from './build.ts'
import { claimState, portIsFree } from './claim.ts'
import { readOptions, usage } from './options.ts'
import { readSecret } from './secret.ts'
import { addressOf, words } from './words.ts'

const root = path.resolve(import.meta.dirname, '..', '..')

/** The runtime's own switches, read when it is loaded: no trace collector, no data browser, no downloads, no metrics. */
const quiet = {
  X_LOCAL_OBSERVABILITY: 'false',
  X_LOCAL_EXPLORER: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_SEND_METRICS: 'false',
}

async function start() {
  const options = readOptions(process.argv.slice(2), process.env, root)
  if (options.help) return console.log(usage)
  words.title()
  const address = addressOf(options.host, options.port, options.hosts)
  mkdirSync(options.state, { recursive: true })
  await claimState(options.state, address)
  if (!(await portIsFree(options.host, options.port)))
    throw new Error(
      `Port ${options.port} is used by another program. Choose another one: npm start -- --port ${options.port + 1}`,
    )

  const secret = readSecret(options.secretFile, process.env.ADJUTANT_SECRET)
  await step('Built', () => buildIfNeeded(root))
  Object.assign(process.env, quiet)
  const { readBuiltConfig, serve } = await import('./serve.ts')
  const { migrate } = await import('./migrate.ts')
  const databases = (readBuiltConfig(root).d1_databases ?? []).map((it) => ({ ...it, migrations_dir: 'migrations' }))
  await step('Migrated', async () => (await migrate(databases, options.state, root)).length > 0)

  const bindings = {
    ...configuredBindings(process.env),
    ADJUTANT_SECRET: secret,
    ADJUTANT_HOSTS: options.hosts.join(','),
  }
  const runtime = await serve(root, options, bindings)
  endWith(() => runtime.dispose())
  await requireGoodConfiguration(runtime, options.hosts[0] ?? 'localhost')
  words.ready(address, path.relative(process.cwd(), options.state) || options.state)
}

/** Asks the server for something that reads its settings, so that a wrong one is said here and not on every page. */
async function requireGoodConfiguration(runtime: Miniflare, host: string) {
  const response = await runtime.dispatchFetch(`http://${host}/api/sign-up`)
  if (response.ok) return
  const answer = (await response.json().catch(() => null)) as { error?: { message?: string } } | null
  await runtime.dispose()
  throw new Error(answer?.error?.message ?? `The server started and then failed: it answers ${response.status}.`)
}

/** Does one thing and says so, if there was anything to do. */
async function step(name: string, work: () => boolean | Promise<boolean>) {
  const began = performance.now()
  if (await work()) words.step(name, performance.now() - began)
}

function endWith(stop: () => Promise<void>) {
  let ending = false
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  // The runtime listens to these as well and would end this process before it has said goodbye.
  for (const signal of signals) process.removeAllListeners(signal)
  const end = async () => {
    if (ending) return
    ending = true
    await stop()
    words.stopped()
    process.exit(0)
  }
  for (const signal of signals) process.on(signal, () => void end())
}

// The launcher holds the other end of this channel; when it is gone, however it went, this group goes too.
process.once('disconnect', () => {
  if (process.argv.includes('--attached')) process.exit(1)
  process.kill(-process.pid, 'SIGKILL')
})
process.channel?.unref()

start().catch((error: unknown) => {
  words.failed(error instanceof Error ? error.message : String(error))
  process.exit(1)
})
