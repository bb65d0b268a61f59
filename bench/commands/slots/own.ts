import type { LanguageModelV4FunctionTool } from '@ai-sdk/provider'
import { heldOutSayings } from '../../../src/features/chief/embedded/testing/utterances/held-out/all'
import { openSayings } from '../../../src/features/chief/embedded/testing/utterances/open/all'
import { playUtterance, utterances } from '../../../src/features/chief/embedded/testing/utterances/play'
import { playSaying } from '../../../src/features/chief/embedded/testing/utterances/play-saying'
import type { Outcome, Saying } from '../../../src/features/chief/embedded/testing/utterances/saying'

export interface InputCount {
  /** Sayings that led to the right operations, and those of them with exactly the right inputs. */
  sayings: number
  exact: number
  /** Single inputs of those, and how many were filled exactly. */
  inputs: number
  filled: number
}

const none = (): InputCount => ({ sayings: 0, exact: 0, inputs: 0, filled: 0 })
const plain = (value: unknown) => JSON.stringify(value)?.toLowerCase().replace(/[‘’]/g, "'")
const toolsOf = (outcomes: Outcome[]) => outcomes.map(([tool]) => tool).join(' ')

/** Compares the inputs of the calls that were made with those there had to be; an input too many is a wrong one. */
function compare(made: Outcome[], expected: Outcome[]) {
  const results: { name: string; right: boolean }[] = []
  const left = [...made]
  for (const [tool, input] of expected) {
    const same = left.findIndex((one) => one[0] === tool && plain(one[1].title) === plain(input.title))
    const at = same >= 0 ? same : left.findIndex((one) => one[0] === tool)
    const [call] = left.splice(at, 1)
    const names = new Set([...Object.keys(input), ...Object.keys(call?.[1] ?? {})])
    for (const name of names) results.push({ name, right: plain(input[name]) === plain(call?.[1][name]) })
  }
  return results
}

function tally(count: InputCount, made: Outcome[], expected: Outcome[]) {
  const results = compare(made, expected)
  count.sayings++
  if (results.every(({ right }) => right)) count.exact++
  count.inputs += results.length
  count.filled += results.filter(({ right }) => right).length
  return results.filter(({ right }) => !right).map(({ name }) => name)
}

async function sayingsCount(sayings: Saying[], tools: LanguageModelV4FunctionTool[], print: boolean) {
  const count = none()
  for (const saying of sayings) {
    const [said, ...expected] = saying
    if (expected.length === 0) continue
    const { operations, outcomes } = await playSaying(saying, tools)
    if (!operations) continue
    const wanted = new Set(expected.map(([tool]) => tool))
    const made = outcomes.filter(([tool]) => wanted.has(tool))
    if (toolsOf(made) !== toolsOf(expected)) continue
    const wrong = tally(count, made, expected)
    if (print && wrong.length > 0)
      console.log(`  ${JSON.stringify(said)} ${wrong.join(', ')}\n    → ${JSON.stringify(made)}`)
  }
  return count
}

async function utteranceCount() {
  const count = none()
  for (const utterance of utterances) {
    const { calls, expected } = await playUtterance(utterance)
    if (expected.length > 0 && toolsOf(calls) === toolsOf(expected)) tally(count, calls, expected)
  }
  return count
}

const sum = (counts: InputCount[]) =>
  counts.reduce(
    (one, other) => ({
      sayings: one.sayings + other.sayings,
      exact: one.exact + other.exact,
      inputs: one.inputs + other.inputs,
      filled: one.filled + other.filled,
    }),
    none(),
  )

/** Our own labelled sayings: how their inputs are filled where the operations are the right ones. */
export async function countOwnInputs(tools: LanguageModelV4FunctionTool[], print: boolean) {
  const open = await sayingsCount(Object.values(openSayings).flat(), tools, print)
  const heldOut = await sayingsCount(Object.values(heldOutSayings).flat(), tools, false)
  const early = await utteranceCount()
  return { open, 'held out': heldOut, 'the first two hundred': early, all: sum([open, heldOut, early]) }
}
