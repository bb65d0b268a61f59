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

export interface TrainingOptions {
  epochs: number
  rate: number
  decay: number
  smoothing: number
  seed: number
}

const usual: TrainingOptions = { epochs: 8, rate: 0.3, decay: 1e-6, smoothing: 0.02, seed: 7 }

/** How rare each bucket is; those seen once say nothing. */
function rarities(inputs: Int32Array[]) {
  const seen = new Float32Array(1 << bits)
  for (const input of inputs) for (const bucket of input) seen[bucket]! += 1
  return seen.map((count) => (count > 1 ? Math.log(1 + inputs.length / count) : 0))
}

/** A text's buckets with their weights, of length one. */
function vectorOf(input: Int32Array, rarity: Float32Array) {
  const vector = Float32Array.from(input, (bucket) => rarity[bucket]!)
  const length = Math.hypot(...vector) || 1
  return vector.map((value) => value / length)
}

/** One step of AdaGrad: each weight by its own share of the gradients it has seen. */
function step(weights: Float32Array, squares: Float32Array, at: number, gradient: number, rate: number) {
  squares[at]! += gradient * gradient
  weights[at]! -= (rate * gradient) / (Math.sqrt(squares[at]!) + 1e-3)
}

function shuffle(order: number[], next: () => number) {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(next() * (index + 1))
    ;[order[index], order[other]] = [order[other]!, order[index]!]
  }
}

/** Multinomial logistic regression by AdaGrad; the same examples and seed give the same weights. */
export function train(examples: Example[], labels: number, options: Partial<TrainingOptions> = {}): Weights {
  const { epochs, rate, decay, smoothing, seed } = { ...usual, ...options }
  const inputs = examples.map(({ text }) => features(text))
  const rarity = rarities(inputs)
  const vectors = inputs.map((input) => vectorOf(input, rarity))
  const [table, squares] = [new Float32Array(rarity.length * labels), new Float32Array(rarity.length * labels)]
  const [bias, biasSquares] = [new Float32Array(labels), new Float32Array(labels)]
  const next = random(seed)
  const order = examples.map((_, index) => index)
  const scores = new Float32Array(labels)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next)
    for (const number of order) {
      const [{ label, weight }, input, vector] = [examples[number]!, inputs[number]!, vectors[number]!]
      scores.set(bias)
      for (let at = 0; at < input.length; at++)
        for (let k = 0; k < labels; k++) scores[k]! += vector[at]! * table[input[at]! * labels + k]!
      softmax(scores)
      for (let k = 0; k < labels; k++)
        scores[k] = weight * (scores[k]! - (k === label ? 1 - smoothing : smoothing / (labels - 1)))
      for (let at = 0; at < input.length; at++) {
        const base = input[at]! * labels
        if (vector[at] === 0) continue
        for (let k = 0; k < labels; k++)
          step(table, squares, base + k, scores[k]! * vector[at]! + decay * table[base + k]!, rate)
      }
      for (let k = 0; k < labels; k++) step(bias, biasSquares, k, scores[k]!, rate * 0.1)
    }
  }
  return { labels, table, bias, rarity }
}
