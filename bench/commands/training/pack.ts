import { signs } from '../../../src/features/chief/embedded/weights/signs'
import type { PackedWeights } from '../../../src/features/chief/embedded/weights/unpack'
import type { Learned } from './learn'
import type { WordGroups } from './word-groups'

const shorten = (value: number) => Number(value.toPrecision(5))

/** Weights as the product ships them: a sign of 64 for each, on a scale per column that is finer near zero. */
function packTable(table: Float32Array, columns: number) {
  const scale = Array.from({ length: columns }, (_, column) => {
    let most = 1e-6
    for (let at = column; at < table.length; at += columns) most = Math.max(most, Math.abs(table[at]!))
    return shorten(most)
  })
  const packed = new Array<string>(table.length)
  for (let at = 0; at < table.length; at++) {
    const share = table[at]! / scale[at % columns]!
    packed[at] = signs[32 + Math.round(Math.sign(share) * Math.sqrt(Math.abs(share)) * 31)]!
  }
  return { packed: packed.join(''), scale }
}

export function pack({ labels, rarity, linear, deep }: Learned, { words, coarser }: WordGroups): PackedWeights {
  const highest = rarity.reduce((most, value) => Math.max(most, value), 1e-6)
  return {
    words: words.map((group) => group.join(' ')).join('|'),
    coarser: coarser.flat(),
    rarity: Array.from(rarity, (value) => signs[Math.round((value / highest) * 63)]).join(''),
    linear: packTable(linear.table, labels),
    deep: packTable(deep.inward, deep.units),
    outward: Array.from(deep.outward, shorten),
    unitBias: Array.from(deep.unitBias, shorten),
    bias: Array.from(linear.bias, (value, label) => shorten(value + deep.bias[label]!)),
  }
}
