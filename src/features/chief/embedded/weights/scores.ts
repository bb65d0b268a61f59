import { features } from '../understanding/features'
import type { Table, Weights } from './unpack'

/** What each label scores for a text: the linear classifiers and the one with a hidden layer, added up. */
export function scoresOf(text: string, weights: Weights): Float32Array {
  const { rarity, linear, deep, outward, unitBias, bias } = weights
  const buckets = features(text, weights.groupsOf, rarity.length)
  let length = 0
  for (const bucket of buckets) length += rarity[bucket]! ** 2
  const unit = 1 / (Math.sqrt(length) || 1)
  const scores = Float32Array.from(bias)
  gather(buckets, rarity, unit, linear, scores)
  const hidden = Float32Array.from(unitBias)
  gather(buckets, rarity, unit, deep, hidden)
  for (let from = 0; from < hidden.length; from++) {
    const value = hidden[from]!
    if (value <= 0) continue
    const base = from * bias.length
    for (let label = 0; label < bias.length; label++) scores[label]! += value * outward[base + label]!
  }
  return scores
}

/** Adds to the sums what each of their columns gets from the buckets. */
function gather(buckets: Int32Array, rarity: Float32Array, unit: number, { values, scale }: Table, sums: Float32Array) {
  const width = scale.length
  const raw = new Float32Array(width)
  for (const bucket of buckets) {
    const weight = rarity[bucket]! * unit
    if (weight === 0) continue
    const base = bucket * width
    for (let column = 0; column < width; column++) raw[column]! += weight * values[base + column]!
  }
  for (let column = 0; column < width; column++) sums[column]! += raw[column]! * scale[column]!
}
