import { toOrdinal } from '../../../../../platform/dates/numbers'

/** Which thing is meant: the one spoken of, a place in the list just shown, all of them, or words to look for. */
export type Target =
  | { kind: 'last' }
  | { kind: 'place'; place: number }
  | { kind: 'all' }
  | { kind: 'words'; words: string }
  | { kind: 'none' }

const pronoun =
  /^(?:it|that|this|that one|this one|the one|(?:the|that|this|my)(?: last| latest| new| same)? (?:task|reminder|item|to-?do|thing|one|event|alarm|reminders)|the last one (?:i|we|you) (?:added|made|created)|the (?:last|latest|newest) (?:task|reminder|item)|last (?:task|reminder|item))$/i
const everything =
  /^(?:all(?: of (?:them|those|these|it))?|them|those|these|everything|both(?: of them)?|(?:them|those|these) all|all (?:my |the )?(?:tasks|reminders|items|to-?dos|of my tasks))$/i
const place =
  /^(?:the |number |no\.? ?|item |task |#)?\s*(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|top|bottom|\d{1,2}(?:st|nd|rd|th)?|one|two|three|four|five|six|seven|eight)(?:\s+(?:one|task|item|reminder|option|choice|to-?do|entry|thing))?(?: (?:please|on the list|in the list|from the list))?$/i
const counts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']

/** A place in a list, from 1; -1 is the last. `null` when the text names none. */
export function readPlace(text: string): number | null {
  const word = place.exec(text.trim())?.[1]?.toLowerCase()
  if (!word) return null
  if (word === 'top') return 1
  if (word === 'bottom') return -1
  if (counts.includes(word)) return counts.indexOf(word) + 1
  return /^\d+$/.test(word) ? Number(word) : toOrdinal(word)
}

const nouns =
  /^(?:the |my |a )?(?:task|reminder|to-?do|item|chore|reminders|tasks)(?:\s+(?:to|about|for|called|named|of|that says|:|on)\b)?\s*/i
const tails = /\s+(?:task|reminder|to-?do|item|chore|one)$/i

/** Reads the piece of a request that names what it is about. */
export function readTarget(text: string): Target {
  const quoted = /^["“](.+)["”]$/.exec(text.trim())?.[1]
  if (quoted) return { kind: 'words', words: quoted }
  let rest = text.trim().replace(/^[,:;\s]+|[,:;.!?\s]+$/g, '')
  if (rest === '') return { kind: 'none' }
  if (pronoun.test(rest)) return { kind: 'last' }
  if (everything.test(rest)) return { kind: 'all' }
  const at = readPlace(rest)
  if (at !== null) return { kind: 'place', place: at }
  rest = rest.replace(nouns, '')
  rest = rest
    .replace(/^(?:the|my|our|a|an|this|that|to)\s+/i, '')
    .replace(tails, '')
    .trim()
  return rest === '' ? { kind: 'last' } : { kind: 'words', words: rest }
}

const fillers = new Set(
  'the a an my our to for of on in at with and or from about by me i it is be do this that task reminder todo item list please'.split(
    ' ',
  ),
)

/** A word without its ending, so that “calling” finds “Call”. */
export const stem = (word: string) =>
  word.length > 4 ? word.replace(/(?:ing|ed|ies|es|s)$/, '') : word.length === 4 ? word.replace(/s$/, '') : word

/** The words of a text that say what it is about, without endings. */
export const contentWords = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !fillers.has(word))
    .map(stem)

const alike = (one: string, other: string) =>
  one === other ||
  (one.length > 3 && other.startsWith(one)) ||
  (other.length > 3 && one.startsWith(other)) ||
  (one.length > 4 && distance(one, other) <= 1)

/** Whether two words differ by one letter at most; more than that counts as 2. */
function distance(one: string, other: string) {
  if (Math.abs(one.length - other.length) > 1) return 2
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  const rest = [
    one.slice(at + 1) === other.slice(at + 1),
    one.slice(at) === other.slice(at + 1),
    one.slice(at + 1) === other.slice(at),
  ]
  return rest.some(Boolean) ? 1 : 2
}

/** How well a title answers to words: 1 when it holds them all and nothing else. */
export function likeness(words: string, title: string): number {
  const wanted = contentWords(words)
  const held = contentWords(title)
  if (wanted.length === 0 || held.length === 0) return words.trim().toLowerCase() === title.trim().toLowerCase() ? 1 : 0
  const found = wanted.filter((word) => held.some((other) => alike(word, other))).length
  return (found / wanted.length) * 0.85 + (found / Math.max(held.length, found)) * 0.15
}
