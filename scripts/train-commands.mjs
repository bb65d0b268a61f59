// Builds the weights of the embedded model: `node scripts/run.mjs scripts/train-commands.mjs --data ../data`.
// Without --data it trains on our own patterns alone.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'

const { values } = parseArgs({ options: { data: { type: 'string' } } })
const root = path.resolve(import.meta.dirname, '..')
const { module } = await runnerImport(path.join(root, 'bench/commands/train-kinds.ts'), {
  configFile: false,
  logLevel: 'error',
  root,
})
const target = path.join(root, 'src/features/chief/embedded/weights/weights.generated.ts')
const { packed, count } = module.trainKinds(values.data ?? null)
writeFileSync(
  target,
  `// Written by scripts/train-commands.mjs. Do not edit.
export const weights = {
  scale: ${JSON.stringify(packed.scale)},
  bias: ${JSON.stringify(packed.bias)},
  packed:
    '${packed.packed}',
}
`,
)
console.log(`${count} texts, ${(packed.packed.length / 1e6).toFixed(2)} MB → ${path.relative(root, target)}`)
