// Builds the weights of the embedded model: `node scripts/run.mjs scripts/train-commands.mjs --data ../data`.
// Without --data it trains on our own patterns alone.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'

const { values } = parseArgs({ options: { data: { type: 'string' } } })
const root = path.resolve(import.meta.dirname, '..')
const { module } = await runnerImport(path.join(root, 'bench/commands/training/train-kinds.ts'), {
  configFile: false,
  logLevel: 'error',
  root,
})
const target = path.join(root, 'src/features/chief/embedded/weights/weights.generated.ts')
const { packed, count } = module.trainKinds(values.data ?? null)
const text = `// Written by scripts/train-commands.mjs. Do not edit.
export const weights = ${JSON.stringify(packed)}
`
writeFileSync(target, text)
console.log(`${count} texts, ${(text.length / 1e6).toFixed(2)} MB → ${path.relative(root, target)}`)
