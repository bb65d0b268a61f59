import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { trainKinds } from '../bench/commands/train-kinds'

// Builds the weights of the embedded model: from our own patterns, and the public training splits with --data <folder>.
const { values } = parseArgs({ options: { data: { type: 'string' } } })
const target = path.join(import.meta.dirname, '../src/features/chief/embedded/weights/weights.generated.ts')
const { packed, count } = trainKinds(values.data ?? null)
writeFileSync(
  target,
  `// Written by scripts/train-commands.ts. Do not edit.
export const weights = {
  scale: ${JSON.stringify(packed.scale)},
  bias: ${JSON.stringify(packed.bias)},
  packed:
    '${packed.packed}',
}
`,
)
console.log(`${count} texts, ${(packed.packed.length / 1e6).toFixed(2)} MB → ${path.relative(process.cwd(), target)}`)
