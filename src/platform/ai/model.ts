import type { LanguageModelV4 } from '@ai-sdk/provider'

/** How long a model may stay silent, in milliseconds: until it answers, until its first word, between two words. */
export interface Deadlines {
  connect: number
  firstToken: number
  idle: number
}

export type ProviderName = 'workers-ai' | 'openai-compatible' | 'embedded'

/** A model that may answer: what a reply says of it, and how it is reached. */
export interface AnsweringModel {
  /** The name people see and choose it by, such as `gpt-4.1-mini`. */
  id: string
  provider: ProviderName
  /** What tells it apart from others of the same name, such as another organization's; `id` where left out. */
  key?: string
  /** Dollars per million tokens, where somebody said what it costs. */
  price?: { input: number; output: number } | null
  model: LanguageModelV4
  deadlines: Deadlines
  /** The longest answer to ask for, where the provider's own limit would cut answers short. */
  maxOutputTokens?: number
}
