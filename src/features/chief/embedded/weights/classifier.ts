import { type Kind, kinds } from '../understanding/kinds'
import { scoresOf } from './scores'
import { type PackedWeights, unpack, type Weights } from './unpack'
import { weights } from './weights.generated'

export interface Guess {
  kind: Kind
  /** Between 0 and 1, as trained; not a promise. */
  confidence: number
  /** The likeliest kinds, best first. */
  ranked: { kind: Kind; confidence: number }[]
}

export type Classify = (text: string) => Guess

/** The scores are sums of three classifiers; a third of them is what one of them would be sure of. */
const sharpness = 1 / 3

/** A classifier over stored weights, which are unpacked on first use. */
export function classifierOf(stored: PackedWeights): Classify {
  let unpacked: Weights | null = null
  return (text) => {
    unpacked ??= unpack(stored)
    return guess(scoresOf(text, unpacked))
  }
}

/** What kind of request a text is, by the trained weights alone. */
export const classify = classifierOf(weights)

function guess(scores: Float32Array): Guess {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp((score - highest) * sharpness))
  const total = powers.reduce((sum, power) => sum + power, 0)
  const ranked = kinds
    .map((kind, index) => ({ kind, confidence: (powers[index] ?? 0) / total }))
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, 4)
  return { kind: ranked[0]?.kind ?? 'other', confidence: ranked[0]?.confidence ?? 0, ranked }
}
