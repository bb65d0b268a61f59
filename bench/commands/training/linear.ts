import { fading, softmax, type Vectors } from './examples'
import { random, shuffle } from './random'

export interface Linear {
  /** A weight for each bucket and label. */
  table: Float32Array
  bias: Float32Array
}

export interface LinearOptions {
  /** `shares`: all labels share one probability. `margins`: each label against all others, wrong ones by their distance. */
  loss: 'shares' | 'margins'
  epochs: number
  rate: number
  /** Which part of the features each look at an example leaves out, so that none is relied on alone. */
  leftOut: number
  smoothing: number
  seed: number
}

/** A linear classifier by AdaGrad; the same vectors and options give the same weights. */
export function trainLinear({ inputs, values, targets, labels, rarity }: Vectors, options: LinearOptions): Linear {
  const { loss, epochs, leftOut, smoothing } = options
  const next = random(options.seed)
  const [table, squares] = [new Float32Array(rarity.length * labels), new Float32Array(rarity.length * labels)]
  const [bias, biasSquares] = [new Float32Array(labels), new Float32Array(labels)]
  const order = inputs.map((_, index) => index)
  const scores = new Float32Array(labels)
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = options.rate * fading(epoch, epochs)
    for (const number of shuffle(order, next)) {
      const [input, vector, target] = [inputs[number]!, values[number]!, targets[number]!]
      const kept: number[] = []
      scores.set(bias)
      for (let at = 0; at < input.length; at++) {
        if (next() < leftOut) continue
        kept.push(at)
        const [base, value] = [input[at]! * labels, vector[at]! / (1 - leftOut)]
        for (let k = 0; k < labels; k++) scores[k]! += value * table[base + k]!
      }
      const wrong = loss === 'shares' ? shares(scores, target, smoothing) : margins(scores, target)
      for (const at of kept) {
        const [base, value] = [input[at]! * labels, vector[at]! / (1 - leftOut)]
        for (const k of wrong) step(table, squares, base + k, scores[k]! * value, rate)
      }
      for (const k of wrong) step(bias, biasSquares, k, scores[k]!, rate * 0.1)
    }
  }
  return { table, bias }
}

/** One step of AdaGrad: each weight by its own share of the gradients it has seen. */
function step(weights: Float32Array, squares: Float32Array, at: number, gradient: number, rate: number) {
  squares[at]! += gradient * gradient
  weights[at]! -= (rate * gradient) / (Math.sqrt(squares[at]!) + 1e-3)
}

const everything = new Map<number, number[]>()

/** Puts the gradient in the place of the scores; gives the labels that have one. */
function shares(scores: Float32Array, target: number, smoothing: number) {
  softmax(scores)
  const labels = scores.length
  for (let k = 0; k < labels; k++) scores[k]! -= k === target ? 1 - smoothing : smoothing / (labels - 1)
  const all = everything.get(labels) ?? Array.from({ length: labels }, (_, k) => k)
  everything.set(labels, all)
  return all
}

function margins(scores: Float32Array, target: number) {
  const wrong: number[] = []
  for (let k = 0; k < scores.length; k++) {
    const side = k === target ? 1 : -1
    const short = 1 - side * scores[k]!
    scores[k] = short > 0 ? -side * short : 0
    if (short > 0) wrong.push(k)
  }
  return wrong
}
