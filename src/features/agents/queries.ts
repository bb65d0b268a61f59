import { perform } from '../../platform/browser/perform'
import { operationQuery } from '../../platform/browser/queries'
import type { Connection, ModelSource } from './connections/connection'

/** A model that may answer, as `model.list` shows it. */
export interface ModelEntry {
  modelId: string
  id: string
  source: ModelSource
  provider: 'workers-ai' | 'openai-compatible' | 'embedded'
  /** Dollars per million tokens. */
  price: { input: number; output: number } | null
  state: 'working' | 'resting'
  answers: boolean
  embeds: boolean
  connection: Connection | null
}

export interface ModelList {
  answering: string
  models: ModelEntry[]
  chosen: { me: string[]; organization: string[] }
  hosts: string[]
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
export const tryModel = (modelId: string) => perform<Trial>('model.test', { modelId })
