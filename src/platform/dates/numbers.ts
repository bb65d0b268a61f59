const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

const values = new Map<string, number>()
for (const [value, word] of units.entries()) values.set(word, value)
tens.forEach((word, index) => {
  const value = (index + 2) * 10
  values.set(word, value)
  for (let unit = 1; unit < 10; unit++)
    for (const join of ['-', ' ']) values.set(`${word}${join}${units[unit]}`, value + unit)
})
values.set('a', 1).set('an', 1).set('a couple of', 2).set('a couple', 2).set('couple', 2).set('a few', 3).set('few', 3)
values.set('a pair of', 2).set('a couple more', 2).set('half a dozen', 6).set('a dozen', 12)

const ordinalValues = new Map<string, number>()
for (const [index, word] of ordinals.entries()) ordinalValues.set(word, index + 1)
for (const [word, value] of [
  ['twenty', 20],
  ['thirty', 30],
] as const)
  for (let unit = 1; unit < 10; unit++)
    for (const join of ['-', ' ']) ordinalValues.set(`${word}${join}${ordinals[unit - 1]}`, value + unit)
ordinalValues.set('thirtieth', 30).set('last', -1)

/** Written so that an expression of them decides after a letter or two: texts are searched for these all the time. */
const ones = units.slice(1, 10).join('|')
const teens = `(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)`
const words = `(?:(?:${tens.join('|')})(?:[- ](?:${ones})\\b)?|${teens}|${ones}|zero)`
const few = 'an?(?: couple(?: of| more)?| pair of| few| dozen)?|couple|few|half a dozen'

/** Patterns to build on: numbers (in digits or words), plain clock hours in words, and ordinals. */
export const numberPattern = `(?:\\d+(?:\\.\\d+)?|(?:${words}|${few})\\b)`
export const wordPattern = `(?:${words}\\b)`
export const ordinalPattern = `(?:\\d{1,2}(?:st|nd|rd|th)|(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|${ordinals.slice(9).join('|')}|thirtieth|last)`

/** The number a word or digits say; `NaN` when none. */
export const toNumber = (text: string) => {
  const clean = text.toLowerCase().replace(/\s+/g, ' ').trim()
  return values.get(clean) ?? (/^\d/.test(clean) ? Number.parseFloat(clean) : Number.NaN)
}

/** The place an ordinal names, `last` being -1; `NaN` when none. */
export const toOrdinal = (text: string) => {
  const clean = text.toLowerCase().replace(/\s+/g, ' ').trim()
  return ordinalValues.get(clean) ?? (/^\d/.test(clean) ? Number.parseInt(clean, 10) : Number.NaN)
}
