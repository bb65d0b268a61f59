/** How many buckets features are hashed into. */
export const bits = 15
const mask = (1 << bits) - 1

const numberWord =
  /^(?:\d+(?::\d+)?(?:am|pm|st|nd|rd|th)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty)$/
const ordinalWord =
  /^(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)$/
const day = /^(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?s?$/
const month =
  /^(?:january|jan|february|feb|april|apr|june|july|august|aug|september|sept?|october|oct|november|nov|december|dec)$/

/** Words as the classifier sees them: lower case, numbers, weekdays and months each by one sign. */
export function words(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[’‘`]/g, "'")
    .replace(/\b([ap])\.\s?m\b\.?/g, '$1m')
    .replace(/\bto-?\s?do\b/g, 'todo')
    .replace(/[^a-z0-9'$%@:# ]+/g, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .filter((word) => word !== '')
    .map((word) => {
      if (numberWord.test(word)) return '0'
      if (ordinalWord.test(word)) return '0th'
      if (month.test(word)) return '#month'
      return day.test(word) && word !== 'sat' && word !== 'sun' && word !== 'wed' ? '#day' : word
    })
}

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

/** The buckets of a text's words, pairs and triples of words, and pieces of words. */
export function features(text: string): Int32Array {
  const tokens = words(text)
  const buckets = new Set<number>()
  const add = (feature: string) => buckets.add(hash(feature) & mask)
  const framed = ['<', ...tokens, '>']
  for (let at = 0; at < framed.length; at++) {
    const [one, two, three] = [framed[at], framed[at + 1], framed[at + 2]]
    if (at > 0 && at < framed.length - 1) add(`w ${one}`)
    if (two !== undefined) add(`b ${one} ${two}`)
    if (three !== undefined) add(`t ${one} ${two} ${three}`)
    if (three !== undefined && two !== undefined && at > 0) add(`s ${one} ${three}`)
  }
  for (const token of tokens) {
    const piece = `_${token}_`
    for (let length = 3; length <= 5; length++)
      for (let at = 0; at + length <= piece.length; at++) add(`c ${piece.slice(at, at + length)}`)
  }
  return Int32Array.from(buckets)
}
