import { words } from '../../../src/features/chief/embedded/understanding/words'

/** Which words stand near which, as a sparse table of how much more often than by chance. */
export interface Neighbourhoods {
  vocabulary: string[]
  columns: number
  rows: Int32Array
  places: Int32Array
  values: Float32Array
}

/** Words seen less often have no neighbourhood of their own. */
const least = 3
const reach = 4
const contexts = 3000

/** Counts which words stand left and right of each word, nearer ones more, and keeps what is more than chance. */
export function neighbourhoodsOf(texts: string[]): Neighbourhoods {
  const sentences = [...new Set(texts.map((text) => words(text).join(' ')))].map((text) => text.split(' '))
  const seen = new Map<string, number>()
  for (const sentence of sentences) for (const word of sentence) seen.set(word, (seen.get(word) ?? 0) + 1)
  const vocabulary = [...seen]
    .filter(([, count]) => count >= least)
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .map(([word]) => word)
  const indexOf = new Map(vocabulary.map((word, index) => [word, index]))
  const columns = 2 * Math.min(contexts, vocabulary.length)
  const counts = new Map<number, number>()
  for (const sentence of sentences)
    for (let at = 0; at < sentence.length; at++) {
      const row = indexOf.get(sentence[at]!)
      if (row === undefined) continue
      for (let near = Math.max(0, at - reach); near <= Math.min(sentence.length - 1, at + reach); near++) {
        const column = near === at ? undefined : indexOf.get(sentence[near]!)
        if (column === undefined || column >= columns / 2) continue
        const cell = row * columns + column + (near > at ? columns / 2 : 0)
        const distance = Math.abs(near - at)
        counts.set(cell, (counts.get(cell) ?? 0) + (distance === 1 ? 1 : 0.5 / distance))
      }
    }
  return { vocabulary, columns, ...aboveChance(counts, vocabulary.length, columns) }
}

function aboveChance(counts: Map<number, number>, height: number, columns: number) {
  const [ofRow, ofColumn] = [new Float64Array(height), new Float64Array(columns)]
  for (const [cell, count] of counts) {
    ofRow[Math.floor(cell / columns)]! += count
    ofColumn[cell % columns]! += count
  }
  const softened = ofColumn.map((count) => count ** 0.75)
  const total = softened.reduce((sum, count) => sum + count, 0)
  const kept: [row: number, column: number, value: number][] = []
  for (const [cell, count] of counts) {
    const [row, column] = [Math.floor(cell / columns), cell % columns]
    const value = Math.log(count / ofRow[row]! / (softened[column]! / total))
    if (value > 0) kept.push([row, column, value])
  }
  return {
    rows: Int32Array.from(kept, ([row]) => row),
    places: Int32Array.from(kept, ([, column]) => column),
    values: Float32Array.from(kept, ([, , value]) => value),
  }
}
