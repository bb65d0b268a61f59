import summary from '../../../../prompts/summary.md?raw'
import type { CircuitBreaker } from '../../../platform/ai/breaker'
import { openChain } from '../../../platform/ai/chain'
import type { AnsweringModel } from '../../../platform/ai/model'
import { fill } from '../prompt/blocks'
import { longestSummary } from './extract'

/** Tokens of the transcript that is summed up, and of the answer. */
export const summaryBudget = { transcript: 3_000, answer: 250 }

interface Asked {
  person: string
  name: string
  transcript: string
}

/** A summary in the words of a model; `null` when none of them gives a usable one. */
export async function askForSummary(
  models: AnsweringModel[],
  breaker: CircuitBreaker,
  { person, name, transcript }: Asked,
): Promise<string | null> {
  const system = fill(summary, { person, name }).trim()
  const text = transcript.slice(0, summaryBudget.transcript * 4)
  const call = {
    prompt: [
      { role: 'system' as const, content: system },
      { role: 'user' as const, content: [{ type: 'text' as const, text }] },
    ],
    maxOutputTokens: summaryBudget.answer,
  }
  let said = ''
  for await (const event of openChain(models, { breaker }).stream(call)) {
    if (event.type === 'text') said += event.text
    if (event.type === 'broken' || event.type === 'exhausted') return null
  }
  const bare = said.replace(/\s+/g, ' ').trim()
  if (bare.length < 20) return null
  return bare.length > longestSummary ? `${bare.slice(0, longestSummary - 1)}…` : bare
}
