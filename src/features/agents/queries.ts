import { perform } from '../../platform/browser/perform'
import { operationQuery } from '../../platform/browser/queries'

/** A model that is configured, as `model.list` shows it. */
export interface ModelEntry {
  id: string
  provider: 'workers-ai' | 'openai-compatible' | 'embedded'
  /** Dollars per million tokens. */
  price: { input: number; output: number } | null
  state: 'working' | 'resting'
}

export interface ModelList {
  answering: string
  models: ModelEntry[]
  missing: { provider: ModelEntry['provider']; settings: string[]; adds: string }[]
}

/** What came of trying a model. */
export interface Trial {
  answered: boolean
  streamed: boolean
  calledTool: boolean
  firstWordMilliseconds: number | null
  milliseconds: number
  problem: string | null
}

export const modelsQuery = operationQuery<ModelList>('model.list')
export const tryModel = (id: string) => perform<Trial>('model.test', { id })
