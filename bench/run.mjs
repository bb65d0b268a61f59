// Runs a benchmark: `npm run bench:tools -- --data ../data`. Benchmarks are TypeScript and import the sources as they are.
import path from 'node:path'
import { runnerImport } from 'vite'

const [name, ...args] = process.argv.slice(2)
const file = path.join(import.meta.dirname, name, 'main.ts')
const { module } = await runnerImport(file, {
  configFile: false,
  logLevel: 'error',
  root: path.resolve(import.meta.dirname, '..'),
})
process.exit(await module.main(args.filter((arg) => arg !== '--')))
