import type { Neighbourhoods } from './neighbourhoods'
import { random } from './random'

type Matrix = Float64Array[]

/**
 * A short vector of length one for each word: the main directions of its neighbourhood, found by repeated multiplication
 * from a random start. Columns are held apart: `matrix[direction][word]`.
 */
export function wordVectors(near: Neighbourhoods, size: number): Matrix {
  const next = random(1)
  const height = near.vocabulary.length
  let directions: Matrix = Array.from({ length: size + 10 }, () =>
    Float64Array.from({ length: height }, () => next() - 0.5),
  )
  for (let round = 0; round < 6; round++) directions = orthogonal(directions).map((one) => through(near, one))
  const main = mainDirections(directions).slice(0, size)
  for (let row = 0; row < height; row++) {
    const length = Math.sqrt(main.reduce((sum, one) => sum + one[row]! ** 2, 0)) || 1
    for (const one of main) one[row]! /= length
  }
  return main
}

/** To the contexts and back. */
function through({ rows, places, values, columns }: Neighbourhoods, vector: Float64Array) {
  const [there, back] = [new Float64Array(columns), new Float64Array(vector.length)]
  for (let at = 0; at < rows.length; at++) there[places[at]!]! += values[at]! * vector[rows[at]!]!
  for (let at = 0; at < rows.length; at++) back[rows[at]!]! += values[at]! * there[places[at]!]!
  return back
}

const product = (one: Float64Array, other: Float64Array) => {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!
  return sum
}

function orthogonal(vectors: Matrix): Matrix {
  const made: Matrix = []
  for (const vector of vectors) {
    for (const before of made) {
      const share = product(vector, before)
      for (let at = 0; at < vector.length; at++) vector[at]! -= share * before[at]!
    }
    const length = Math.sqrt(product(vector, vector)) || 1
    made.push(vector.map((value) => value / length))
  }
  return made
}

/** The same space in its own axes, the strongest first, each scaled by the fourth root of its strength. */
function mainDirections(vectors: Matrix): Matrix {
  const inner = vectors.map((one) => Float64Array.from(vectors, (other) => product(one, other)))
  const { strengths, axes } = axesOf(inner)
  const order = [...strengths.keys()].sort((one, other) => strengths[other]! - strengths[one]!)
  return order.map((axis) => {
    const strength = Math.sqrt(Math.max(strengths[axis]!, 1e-12))
    const made = new Float64Array(vectors[0]?.length ?? 0)
    for (const [index, vector] of vectors.entries()) {
      const share = (axes[index]![axis]! / strength) * strength ** 0.25
      for (let at = 0; at < made.length; at++) made[at]! += share * vector[at]!
    }
    return made
  })
}

/** The axes of a symmetric matrix by Jacobi’s rotations. */
function axesOf(matrix: Matrix) {
  const size = matrix.length
  const axes = matrix.map((_, row) => Float64Array.from({ length: size }, (_, column) => (row === column ? 1 : 0)))
  for (let sweep = 0; sweep < 12; sweep++)
    for (let one = 0; one < size; one++)
      for (let other = one + 1; other < size; other++) rotate(matrix, axes, one, other)
  return { strengths: matrix.map((row, index) => row[index]!), axes }
}

function rotate(matrix: Matrix, axes: Matrix, one: number, other: number) {
  const [left, right] = [matrix[one]!, matrix[other]!]
  if (Math.abs(left[other]!) < 1e-9 * Math.sqrt(Math.abs(left[one]! * right[other]!))) return
  const ratio = (right[other]! - left[one]!) / (2 * left[other]!)
  const tangent = Math.sign(ratio || 1) / (Math.abs(ratio) + Math.sqrt(ratio * ratio + 1))
  const cosine = 1 / Math.sqrt(tangent * tangent + 1)
  const sine = tangent * cosine
  for (const row of [...matrix, ...axes]) {
    const [a, b] = [row[one]!, row[other]!]
    row[one] = cosine * a - sine * b
    row[other] = sine * a + cosine * b
  }
  for (let column = 0; column < matrix.length; column++) {
    const [a, b] = [left[column]!, right[column]!]
    left[column] = cosine * a - sine * b
    right[column] = sine * a + cosine * b
  }
}
