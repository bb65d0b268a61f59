import { features, type GroupsOf } from '../../../src/features/chief/embedded/understanding/features'

export interface Example {
  text: string
  label: number
}

/** Examples as the learners see them: buckets with their weights, of length one. */
export interface Vectors {
  inputs: Int32Array[]
  values: Float32Array[]
  targets: number[]
  labels: number
  rarity: Float32Array
}

/** How rare each bucket is; those seen once say nothing. */
function rarities(inputs: Int32Array[], buckets: number) {
  const seen = new Float32Array(buckets)
  for (const input of inputs) for (const bucket of input) seen[bucket]! += 1
  return seen.map((count) => (count > 1 ? Math.log(1 + inputs.length / count) : 0))
}

function valuesOf(input: Int32Array, rarity: Float32Array) {
  const values = Float32Array.from(input, (bucket) => rarity[bucket]!)
  const length = Math.hypot(...values) || 1
  return values.map((value) => value / length)
}

export function vectorsOf(examples: Example[], labels: number, groupsOf: GroupsOf, buckets: number): Vectors {
  const all = examples.map(({ text }) => features(text, groupsOf, buckets))
  const rarity = rarities(all, buckets)
  const inputs = all.map((input) => input.filter((bucket) => rarity[bucket]! > 0))
  return {
    inputs,
    values: inputs.map((input) => valuesOf(input, rarity)),
    targets: examples.map(({ label }) => label),
    labels,
    rarity,
  }
}

/** Turns scores into shares of one. */
export function softmax(scores: Float32Array) {
  let highest = Number.NEGATIVE_INFINITY
  for (const score of scores) if (score > highest) highest = score
  let sum = 0
  for (let index = 0; index < scores.length; index++) {
    scores[index] = Math.exp(scores[index]! - highest)
    sum += scores[index]!
  }
  for (let index = 0; index < scores.length; index++) scores[index]! /= sum
}

/** What is left of the step width in an epoch: it falls to a tenth. */
export const fading = (epoch: number, epochs: number) => 1 - (0.9 * epoch) / epochs
