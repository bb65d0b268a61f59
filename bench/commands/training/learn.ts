import type { GroupsOf } from '../../../src/features/chief/embedded/understanding/features'
import { type Deep, trainDeep } from './deep'
import { type Example, vectorsOf } from './examples'
import { type Linear, trainLinear } from './linear'

/** What was learned: three classifiers of two shapes, whose scores count together. */
export interface Learned {
  labels: number
  rarity: Float32Array
  /** The linear classifiers, added up: both have the same shape. */
  linear: Linear
  deep: Deep
}

/** How many buckets features fall into, a power of two, and how many hidden units there are. */
export interface Size {
  buckets: number
  units: number
}

/** How much a margin counts beside a logarithm of a probability. */
const marginWeight = 3

/**
 * Learns labels from examples: a linear classifier by shared probability, one by margins, and one with a hidden layer.
 * They err on different texts; together they are right more often than the best of them.
 */
export function learn(examples: Example[], labels: number, groupsOf: GroupsOf, size: Size): Learned {
  const vectors = vectorsOf(examples, labels, groupsOf, size.buckets)
  const shares = trainLinear(vectors, {
    loss: 'shares',
    epochs: 10,
    rate: 0.2,
    leftOut: 0.4,
    smoothing: 0.05,
    seed: 7,
  })
  const margins = trainLinear(vectors, {
    loss: 'margins',
    epochs: 10,
    rate: 0.05,
    leftOut: 0.3,
    smoothing: 0,
    seed: 11,
  })
  const sum = (one: Float32Array, other: Float32Array) => one.map((value, at) => value + marginWeight * other[at]!)
  return {
    labels,
    rarity: vectors.rarity,
    linear: { table: sum(shares.table, margins.table), bias: sum(shares.bias, margins.bias) },
    deep: trainDeep(vectors, {
      units: size.units,
      epochs: 12,
      rate: 0.1,
      leftOut: 0.4,
      unitsOut: 0.3,
      smoothing: 0.05,
      seed: 5,
    }),
  }
}
