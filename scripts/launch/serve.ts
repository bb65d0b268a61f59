import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare'
import { unstable_getMiniflareWorkerOptions as workerOptionsOf } from 'wrangler'
import { builtServer } from './build.ts'
import type { LaunchOptions } from './options.ts'

/** The built Worker's own configuration, as far as the launcher reads it. */
interface BuiltConfig {
  name: string
  main: string
  d1_databases?: { binding: string; database_id: string }[]
}

export const readBuiltConfig = (root: string): BuiltConfig => JSON.parse(readFileSync(builtServer(root), 'utf8'))

/**
 * Serves the built Worker. The public port leads straight to the Worker: the local runtime's own pages and controls
 * under /cdn-cgi/ live on another, random port of loopback and are never reachable through it.
 */
export async function serve(
  root: string,
  options: LaunchOptions,
  bindings: Record<string, string>,
): Promise<Miniflare> {
  const folder = path.dirname(builtServer(root))
  const config = readBuiltConfig(root)
  const { workerOptions, externalWorkers } = workerOptionsOf(builtServer(root))
  const { modulesRules: _notForBundles, ...worker } = workerOptions
  const runtime = new Miniflare(
    convertV4MiniflareOptions({
      host: '127.0.0.1',
      port: 0,
      cf: false,
      log: new Log(LogLevel.ERROR),
      resourcePersistencePath: options.state,
      workers: [
        {
          ...worker,
          name: config.name,
          bindings: Object.assign({}, worker.bindings, bindings),
          // Addresses that people give are asked through here: private ones are refused after their names are resolved.
          serviceBindings: Object.assign({}, worker.serviceBindings, {
            OUTSIDE: { network: { allow: ['public'], tlsOptions: { trustBrowserCas: true } } },
            ...waysIn(bindings.ADJUTANT_CERTIFICATES),
          }),
          modulesRoot: folder,
          modules: modulesIn(folder, config.main),
          unsafeDirectSockets: [{ host: options.host, port: options.port }],
        },
        ...externalWorkers,
      ],
    }),
  )
  await runtime.ready
  return runtime
}

/** The way to mail servers of the own network, whose certificates, in a PEM file, nobody else vouches for. */
function waysIn(certificates: string | undefined): Record<string, { network: Network }> {
  if (!certificates) return {}
  const tlsOptions = { trustBrowserCas: true, trustedCertificates: [readFileSync(certificates, 'utf8')] }
  return { INSIDE: { network: { allow: ['public', 'private'], tlsOptions } } }
}

interface Network {
  allow: string[]
  tlsOptions: { trustBrowserCas: boolean; trustedCertificates?: string[] }
}

/** All modules of the bundle, the entry first. */
function modulesIn(folder: string, main: string) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(m?js|sql|txt|md|html|wasm|bin)$/.test(file))
    .sort((left, right) => Number(right === main) - Number(left === main))
    .map((file) => ({ type: moduleType(file), path: path.join(folder, file) }))
}

function moduleType(file: string) {
  if (/\.m?js$/.test(file)) return 'ESModule' as const
  if (file.endsWith('.wasm')) return 'CompiledWasm' as const
  return file.endsWith('.bin') ? ('Data' as const) : ('Text' as const)
}
