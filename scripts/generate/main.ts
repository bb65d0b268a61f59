// `npm run new feature|operation <name>`, on the project's Node.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { newFeature, newOperation } from './generate.ts'

const root = path.resolve(import.meta.dirname, '..', '..')
const [kind, name] = process.argv.slice(2)
const kinds = { feature: newFeature, operation: newOperation }

try {
  if (name === undefined || (kind !== 'feature' && kind !== 'operation'))
    throw new Error('Usage: npm run new feature <plural noun>, or npm run new operation <noun.verb>')
  const files = kinds[kind](root, name)
  spawnSync(
    process.execPath,
    [path.join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome'), 'check', '--write', ...files],
    { cwd: root },
  )
  for (const file of files) console.log(`  ${file}`)
  console.log('\n  It is on every door already. npm run check says what is missing.\n')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
