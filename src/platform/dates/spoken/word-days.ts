import { month, weekday } from '../names'
import { numberPattern, ordinalPattern, toNumber, toOrdinal, wordPattern } from '../numbers'
import type { Rewriting } from './rewriting'

const ordinalWord = ordinalPattern.replace('\\d{1,2}(?:st|nd|rd|th)|', '').replace('|last', '')
const monthWord = `(${month})(?![a-z])\\.?`
const hundreds = /\bhundred|thousand|twenty|nineteen|eighteen/i

/** “two thousand and twenty six”, “twenty twenty-seven”, “nineteen ninety” as the number of a year; `NaN` when none. */
function yearOf(words: string): number {
  const thousand = /^(?:two|2) thousand(?:,? (?:and )?(.+))?$/i.exec(words)
  if (thousand) return 2000 + (thousand[1] ? toNumber(thousand[1]) : 0)
  const pair = /^(nineteen|twenty|twenty one|eighteen) (?:oh )?(.+)$/i.exec(words)
  const [century, rest] = [toNumber(pair?.[1] ?? ''), toNumber(pair?.[2] ?? '')]
  return rest < 100 ? century * 100 + rest : Number.NaN
}

/** Puts days that are said in words into figures: “march seven”, “the twenty-second of January”, “on the fifteenth”. */
export function rewriteWordDays(text: Rewriting) {
  const day = (words: string | undefined) => {
    const bare = words ?? ''
    const value = new RegExp(`^${ordinalWord}$`, 'i').test(bare) ? toOrdinal(bare) : toNumber(bare)
    return value >= 1 && value <= 31 ? value : null
  }
  if (hundreds.test(text.text))
    text.replace(
      new RegExp(
        `(?<=(?:${month}\\.?|\\d|${ordinalWord})(?:st|nd|rd|th)?,?(?: of)? )((?:two thousand(?:,?(?: and)? ${wordPattern})?|(?:nineteen|twenty|eighteen) (?:oh (?:one|two|three|four|five|six|seven|eight|nine)|ten|eleven|twelve|\\w+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)))\\b`,
        'gi',
      ),
      ([, words]) => {
        const year = yearOf(words ?? '')
        return year >= 1800 && year < 2200 ? String(year) : null
      },
    )
  const spelled = `(${ordinalWord}|${wordPattern})`
  const notClock = `(?! ?(?:o['’ ]?clock|[ap]\\.?m\\b|hours?|minutes?|thirty|fifteen|forty|in the (?:morning|afternoon|evening)|to|people|times|thousand|hundred))`
  text.replace(new RegExp(`\\b${monthWord} (?:the )?${spelled}\\b${notClock}`, 'gi'), ([, name, words]) =>
    day(words) === null ? null : `${name} ${day(words)}`,
  )
  text.replace(
    new RegExp(`\\b(?:the )?${spelled}(?: day)?( of)? ${monthWord}\\b(?! (?:be|i|we|you)\\b)`, 'gi'),
    ([all = '', words, of, name]) => {
      const value = day(words)
      if (value === null || /^the last|^second of/i.test(all)) return null
      return `${value}${of ? ' of' : ''} ${name}`
    },
  )
  const notAPlace = `(?! (?:${weekday}|${month}|floor|time|street|avenue|item|one|grade|century|edition|place|half|quarter|week|day|month|year|of (?!the (?:month|current|next|this)|this|next|every|each|${month})|[a-z]+s? (?:of|in) (?:${month}|the|this|next|every|each)))`
  const alone = (pattern: string, follows: string) =>
    text.replace(
      new RegExp(`\\b(${pattern}) (?:the )?(${ordinalWord})\\b${notAPlace}${follows}`, 'gi'),
      ([, lead = '', words]) => {
        const value = day(words)
        return value === null ? null : `${/^(?:the|of)$/i.test(lead) ? '' : `${lead} `}the ${value}th`
      },
    )
  const little = 'at|of|for|from|to|until|with|in|and|is|please|my|i|we|because'
  const asking = 'clear|delete|remove|cancel|add|remind|schedule|send|call|put|set|show|tell'
  alone('on|for|by|until|till|before|after|since|from|the|of', `(?=$|[,.;!?]|\\s+(?:${little}|${numberPattern})\\b)`)
  alone('on|by|until|since|week of', `(?=\\s+(?:${asking})\\b)`)
}
