import path from 'node:path'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { build } from 'vite'
import { unstable_readConfig as readConfig } from 'wrangler'
import { migrate } from '../../scripts/launch/migrate'

/** What of wrangler.jsonc matters here. */
interface WorkerConfig {
  compatibility_date?: string
  compatibility_flags: string[]
  d1_databases: { binding: string; database_id?: string; migrations_dir?: string }[]
  durable_objects: { bindings: { name: string; class_name: string }[] }
}

/** Builds the Worker with the suite's tools and serves it on loopback, its state in `folder`. */
export async function serve(root: string, folder: string, port: number): Promise<Miniflare> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: path.join(root, 'bench', 'mcp', 'worker.ts'),
      outDir: path.join(folder, 'bundle'),
      emptyOutDir: true,
      rolldownOptions: {
        external: [/^cloudflare:/, /^node:/],
        output: { entryFileNames: 'worker.js', codeSplitting: false },
      },
    },
    ssr: { noExternal: true, target: 'webworker', resolve: { conditions: ['workerd', 'worker', 'browser', 'module'] } },
  })
  const config: WorkerConfig = readConfig({ config: path.join(root, 'wrangler.jsonc') })
  const databases = config.d1_databases.map((database) => ({
    binding: database.binding,
    database_id: database.database_id ?? database.binding,
    migrations_dir: database.migrations_dir ?? 'migrations',
  }))
  const state = path.join(folder, 'state')
  await migrate(databases, state, root)
  const runtime = new Miniflare(
    convertV4MiniflareOptions({
      host: '127.0.0.1',
      port,
      cf: false,
      resourcePersistencePath: state,
      modulesRoot: path.join(folder, 'bundle'),
      modules: [{ type: 'ESModule', path: path.join(folder, 'bundle', 'worker.js') }],
      compatibilityDate: config.compatibility_date ?? '',
      compatibilityFlags: config.compatibility_flags,
      d1Databases: Object.fromEntries(databases.map(({ binding, database_id }) => [binding, database_id])),
      durableObjects: Object.fromEntries(
        config.durable_objects.bindings.map(({ name, class_name }) => [
          name,
          { className: class_name, useSQLite: true },
        ]),
      ),
      bindings: { ADJUTANT_SECRET: crypto.randomUUID() + crypto.randomUUID() },
    }),
  )
  await runtime.ready
  return runtime
}
