import { neighbourhoodsOf } from './neighbourhoods'
import { random, shuffle } from './random'
import { wordVectors } from './word-vectors'

/** Words in groups of those that stand in the same places: three levels, coarse to fine, the finest within the others. */
export interface WordGroups {
  /** The words of each finest group. */
  words: string[][]
  /** For each finest group its place on the two coarser levels. */
  coarser: [coarse: number, middle: number][]
}

const sizes = { coarse: 60, middle: 200, fine: 600 }
const dimensions = 80

type Vector = Float64Array

export function groupWords(texts: string[]): WordGroups {
  const near = neighbourhoodsOf(texts)
  const directions = wordVectors(near, dimensions)
  const vectors = near.vocabulary.map((_, word) => Float64Array.from(directions, (direction) => direction[word]!))
  const fine = gather(vectors, sizes.fine, 15)
  const middle = gather(fine.centres, sizes.middle, 30)
  const coarse = gather(fine.centres, sizes.coarse, 30)
  return {
    words: fine.centres.map((_, group) => near.vocabulary.filter((_, word) => fine.of[word] === group)),
    coarser: fine.centres.map((_, group) => [coarse.of[group]!, middle.of[group]!]),
  }
}

/** Gathers vectors of length one around so many centres, by turns (spherical k-means). */
function gather(vectors: Vector[], count: number, rounds: number): { centres: Vector[]; of: number[] } {
  const order = shuffle(
    vectors.map((_, index) => index),
    random(3),
  )
  let centres = order.slice(0, count).map((index) => Float64Array.from(vectors[index]!))
  let of: number[] = []
  for (let round = 0; round < rounds; round++) {
    of = vectors.map((vector) => nearest(vector, centres))
    const sums = centres.map((centre) => new Float64Array(centre.length))
    for (const [index, vector] of vectors.entries())
      for (let at = 0; at < vector.length; at++) sums[of[index]!]![at]! += vector[at]!
    centres = sums.map((sum, index) => {
      const length = Math.hypot(...sum)
      return length > 0 ? sum.map((value) => value / length) : centres[index]!
    })
  }
  return { centres, of }
}

function nearest(vector: Vector, centres: Vector[]) {
  let [best, most] = [0, Number.NEGATIVE_INFINITY]
  for (const [index, centre] of centres.entries()) {
    let sum = 0
    for (let at = 0; at < vector.length; at++) sum += vector[at]! * centre[at]!
    if (sum > most) [best, most] = [index, sum]
  }
  return best
}

/** The groups of a word by itself. */
export function lookUp({ words, coarser }: WordGroups) {
  const groups = new Map(
    words.flatMap((members, fine) => members.map((word) => [word, [...coarser[fine]!, fine]] as const)),
  )
  return (word: string): readonly number[] | undefined => groups.get(word)
}
