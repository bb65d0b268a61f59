import type { GroupsOf } from '../understanding/features'
import { signs } from './signs'

/** A table of weights: one sign each, and how much the farthest sign of each column stands for. */
export interface PackedTable {
  packed: string
  scale: number[]
}

/** Weights as they are stored. */
export interface PackedWeights {
  /** The words of each finest group, in order. */
  words: string
  /** For each finest group, its places on the two coarser levels, one after the other. */
  coarser: number[]
  rarity: string
  /** Bucket by label. */
  linear: PackedTable
  /** Bucket by unit of the hidden layer. */
  deep: PackedTable
  /** Unit by label. */
  outward: number[]
  unitBias: number[]
  bias: number[]
}

export interface Weights {
  groupsOf: GroupsOf
  rarity: Float32Array
  linear: Table
  deep: Table
  outward: Float32Array
  unitBias: Float32Array
  bias: Float32Array
}

export interface Table {
  values: Float32Array
  scale: Float32Array
}

const numberOf = new Uint8Array(128)
for (const [value, sign] of [...signs].entries()) numberOf[sign.charCodeAt(0)] = value

function readTable({ packed, scale }: PackedTable): Table {
  const values = new Float32Array(packed.length)
  for (let at = 0; at < packed.length; at++) {
    const share = (numberOf[packed.charCodeAt(at)]! - 32) / 31
    values[at] = share * Math.abs(share)
  }
  return { values, scale: Float32Array.from(scale) }
}

export function unpack(stored: PackedWeights): Weights {
  const groups = new Map(
    stored.words
      .split('|')
      .flatMap((line, fine) =>
        line
          .split(' ')
          .map((word) => [word, [stored.coarser[2 * fine]!, stored.coarser[2 * fine + 1]!, fine]] as const),
      ),
  )
  return {
    groupsOf: (word) => groups.get(word),
    rarity: Float32Array.from(stored.rarity, (sign) => numberOf[sign.charCodeAt(0)]!),
    linear: readTable(stored.linear),
    deep: readTable(stored.deep),
    outward: Float32Array.from(stored.outward),
    unitBias: Float32Array.from(stored.unitBias),
    bias: Float32Array.from(stored.bias),
  }
}
