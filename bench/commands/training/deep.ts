import { fading, softmax, type Vectors } from './examples'
import { type Random, random, shuffle } from './random'

/** One hidden layer: features to units, what is above zero on to labels. */
export interface Deep {
  units: number
  /** A weight for each bucket and unit. */
  inward: Float32Array
  unitBias: Float32Array
  /** A weight for each unit and label. */
  outward: Float32Array
  bias: Float32Array
}

export interface DeepOptions {
  units: number
  epochs: number
  rate: number
  /** Which part of the features, and of the units, each look at an example leaves out. */
  leftOut: number
  unitsOut: number
  smoothing: number
  seed: number
}

const spread = (length: number, width: number, next: Random) =>
  Float32Array.from({ length }, () => (next() - 0.5) * 2 * width)

/** Steps of AdaGrad, with one measure for each bucket; the same vectors and options give the same weights. */
export function trainDeep({ inputs, values, targets, labels, rarity }: Vectors, options: DeepOptions): Deep {
  const { units, epochs, leftOut, unitsOut, smoothing } = options
  const next = random(options.seed)
  const inward = spread(rarity.length * units, Math.sqrt(3 / units), next)
  const outward = spread(units * labels, Math.sqrt(6 / (units + labels)), next)
  const [unitBias, bias] = [new Float32Array(units), new Float32Array(labels)]
  const inwardSquares = new Float32Array(rarity.length)
  const outwardSquares = new Float32Array(units * labels)
  const [unitSquares, biasSquares] = [new Float32Array(units), new Float32Array(labels)]
  const [hidden, back, scores] = [new Float32Array(units), new Float32Array(units), new Float32Array(labels)]
  const order = inputs.map((_, index) => index)
  const kept: number[] = []
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = options.rate * fading(epoch, epochs)
    for (const number of shuffle(order, next)) {
      const [input, vector, target] = [inputs[number]!, values[number]!, targets[number]!]
      hidden.set(unitBias)
      kept.length = 0
      for (let at = 0; at < input.length; at++) {
        if (next() < leftOut) continue
        kept.push(at)
        const [base, value] = [input[at]! * units, vector[at]! / (1 - leftOut)]
        for (let unit = 0; unit < units; unit++) hidden[unit]! += value * inward[base + unit]!
      }
      scores.set(bias)
      for (let unit = 0; unit < units; unit++) {
        hidden[unit] = hidden[unit]! > 0 && next() >= unitsOut ? hidden[unit]! / (1 - unitsOut) : 0
        const [base, value] = [unit * labels, hidden[unit]!]
        if (value > 0) for (let k = 0; k < labels; k++) scores[k]! += value * outward[base + k]!
      }
      softmax(scores)
      for (let k = 0; k < labels; k++) scores[k]! -= k === target ? 1 - smoothing : smoothing / (labels - 1)
      let size = 0
      for (let unit = 0; unit < units; unit++) {
        back[unit] = 0
        const [base, value] = [unit * labels, hidden[unit]!]
        if (value === 0) continue
        let sum = 0
        for (let k = 0; k < labels; k++) {
          sum += scores[k]! * outward[base + k]!
          step(outward, outwardSquares, base + k, scores[k]! * value, rate)
        }
        back[unit] = sum / (1 - unitsOut)
        size += back[unit]! ** 2
        step(unitBias, unitSquares, unit, back[unit]!, rate * 0.1)
      }
      for (let k = 0; k < labels; k++) step(bias, biasSquares, k, scores[k]!, rate * 0.1)
      for (const at of kept) {
        const [bucket, value] = [input[at]!, vector[at]! / (1 - leftOut)]
        inwardSquares[bucket]! += (size / units) * value * value
        const width = (rate * value) / (Math.sqrt(inwardSquares[bucket]!) + 1e-3)
        const base = bucket * units
        for (let unit = 0; unit < units; unit++) inward[base + unit]! -= width * back[unit]!
      }
    }
  }
  return { units, inward, unitBias, outward, bias }
}

function step(weights: Float32Array, squares: Float32Array, at: number, gradient: number, rate: number) {
  squares[at]! += gradient * gradient
  weights[at]! -= (rate * gradient) / (Math.sqrt(squares[at]!) + 1e-2)
}
