import { bits, features } from '../../src/features/chief/embedded/understanding/features'

export interface Example {
  text: string
  label: number
  /** How much it counts; our own patterns count more than their number. */
  weight: number
}

/** The trained weights: per bucket and label, with the buckets' rarity multiplied in. */
export interface Weights {
  labels: number
  table: Float32Array
  bias: Float32Array
  rarity: Float32Array
}

function random(seed: number) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

function softmax(scores: Float32Array) {
  let highest = Number.NEGATIVE_INFINITY
  for (const score of scores) if (score > highest) highest = score
  let sum = 0
  for (let index = 0; index < scores.length; index++) {
    scores[index] = Math.exp(scores[index]! - highest)
    sum += scores[index]!
  }
  for (let index = 0; index < scores.length; index++) scores[index] = scores[index]! / sum
  return scores
}

/** Multinomial logistic regression by AdaGrad; the same examples and seed give the same weights. */
export function train(
  examples: Example[],
  labels: number,
  { epochs = 8, rate = 0.3, decay = 1e-6, smoothing = 0.02, seed = 7 } = {},
): Weights {
  const size = 1 << bits
  const inputs = examples.map(({ text }) => features(text))
  const seen = new Float32Array(size)
  for (const input of inputs) for (const bucket of input) seen[bucket] = seen[bucket]! + 1
  const rarity = seen.map((count) => (count > 1 ? Math.log(1 + examples.length / count) : 0))
  const vectors = inputs.map((input) => {
    const vector = Float32Array.from(input, (bucket) => rarity[bucket]!)
    const length = Math.hypot(...vector) || 1
    return vector.map((value) => value / length)
  })
  const table = new Float32Array(size * labels)
  const squares = new Float32Array(size * labels)
  const bias = new Float32Array(labels)
  const biasSquares = new Float32Array(labels)
  const next = random(seed)
  const order = examples.map((_, index) => index)
  const scores = new Float32Array(labels)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(next() * (index + 1))
      ;[order[index], order[other]] = [order[other]!, order[index]!]
    }
    for (const number of order) {
      const { label, weight } = examples[number]!
      const input = inputs[number]!
      const vector = vectors[number]!
      scores.set(bias)
      for (let at = 0; at < input.length; at++) {
        const base = input[at]! * labels
        const value = vector[at]!
        if (value !== 0) for (let k = 0; k < labels; k++) scores[k] = scores[k]! + value * table[base + k]!
      }
      softmax(scores)
      for (let k = 0; k < labels; k++)
        scores[k] = weight * (scores[k]! - (k === label ? 1 - smoothing : smoothing / (labels - 1)))
      for (let at = 0; at < input.length; at++) {
        const base = input[at]! * labels
        const value = vector[at]!
        if (value === 0) continue
        for (let k = 0; k < labels; k++) {
          const gradient = scores[k]! * value + decay * table[base + k]!
          const square = squares[base + k]! + gradient * gradient
          squares[base + k] = square
          table[base + k] = table[base + k]! - (rate * gradient) / (Math.sqrt(square) + 1e-3)
        }
      }
      for (let k = 0; k < labels; k++) {
        const gradient = scores[k]!
        biasSquares[k] = biasSquares[k]! + gradient * gradient
        bias[k] = bias[k]! - (rate * 0.1 * gradient) / (Math.sqrt(biasSquares[k]!) + 1e-3)
      }
    }
  }
  return { labels, table, bias, rarity }
}
