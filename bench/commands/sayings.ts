import type { LanguageModelV4FunctionTool } from '@ai-sdk/provider'
import { heldOutSayings } from '../../src/features/chief/embedded/testing/utterances/held-out/all'
import { openSayings } from '../../src/features/chief/embedded/testing/utterances/open/all'
import { playSaying } from '../../src/features/chief/embedded/testing/utterances/play-saying'
import type { Saying } from '../../src/features/chief/embedded/testing/utterances/saying'
import { percent } from './score'

interface Count {
  all: number
  right: number
  /** Those that lead to operations rather than to words, and how many led to the right ones. */
  operating: number
  operated: number
}

async function countOf(sayings: Saying[], tools: LanguageModelV4FunctionTool[], print: boolean): Promise<Count> {
  const count: Count = { all: sayings.length, right: 0, operating: 0, operated: 0 }
  for (const saying of sayings) {
    const { right, operations, outcomes, answer } = await playSaying(saying, tools)
    if (right) count.right++
    if (operations !== null) count.operating++
    if (operations) count.operated++
    if (print && !right)
      console.log(`  ${JSON.stringify(saying)}\n    → ${JSON.stringify(outcomes)} ${JSON.stringify(answer)}`)
  }
  return count
}

const line = (name: string, { all, right, operating, operated }: Count) =>
  `${name.padEnd(34)} ${`${percent(right, all)} % of ${all}`.padEnd(17)} ${percent(operated, operating)} % of ${operating}`

/** Whole turns over all of Chief's tools: the right calls with exactly the right inputs, and the right operations alone. */
export async function scoreSayings(tools: LanguageModelV4FunctionTool[], print: boolean): Promise<number> {
  console.log(`\n${'our own sayings, whole turns'.padEnd(34)} ${'exact'.padEnd(17)} right operations`)
  const total: Count = { all: 0, right: 0, operating: 0, operated: 0 }
  for (const [set, groups] of [
    ['open', openSayings],
    ['held out', heldOutSayings],
  ] as const) {
    const sum: Count = { all: 0, right: 0, operating: 0, operated: 0 }
    for (const [name, sayings] of Object.entries(groups)) {
      const count = await countOf(sayings, tools, print && set === 'open')
      for (const key of ['all', 'right', 'operating', 'operated'] as const) {
        sum[key] += count[key]
        total[key] += count[key]
      }
      if (set === 'open') console.log(line(`  ${name}`, count))
    }
    console.log(line(set, sum))
  }
  return (total.right / total.all) * 100
}
