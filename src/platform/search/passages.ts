import { synonymsOf } from './synonyms'
import { saysSomething, wordsOf } from './words'

/** The part of a database that a search needs: one full-text table, or any SQLite that has FTS5. */
export interface SearchSql {
  exec(query: string, ...bindings: (string | number)[]): { toArray(): Record<string, unknown>[] }
}

/** What a ranking weighs about a passage besides its words. */
export interface PassageFacts {
  /** The conversation or subject it belongs to; only passages of one group are neighbours. */
  group: string
  /** Its place in the group: those next to one another follow each other. */
  place: number
  /** Who said it, or whom it is about. */
  speaker: string
  /** It asks something: the answer is elsewhere. */
  asks: boolean
}

export interface PassageSearch {
  /** A table made with `passageTable`. */
  table: string
  query: string
  limit: number
  /** Tells about these passages and those up to two places from them; what must not be found is left out. */
  facts(numbers: number[]): Map<number, PassageFacts>
}

export interface FoundPassage {
  number: number
  /** Between 0 and about 3; comparable within one search. */
  score: number
}

/** SQL for a full-text table without a copy of the text: what is deleted from it is gone from it. */
export const passageTable = (table: string) =>
  `CREATE VIRTUAL TABLE ${table} USING fts5(text, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2');`

const mostRows = 1000
const near: [distance: number, weight: number][] = [
  [0, 1],
  [-1, 0.75],
  [1, 0.75],
  [-2, 0.45],
  [2, 0.45],
]
const weights = { own: 0.5, around: 1, group: 0.3, synonym: 0.3, speaker: 1.5, asking: 0.8 }

/**
 * Passages that answer to a query, best first. Scores are fused, not ranks: each word (and each pair of words side by
 * side) is looked up by itself with BM25, also by what else it may have been called, and counts for a passage, a little
 * less for its neighbours, and a little for all of its group; who is named in the query comes first.
 */
export function findPassages(sql: SearchSql, { table, query, limit, facts }: PassageSearch): FoundPassage[] {
  const terms = termsOf(query)
  const lookUp = (match: string) => lookUpIn(sql, table, match)
  const hits = new Map(terms.all.map((term) => [term, scoresOf(term, terms.words, lookUp)]))
  const known = facts([...new Set([...hits.values()].flatMap((scores) => [...scores.keys()]))])
  const speakers = speakersIn(query, known)
  const heard = (term: Term) => [...hits.get(term)!.keys()].some((number) => known.has(number))
  const telling = terms.all.filter((term) => !speakers.has(term.word ?? '') && heard(term))
  const sums = sumUp(
    (telling.length > 0 ? telling : terms.all).map((term) => hits.get(term)!),
    known,
  )
  const [own, window, group] = [tops(sums.own), tops(sums.window), tops(sums.group)]
  return [...sums.window]
    .map(([number, score]) => {
      const { speaker, asks, group: groupName } = known.get(number)!
      const fused =
        (weights.own * (sums.own.get(number) ?? 0)) / own +
        (weights.around * score) / window +
        (weights.group * (sums.group.get(groupName) ?? 0)) / group
      const told = speakers.has(speaker.toLowerCase()) ? weights.speaker : 1
      return { number, score: fused * told * (asks ? weights.asking : 1) }
    })
    .sort((one, other) => other.score - one.score || one.number - other.number)
    .slice(0, limit)
}

interface Term {
  match: string
  /** A single word has synonyms; a pair has none. */
  word: string | null
}

/** What to look for: each word that says something, and each two such words that stand side by side. */
function termsOf(query: string): { words: Set<string>; all: Term[] } {
  const raw = wordsOf(query.slice(0, 1000)).slice(0, 60)
  const words = new Set(raw.filter(saysSomething).slice(0, 24))
  const pairs = raw.flatMap((word, place) => {
    const next = raw[place + 1]
    return next && words.has(word) && words.has(next) ? [`"${word} ${next}"`] : []
  })
  const single = [...words].map((word) => ({ match: `"${word}"`, word }))
  return { words, all: [...single, ...[...new Set(pairs)].map((match) => ({ match, word: null }))] }
}

function scoresOf({ match, word }: Term, words: Set<string>, lookUp: (match: string) => Map<number, number>) {
  const scores = lookUp(match)
  const synonyms = word === null ? [] : synonymsOf(word).filter((other) => !words.has(other))
  if (synonyms.length === 0) return scores
  for (const [number, score] of lookUp(synonyms.map((other) => `"${other}"`).join(' OR ')))
    scores.set(number, Math.max(scores.get(number) ?? 0, score * weights.synonym))
  return scores
}

function lookUpIn(sql: SearchSql, table: string, match: string): Map<number, number> {
  const query = `SELECT rowid AS number, -bm25(${table}) AS score FROM ${table} WHERE ${table} MATCH ? ORDER BY score DESC LIMIT ?`
  const rows = sql.exec(query, match, mostRows).toArray()
  return new Map(rows.map((row) => [Number(row.number), Number(row.score)]))
}

/** Names in the query: they say whose words are wanted, and are no help in finding them. */
function speakersIn(query: string, known: Map<number, PassageFacts>): Set<string> {
  const words = new Set(wordsOf(query))
  return new Set([...known.values()].map(({ speaker }) => speaker.toLowerCase()).filter((name) => words.has(name)))
}

function sumUp(hits: Map<number, number>[], known: Map<number, PassageFacts>) {
  const neighboursOf = neighboursIn(known)
  const sums = { own: new Map<number, number>(), window: new Map<number, number>(), group: new Map<string, number>() }
  for (const scores of hits) {
    const window = new Map<number, number>()
    const groups = new Map<string, number[]>()
    for (const [number, score] of scores) {
      const group = known.get(number)?.group
      if (group === undefined) continue
      add(sums.own, number, score)
      const own = groups.get(group)
      if (own) own.push(score)
      else groups.set(group, [score])
      for (const [neighbour, weight] of neighboursOf(number)) {
        const here = score * weight
        if (here > (window.get(neighbour) ?? 0)) window.set(neighbour, here)
      }
    }
    for (const [number, score] of window) add(sums.window, number, score)
    for (const [group, scores] of groups) add(sums.group, group, bestFew(scores))
  }
  return sums
}

type Neighbours = [number: number, weight: number][]

/** Who stands around a passage, itself included; looked up once for each that is asked for. */
function neighboursIn(known: Map<number, PassageFacts>): (number: number) => Neighbours {
  const places = new Map<string, Map<number, number>>()
  for (const [number, { group, place }] of known) {
    const own = places.get(group)
    if (own) own.set(place, number)
    else places.set(group, new Map([[place, number]]))
  }
  const found = new Map<number, Neighbours>()
  return (number) => {
    const before = found.get(number)
    if (before) return before
    const { group, place } = known.get(number)!
    const own = places.get(group)!
    const around: Neighbours = []
    for (const [distance, weight] of near) {
      const neighbour = own.get(place + distance)
      if (neighbour !== undefined) around.push([neighbour, weight])
    }
    found.set(number, around)
    return around
  }
}

/** The best five count, each less than the one before. */
const bestFew = (scores: number[]) =>
  scores
    .sort((one, other) => other - one)
    .slice(0, 5)
    .reduce((sum, score, place) => sum + score / (place + 1), 0)

const add = <Key>(sums: Map<Key, number>, key: Key, score: number) => sums.set(key, (sums.get(key) ?? 0) + score)

function tops<Key>(sums: Map<Key, number>): number {
  let top = 1e-9
  for (const score of sums.values()) if (score > top) top = score
  return top
}
