import { AppError, invalid } from '../errors'
import type { Feature, TrackedTable } from './feature'
import type { AnyOperation } from './operation'
import { checkShape } from './shape'

/** Every operation of these features by name. Two of one name are an error at start. */
export function catalogueOf(features: Feature[]): Map<string, AnyOperation> {
  const catalogue = new Map<string, AnyOperation>()
  for (const operation of features.flatMap((feature) => feature.operations)) {
    if (catalogue.has(operation.name)) throw new Error(`Two operations are called ${operation.name}.`)
    catalogue.set(operation.name, operation)
  }
  return catalogue
}

/** The presentation of every tracked table, by table name. */
export const presentationOf = (features: Feature[]): Map<string, TrackedTable> =>
  new Map(
    features
      .flatMap((feature) => feature.tables ?? [])
      .flatMap(({ tracked }) => tracked.map((table) => [table.table, table])),
  )

export function findOperation(catalogue: Map<string, AnyOperation>, name: string): AnyOperation {
  const operation = catalogue.get(name)
  if (!operation)
    throw new AppError('missing', 'operation.unknown', `There is no operation called “${name.slice(0, 80)}”.`)
  return operation
}

/** The input as the operation's schema reads it, or an error that says which field is wrong and how. */
export function parseInput(operation: AnyOperation, input: unknown): unknown {
  checkShape(input)
  const parsed = operation.input.safeParse(input ?? {})
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.slice(0, 8).map((issue) => ({
    path: issue.path.map(String).join('.').slice(0, 200),
    message: issue.message.slice(0, 300),
  }))
  const said = issues.slice(0, 3).map(({ path, message }) => (path ? `${path}: ${message}` : message))
  throw invalid('input.invalid', `${operation.title}: ${said.join(' ')}`, { issues })
}
