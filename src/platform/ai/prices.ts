import type { AnsweringModel } from './model'

/** US dollars per million tokens. */
export interface Price {
  input: number
  output: number
}

/*
 * Published list prices, November 2026 at the latest. Sources:
 *   @cf/…   developers.cloudflare.com/workers-ai/platform/pricing
 *   gpt-…   platform.openai.com/docs/pricing, text tokens, standard tier
 * A model that is not here has no known price. Cached input is counted at the full price, so the figure is never too low.
 */
const prices: Record<string, Price> = {
  '@cf/meta/llama-3.3-70b-instruct-fp8-fast': { input: 0.293, output: 2.253 },
  '@cf/meta/llama-3.1-8b-instruct-fp8-fast': { input: 0.045, output: 0.384 },
  'gpt-5': { input: 1.25, output: 10 },
  'gpt-5-mini': { input: 0.25, output: 2 },
  'gpt-5-nano': { input: 0.05, output: 0.4 },
  'gpt-4.1': { input: 2, output: 8 },
  'gpt-4.1-mini': { input: 0.4, output: 1.6 },
  'gpt-4.1-nano': { input: 0.1, output: 0.4 },
  'gpt-4o': { input: 2.5, output: 10 },
  'gpt-4o-mini': { input: 0.15, output: 0.6 },
}

/** What a model costs, or `null` where nobody told us. The embedded model runs here and costs nothing. */
export function priceOf({ id, provider, price }: Pick<AnsweringModel, 'id' | 'provider' | 'price'>): Price | null {
  if (price) return price
  if (provider === 'embedded') return { input: 0, output: 0 }
  // A dated release costs what its family costs: gpt-4o-mini-2024-07-18.
  const name = id.replace(/^workers-ai\//, '')
  return prices[name] ?? prices[name.replace(/-\d{4}-\d\d-\d\d$/, '')] ?? null
}
