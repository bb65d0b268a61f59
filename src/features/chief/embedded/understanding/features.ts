import { build, stem, tells, words } from './words'

/** The groups a word belongs to, coarse to fine, among words that stand in the same places; none when it is unknown. */
export type GroupsOf = (word: string) => readonly number[] | undefined

function hash(text: string) {
  let value = 2166136261
  for (let index = 0; index < text.length; index++) {
    value ^= text.charCodeAt(index)
    value = Math.imul(value, 16777619)
  }
  value ^= value >>> 15
  value = Math.imul(value, 0x2c1b3c6d)
  return (value ^ (value >>> 12)) >>> 0
}

type Add = (feature: string) => void

/** Single words, pairs, triples, and pairs with one word between. */
function neighbours(tokens: string[], name: string, triples: boolean, add: Add) {
  const framed = ['<', ...tokens, '>']
  for (let at = 0; at < framed.length; at++) {
    const [one, two, three] = [framed[at], framed[at + 1], framed[at + 2]]
    if (at > 0 && at < framed.length - 1) add(`${name}w ${one}`)
    if (two !== undefined) add(`${name}b ${one} ${two}`)
    if (three === undefined) continue
    if (triples) add(`${name}t ${one} ${two} ${three}`)
    if (at > 0 || triples) add(`${name}s ${one} ${three}`)
  }
}

function addBuild(tokens: string[], add: Add) {
  const plan = ['<', ...build(tokens), '>']
  for (let length = 2; length <= 4; length++)
    for (let at = 0; at + length <= plan.length; at++) add(`p ${plan.slice(at, at + length).join(' ')}`)
  add(`P ${plan.join(' ')}`)
}

/** Words without their endings, and each two telling ones of them, in any order. */
function addStems(tokens: string[], add: Add) {
  const stems = tokens.map(stem)
  const framed = ['<', ...stems, '>']
  for (let at = 0; at < framed.length; at++) {
    add(`S ${framed[at]}`)
    if (framed[at + 1] !== undefined) add(`SB ${framed[at]} ${framed[at + 1]}`)
  }
  const telling = stems.filter(tells)
  for (let at = 0; at + 1 < telling.length; at++) add(`C ${telling[at]} ${telling[at + 1]}`)
  const sorted = [...new Set(telling)].sort().slice(0, 12)
  for (const [at, one] of sorted.entries()) for (const other of sorted.slice(at + 1)) add(`CP ${one} ${other}`)
}

/**
 * The buckets of a text’s words and their neighbours, endings left off, groups of words, and pieces of words, out of so
 * many: a power of two.
 */
export function features(text: string, groupsOf: GroupsOf, count: number): Int32Array {
  const tokens = words(text).slice(0, 60)
  const buckets = new Set<number>()
  const add = (feature: string) => buckets.add(hash(feature) & (count - 1))
  neighbours(tokens, '', true, add)
  addBuild(tokens, add)
  addStems(tokens, add)
  const groups = tokens.map(groupsOf)
  for (let level = 0; level < 3; level++)
    neighbours(
      groups.map((group) => String(group?.[level] ?? '?')),
      `g${level}`,
      level < 2,
      add,
    )
  for (const token of tokens) {
    const piece = `_${token.slice(0, 30)}_`
    for (let length = 3; length <= 5; length++)
      for (let at = 0; at + length <= piece.length; at++) add(`c ${piece.slice(at, at + length)}`)
  }
  return Int32Array.from(buckets)
}
