import { searchable } from '../../../platform/text'

/** Words that every meeting and every question has: they name nothing. */
const common = new Set(
  `a an and are at about as be by call chat decide decided did do for from had has have how i in into is it its let lunch
   me meet meeting meetings my next of off on one or our out over plan prepare s session sync talk team that the their them
   this to up us was we weekly what when where which who with you your appointment event catch catchup review standup
   monthly daily dinner coffee breakfast today tomorrow go choose chose choice pick picked agree agreed`.split(/\s+/),
)

/** The words of a text that name something, as they are searched. */
export const namingWords = (text: string): string[] => [
  ...new Set(
    searchable(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1 && !common.has(word)),
  ),
]

const wordsOf = (text: string) => new Set(searchable(text).split(/[^\p{L}\p{N}]+/u))

/** How many of these words a text has, whole words alone. */
export function hits(text: string, words: string[]): number {
  const has = wordsOf(text)
  return words.filter(
    (word) => has.has(word) || has.has(`${word}s`) || (word.endsWith('s') && has.has(word.slice(0, -1))),
  ).length
}

/** Whether a text speaks of a subject: all of its words, or of a long one at least half. */
export const speaksOf = (text: string, words: string[]) =>
  words.length > 0 && hits(text, words) >= Math.max(1, Math.ceil(words.length / 2))

/** The people that a title names: “1:1 with Sam Lee”, “Sam / Ada”. */
export function peopleIn(title: string): string[] {
  const name = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?"
  const found = new RegExp(`\\b(?:with|w/|and|&|,) ?(${name})`, 'gu')
  if (!/\b(?:with|w\/)/.test(title)) return []
  return [...title.slice(title.search(/\b(?:with|w\/)/)).matchAll(found)].map((match) => match[1] ?? '').filter(Boolean)
}

/** What somebody is called by: the first name, or what stands before the @. */
export const firstName = (name: string) => (name.includes('@') ? name.split('@')[0]! : name.split(/\s+/)[0]!)
