import type { PackedWeights } from '../../src/features/chief/embedded/weights/classifier'
import type { Weights } from './trainer'

const shorten = (value: number) => Number(value.toPrecision(6))

/** Weights as the product ships them: one byte each, scaled per kind, with a byte of rarity per bucket at the end. */
export function pack({ labels, table, bias, rarity }: Weights): PackedWeights {
  const buckets = rarity.length
  const highest = rarity.reduce((most, value) => Math.max(most, value), 1e-6)
  const scale = Array.from({ length: labels }, (_, label) => {
    let most = 1e-6
    for (let bucket = 0; bucket < buckets; bucket++) most = Math.max(most, Math.abs(table[bucket * labels + label]!))
    return most / 127
  })
  const bytes = new Uint8Array(buckets * (labels + 1))
  for (let bucket = 0; bucket < buckets; bucket++) {
    for (let label = 0; label < labels; label++)
      bytes[bucket * labels + label] = Math.round(table[bucket * labels + label]! / scale[label]!)
    bytes[buckets * labels + bucket] = Math.round((rarity[bucket]! / highest) * 255)
  }
  return { packed: Buffer.from(bytes).toString('base64'), scale: scale.map(shorten), bias: Array.from(bias, shorten) }
}
