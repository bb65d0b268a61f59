import { features } from '../understanding/features'
import { type Kind, kinds } from '../understanding/kinds'
import { weights } from './weights.generated'

export interface Guess {
  kind: Kind
  /** Between 0 and 1, as trained; not a promise. */
  confidence: number
  /** The likeliest kinds, best first. */
  ranked: { kind: Kind; confidence: number }[]
}

interface Table {
  values: Int8Array
  rarity: Uint8Array
  scale: Float32Array
  bias: Float32Array
}

/** Weights as they are stored: base64 of one byte per bucket and kind, then a byte of rarity per bucket. */
export interface PackedWeights {
  packed: string
  scale: number[]
  bias: number[]
}

export type Classify = (text: string) => Guess

function unpack({ packed, scale, bias }: PackedWeights): Table {
  const text = atob(packed)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  const buckets = bytes.length / (kinds.length + 1)
  return {
    values: new Int8Array(bytes.buffer, 0, buckets * kinds.length),
    rarity: bytes.subarray(buckets * kinds.length),
    scale: Float32Array.from(scale),
    bias: Float32Array.from(bias),
  }
}

/** A classifier over stored weights, which are unpacked on first use. */
export function classifierOf(stored: PackedWeights): Classify {
  let table: Table | null = null
  return (text) => {
    table ??= unpack(stored)
    return guess(text, table)
  }
}

/** What kind of request a text is, by the trained weights alone. */
export const classify = classifierOf(weights)

function guess(text: string, { values, rarity, scale, bias }: Table): Guess {
  const buckets = features(text)
  let length = 0
  for (const bucket of buckets) length += (rarity[bucket] ?? 0) ** 2
  const unit = 1 / (Math.sqrt(length) || 1)
  const sums = new Float32Array(kinds.length)
  for (const bucket of buckets) {
    const weight = (rarity[bucket] ?? 0) * unit
    if (weight === 0) continue
    const base = bucket * kinds.length
    for (let kind = 0; kind < kinds.length; kind++) sums[kind]! += weight * (values[base + kind] ?? 0)
  }
  const scores = sums.map((sum, kind) => sum * (scale[kind] ?? 0) + (bias[kind] ?? 0))
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const total = powers.reduce((sum, power) => sum + power, 0)
  const ranked = kinds
    .map((kind, index) => ({ kind, confidence: (powers[index] ?? 0) / total }))
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, 4)
  return { kind: ranked[0]?.kind ?? 'other', confidence: ranked[0]?.confidence ?? 0, ranked }
}
