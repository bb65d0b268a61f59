/** Words that say nothing about what a text is about. */
const stopWords = new Set(
  (
    'a an and are as at be been but by did do does for from had has have he her his how i if in into is it its me my no ' +
    'not of on or our she so such that the their them then there these they this to up us was we were what when where ' +
    'which who whom why will with would you your'
  ).split(' '),
)

/** The words of a text as an index sees them: lower case, letters and digits. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

export const saysSomething = (word: string) => word.length > 1 && !stopWords.has(word)

/** The common beginning of a word’s forms, near enough to find its synonyms. */
export function stemOf(word: string): string {
  if (word.length > 5) return word.replace(/(?:ing|ed|ies|es|s|e|y)$/, '')
  return word.length > 3 ? word.replace(/(?:s|e|y)$/, '') : word
}
