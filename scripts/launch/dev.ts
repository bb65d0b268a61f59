// The server process of `npm run dev`: the same secret and migrations as a start, then Vite.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { unstable_readConfig as readConfig } from 'wrangler'
import { configuredBindings } from './bindings.ts'
import { migrate } from './migrate.ts'
import { usualHosts } from './options.ts'
import { readSecret } from './secret.ts'

const root = path.resolve(import.meta.dirname, '..', '..')
/** Vite keeps its state here (vite.config.ts), apart from what `npm start` keeps. */
const persist = path.join(root, '.adjutant', 'dev', 'v3')
const config = readConfig({ config: path.join(root, 'wrangler.jsonc') })
const databases = config.d1_databases.map(
  (database: { binding: string; database_id?: string; migrations_dir?: string }) => ({
    binding: database.binding,
    database_id: database.database_id ?? database.binding,
    migrations_dir: database.migrations_dir ?? 'migrations',
  }),
)
await migrate(databases, persist, root)

const bindings = configuredBindings(process.env)
const vite = spawn(
  process.execPath,
  [path.join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'dev', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      ...bindings,
      ADJUTANT_SECRET: readSecret(path.join(root, '.adjutant', 'secret'), process.env.ADJUTANT_SECRET),
      ADJUTANT_HOSTS: process.env.ADJUTANT_HOSTS ?? usualHosts.join(','),
      // Variables of the environment become bindings of the Worker that is being edited, on this machine only.
      CLOUDFLARE_INCLUDE_PROCESS_ENV: 'true',
    },
  },
)
for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => vite.kill(signal))
process.on('SIGINT', () => undefined)
vite.on('exit', (code) => process.exit(code ?? 1))
