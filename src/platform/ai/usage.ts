import type { LanguageModelV4Usage } from '@ai-sdk/provider'
import type { AnsweringModel } from './model'
import { priceOf } from './prices'

/** Tokens and dollars of one request or of a whole turn. */
export interface Usage {
  inputTokens: number
  outputTokens: number
  /** In US dollars; `null` once any part of it has no known price. */
  cost: number | null
  /** True where the model did not say and we counted characters. */
  estimated: boolean
}

export const noUsage: Usage = { inputTokens: 0, outputTokens: 0, cost: 0, estimated: false }

/** English and code run to about four characters a token. */
export const estimateTokens = (text: string) => Math.ceil(text.length / 4)

/** What one request used: as the model reported it, or estimated from what was sent and said. */
export function usageOf(
  model: AnsweringModel,
  reported: LanguageModelV4Usage | null,
  text: { sent: () => string; said: string },
): Usage {
  const input = reported?.inputTokens.total
  const output = reported?.outputTokens.total
  const inputTokens = input ?? estimateTokens(text.sent())
  const outputTokens = output ?? estimateTokens(text.said)
  const price = priceOf(model)
  const cost = price && (inputTokens * price.input + outputTokens * price.output) / 1_000_000
  return { inputTokens, outputTokens, cost, estimated: input === undefined || output === undefined }
}

export const addUsage = (one: Usage, other: Usage): Usage => ({
  inputTokens: one.inputTokens + other.inputTokens,
  outputTokens: one.outputTokens + other.outputTokens,
  cost: one.cost === null || other.cost === null ? null : one.cost + other.cost,
  estimated: one.estimated || other.estimated,
})
