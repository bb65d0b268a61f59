import { Conversation } from '../../src/features/chief/embedded/testing/pretend-tools'
import type { Labelled } from './datasets'

/** Milliseconds of whole turns: prompt in, calls, results, answer out, with some earlier turns in the prompt. */
export async function latencies(texts: Labelled[]): Promise<number[]> {
  const took: number[] = []
  let chat = new Conversation()
  for (const [index, { text }] of texts.entries()) {
    if (index % 6 === 0)
      chat = new Conversation().given(
        { title: 'Call John' },
        { title: 'Write the report' },
        { title: 'Milk', list: 'shopping' },
      )
    const started = performance.now()
    await chat.say(text)
    took.push(performance.now() - started)
  }
  return took.sort((one, other) => one - other)
}

export const percentile = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
