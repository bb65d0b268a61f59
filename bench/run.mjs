// Runs a benchmark: `npm run bench:tools -- --data ../data`. Benchmarks are TypeScript and import the sources as they are.
import path from 'node:path'
import { runnerImport } from 'vite'

const [name, ...args] = process.argv.slice(2)
const file = path.join(import.meta.dirname, name, 'main.ts')
/** The catalogue can be read outside workerd, where the modules of the runtime are not there: nothing of them is used. */
const runtime = {
  name: 'no-runtime',
  resolveId: (id) => (id.startsWith('cloudflare:') ? `\0${id}` : null),
  load: (id) =>
    id.startsWith('\0cloudflare:')
      ? 'export const env = {}\nexport class DurableObject {}\nexport class WorkerEntrypoint {}\nexport class WorkflowEntrypoint {}\nexport const waitUntil = () => {}'
      : null,
}
const { module } = await runnerImport(file, {
  configFile: false,
  logLevel: 'error',
  root: path.resolve(import.meta.dirname, '..'),
  plugins: [runtime],
})
process.exit(await module.main(args.filter((arg) => arg !== '--')))
