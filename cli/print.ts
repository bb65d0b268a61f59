import type { Answer } from './connection.ts'
import { type Operation, type Schema, typedFlag, typedVerb } from './operations.ts'

const typed = (operation: Operation) => typedVerb(operation.name).replace('.', ' ')

export function printOverview(operations: Operation[], about: string | null): number {
  if (about === null)
    console.log(
      '\n  adjutant <thing> <what to do> [values] [--flags] [--json] [--preview]\n  adjutant doctor                    Look at this machine and its server\n  adjutant connect <address> <token> Remember where and as whom\n',
    )
  for (const operation of operations.filter(({ name }) => about === null || name.startsWith(`${about}.`)))
    console.log(`  ${typed(operation).padEnd(34)} ${operation.title}`)
  console.log('\n  adjutant <thing> <what to do> --help explains one.\n')
  return 0
}

export function printOperation(operation: Operation): number {
  console.log(`\n  adjutant ${typed(operation)}\n\n  ${operation.description.split('\n')[0]}\n`)
  for (const [property, schema] of Object.entries(operation.input.properties ?? {})) {
    const must = operation.input.required?.includes(property) ? ' (required)' : ''
    console.log(`  --${typedFlag(property).padEnd(20)} ${kindOf(schema)}${must}  ${schema.description ?? ''}`.trimEnd())
  }
  console.log('')
  return 0
}

function kindOf(schema: Schema): string {
  if (schema.anyOf) return schema.anyOf.map(kindOf).join(' or ')
  if (schema.enum) return schema.enum.join(', ')
  return [schema.type ?? 'anything'].flat().join(' or ')
}

/** Prints what came of it. Exit code: 0 done, 1 refused or failed, 3 waits for approval. */
export function printAnswer(answer: Answer, json: boolean): number {
  if (json) console.log(JSON.stringify(answer.ok ? (answer.output ?? answer) : answer, null, 2))
  else if (!answer.ok) console.error(answer.error?.message ?? 'It failed, and the server did not say why.')
  else if (answer.reason) console.log(`Waits for approval: ${answer.reason}`)
  else {
    const changes = answer.receipt?.changes ?? answer.changes ?? []
    for (const { verb, noun, title } of changes) console.log(`${verb} ${noun} “${title}”`)
    if (changes.length === 0) console.log(inLines(answer.output))
    if (answer.receipt) console.log(`receipt ${answer.receipt.id}`)
  }
  if (!answer.ok) return 1
  return answer.reason ? 3 : 0
}

/** A value as indented lines, for reading. */
function inLines(value: unknown, depth = 0): string {
  const indent = '  '.repeat(depth)
  if (Array.isArray(value)) return value.map((one) => `${indent}- ${inLines(one, depth + 1).trimStart()}`).join('\n')
  if (value === null || typeof value !== 'object') return `${indent}${String(value)}`
  return Object.entries(value)
    .filter(([, one]) => one !== null && one !== '' && !(Array.isArray(one) && one.length === 0))
    .map(([key, one]) =>
      typeof one === 'object' ? `${indent}${key}:\n${inLines(one, depth + 1)}` : `${indent}${key}: ${String(one)}`,
    )
    .join('\n')
}
