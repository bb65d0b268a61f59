import { isEmbeddingModel } from '../../../platform/ai/embedding'
import type { AnsweringModel } from '../../../platform/ai/model'
import type { ModelSource } from './connection'
import type { ChoiceRow, ConnectionRow } from './tables'

/** A model that may answer somebody, with where it comes from; `row` is what was connected. */
export interface OfferedModel {
  modelId: string
  source: ModelSource
  answering: AnsweringModel
  row: ConnectionRow | null
}

/** Whether it is asked for vectors, so that what is remembered is found by its meaning; it answers nobody. */
export const embeds = ({ row }: Pick<OfferedModel, 'row'>): boolean => row !== null && isEmbeddingModel(row.model)

/** What was connected and chosen, as the directory keeps it. */
export interface Kept {
  connections: ConnectionRow[]
  choices: ChoiceRow[]
}

/** The id by which a model of the server's own configuration is chosen. */
export const configuredId = ({ provider }: Pick<AnsweringModel, 'provider'>) => `model_${provider}`

/**
 * The models that may answer somebody, in the order they are asked: what they chose, their own, then the organization's
 * in its order (those of the server first, where nobody chose), and the built-in one behind them all.
 */
export function inOrder(configured: AnsweringModel[], kept: Kept, open: (row: ConnectionRow) => AnsweringModel) {
  const connected = (mine: boolean): OfferedModel[] =>
    kept.connections
      .filter(({ personId }) => (personId !== '') === mine)
      .sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1))
      .map((row) => ({ modelId: row.id, source: mine ? 'me' : 'organization', answering: open(row), row }))
  const server = configured.map((answering): OfferedModel => {
    const source = answering.provider === 'embedded' ? 'built-in' : 'server'
    return { modelId: configuredId(answering), source, answering, row: null }
  })
  const builtIn = server.filter(({ source }) => source === 'built-in')
  const shared = [...server.filter(({ source }) => source === 'server'), ...connected(false), ...builtIn]
  return first(wanted(kept, true), [...connected(true), ...first(wanted(kept, false), shared)])
}

/** What a person (`mine`) or their organization chose, best first. */
export function wanted({ choices }: Pick<Kept, 'choices'>, mine: boolean): string[] {
  const row = choices.find(({ personId }) => (personId !== '') === mine)
  return row ? list(row.models) : []
}

/** The hosts of the private network that an owner let in. */
export const hostsLetIn = ({ choices }: Pick<Kept, 'choices'>): string[] =>
  choices.filter(({ personId }) => personId === '').flatMap(({ hosts }) => list(hosts))

function first(ids: string[], models: OfferedModel[]): OfferedModel[] {
  const chosen = ids.flatMap((id) => models.filter(({ modelId }) => modelId === id))
  return [...chosen, ...models.filter((model) => !chosen.includes(model))]
}

function list(json: string): string[] {
  const value: unknown = JSON.parse(json)
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
