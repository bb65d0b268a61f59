import { expect, it } from 'vitest'
import { playUtterance, utterances } from './testing/utterances/play'

/** How many of the labelled utterances may go wrong: those we know of, said one by one in the message of a failure. */
const known = 2

it('the labelled utterances lead to exactly their calls and inputs, but for a known few', async () => {
  const wrong: string[] = []
  for (const utterance of utterances) {
    const { right, calls } = await playUtterance(utterance)
    if (!right) wrong.push(`${utterance[0]} → ${JSON.stringify(calls)}`)
  }
  expect(utterances.length).toBeGreaterThanOrEqual(150)
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(known)
})
