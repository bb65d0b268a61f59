import { pad } from '../date-value'
import { weekday } from '../names'
import { toNumber, wordPattern } from '../numbers'
import type { Rewriting } from './rewriting'

const hour = `(\\d{1,2}|${wordPattern})`
const clock = (hours: number, minutes: number) => `${hours}:${pad(minutes)}`
const isHour = (value: number) => value >= 0 && value <= 24
const before = (hours: number, minutes: number) => clock(((hours + 10) % 12) + 1, 60 - minutes)
const lead = 'at|by|until|till|around|about|approximately|before|after|from|to|since|than|@'
const follows = `on|at|in|to|for|so|because|if|by|near|from|and|but|until|till|tomorrow|today|tonight|this|next|every|instead|please|in the|each|with|sharp|${weekday}`

/** Times written in an unusual form: “3 p.m.”, “15h30”, “3p”, “9.30am”, “@ 10”, “1030 am”. */
function rewriteForms(text: Rewriting) {
  text.replace(/\b([ap])\.\s?m\b\.?/gi, ([, letter]) => `${letter}m`)
  text.replace(/\b(at \d{1,2}|\d{1,2}:\d\d) ?([ap])\.?(?=\s|$)/gi, ([, time, letter]) => `${time} ${letter}m`)
  text.replace(
    /(?<=\b(?:from|to|until|till|by|between|and) |[-–] ?)(\d{1,2})([ap])(?=$|[\s,.!?-])|\b(\d{1,2})([ap])(?= ?(?:to|-|–|until) ?\d)/gi,
    ([, a, b, c, d]) => `${a ?? c} ${b ?? d}m`,
  )
  text.replace(/(?<=^|\s)@\s*(?=\d)/g, () => 'at ')
  text.replace(/\bo["'’ ]?\s?clock\b/gi, () => "o'clock")
  text.replace(/\bo'clock (?:in the )?([ap]m)\b/gi, ([, half]) => ` ${half}`)
  text.replace(
    /\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) hundred(?: hours)?(?= ?[ap]m\b|$| (?:on|tomorrow|today))/gi,
    ([, h]) => (isHour(toNumber(h ?? '')) ? `${toNumber(h ?? '')}:00` : null),
  )
  text.replace(/\b(?:mid[ -]day|noonish|twelve noon|12 noon)\b/gi, () => 'noon')
  text.replace(/\b(?:twelve|12) midnight\b/gi, () => 'midnight')
  text.replace(/\b(\d{1,2})\.([0-5]\d)(?= ?(?:[ap]m|h\b|o'clock|uhr))/gi, ([, h, m]) => `${h}:${m}`)
  text.replace(/(?<=\d{4}-\d\d-\d\d,? (?:at )?)(\d{1,2})\.([0-5]\d)(?![\d.])/gi, ([, h, m]) => `${h}:${m}`)
  text.replace(/\b(\d{1,2})h(\d\d)\b/gi, ([, h, m]) => (isHour(Number(h)) ? clock(Number(h), Number(m)) : null))
  text.replace(/\b(\d{1,2})h\b/gi, ([, h], at, whole) =>
    isHour(Number(h)) && !/\b(?:in|for)\s$/i.test(whole.slice(0, at)) ? clock(Number(h), 0) : null,
  )
  text.replace(
    new RegExp(`\\b(${lead}) (\\d{1,2}) ([0-5]\\d)\\b(?!\\s?(?:[a-z]*day|min|hour|week|month))`, 'gi'),
    ([, word, h, m]) => (isHour(Number(h)) ? `${word} ${clock(Number(h), Number(m))}` : null),
  )
  text.replace(
    new RegExp(
      `\\b(${lead}) ?(\\d{1,2})([0-5]\\d)(?= ?(?:[ap]m\\b|ish|$|on\\b|tomorrow|today|tonight|in the))(?:ish)?`,
      'gi',
    ),
    ([, word, h, m]) => (isHour(Number(h)) && Number(h) > 0 ? `${word} ${clock(Number(h), Number(m))}` : null),
  )
  text.replace(/(?<=^|\d{4}-\d\d-\d\d )(\d{1,2})([0-5]\d)[ -]?ish\b/gi, ([, h, m]) => `at ${h}:${m}`)
  text.replace(/\b(\d{1,2})([0-5]\d)(?= ?[ap]m\b)/gi, ([, h, m]) =>
    Number(h) >= 1 && Number(h) <= 12 ? clock(Number(h), Number(m)) : null,
  )
  text.replace(/(?<!\bat )\b(\d{1,2})[ -]?ish\b/gi, ([, time]) => (isHour(Number(time)) ? `at ${time}` : null))
  text.replace(/\b(\d{1,2}(?::\d\d)?)[ -]?ish\b/gi, ([, time]) => time ?? null)
}

/** “half past three”, “ten to nine”, “a quarter past noon” as figures. */
function rewriteParted(text: Rewriting) {
  const noon = (word: string | undefined) => (/noon/i.test(word ?? '') ? 12 : 0)
  const noons = '(noon|midnight)\\b'
  const minutesOf = (words: string | undefined) => {
    if (/quarter/i.test(words ?? '')) return 15
    return /half/i.test(words ?? '') ? 30 : toNumber(words ?? '')
  }
  const some = `((?:a )?quarter|half|\\d{1,2}|${wordPattern})(?: minutes?)?`
  text.replace(new RegExp(`\\b${some} (past|after|to|of|before|till?) ${noons}`, 'gi'), ([, count, word, at]) => {
    const [minutes, hours] = [minutesOf(count), noon(at)]
    if (!(minutes >= 1 && minutes < 60)) return null
    if (/past|after/i.test(word ?? '')) return `${pad(hours)}:${pad(minutes)}`
    return `${pad(hours === 0 ? 23 : hours - 1)}:${pad(60 - minutes)}${hours === 12 ? ' am' : ''}`
  })
  text.replace(
    new RegExp(`\\bhalf[ -](?:past )?${hour}(?! ?(?:hour|day|a|an|days|hours|the|dozen))\\b`, 'gi'),
    ([, h]) => {
      const value = toNumber(h ?? '')
      return value >= 1 && value <= 12 ? clock(value, 30) : null
    },
  )
  text.replace(new RegExp(`\\b(?:a )?quarter (?:past|after) ${hour}(?: ?o'clock)?`, 'gi'), ([, h]) =>
    isHour(toNumber(h ?? '')) ? clock(toNumber(h ?? ''), 15) : null,
  )
  text.replace(new RegExp(`\\b(?:a )?quarter (?:to|of|till?) ${hour}(?: ?o'clock)?`, 'gi'), ([, h]) =>
    isHour(toNumber(h ?? '')) ? before(toNumber(h ?? ''), 15) : null,
  )
  text.replace(
    new RegExp(
      `(?<![:.\\d-]|\\d:)\\b${hour}(?: minutes?)? (past|after|to|before|till?) ${hour}(?! ?(?:days?|weeks?|months?|hours?|minutes?|people|:|\\d|th|rd|nd|st))(?=$|[ ,.?!ap])`,
      'gi',
    ),
    ([, m, word, h], at, whole) => {
      const [minutes, hours] = [toNumber(m ?? ''), toNumber(h ?? '')]
      if (!(minutes >= 1 && minutes <= 30 && hours >= 1 && hours <= 12)) return null
      const spans = /to|till?/i.test(word ?? '') && (/\bfrom\s+$/i.test(whole.slice(0, at)) || minutes % 5 !== 0)
      if (spans) return null
      return /past|after/i.test(word ?? '') ? clock(hours, minutes) : before(hours, minutes)
    },
  )
}

/** “seven thirty pm”, “at five”, “by ten oh five”: hours in words, where a little word or am and pm show that they are hours. */
function rewriteHourWords(text: Rewriting) {
  const words = `(${wordPattern})(?:[ -](oh |and )?(${wordPattern}))?`
  const inWords = (a: string | undefined, oh: string | undefined, b: string | undefined) => {
    const hours = toNumber(a ?? '')
    const minutes = b ? toNumber(b) : null
    if (!(hours >= 1 && hours <= 12)) return null
    if (minutes === null) return String(hours)
    return minutes >= (/oh/i.test(oh ?? '') ? 0 : 10) && minutes < 60 ? clock(hours, minutes) : null
  }
  const sure = `\\s?(?:[ap]m\\b|o'clock|(?:in the|this) (?:morning|afternoon|evening|night)|at night|tonight)`
  text.replace(new RegExp(`\\b${words}(?=${sure})`, 'gi'), ([, a, oh, b]) => inWords(a, oh, b))
  text.replace(new RegExp(`\\b(\\d{1,2}) (${wordPattern})(?= ?[ap]m\\b)`, 'gi'), ([, h, m]) =>
    toNumber(m ?? '') >= 10 && toNumber(m ?? '') < 60 ? clock(Number(h), toNumber(m ?? '')) : null,
  )
  text.replace(new RegExp(`\\b(${lead}) ${words}(?=$|[,.?!]| (?:${follows}))`, 'gi'), ([, word = '', a, oh, b]) => {
    const made = inWords(a, oh, b)
    return made === null || (/^to$/i.test(word) && !b) ? null : `${word} ${made}`
  })
}

/** “between 2 and 4”, “later than 9:30 but before 11”, “9-5”: from the one to the other. */
function rewriteBetween(text: Rewriting) {
  const time = `(?:\\d{1,2}(?::\\d\\d)?(?: ?[ap]m)?(?: ?o'clock)?|noon|midnight|${wordPattern})`
  const figure = (words = '') => {
    if (/noon/i.test(words)) return '12:00 pm'
    if (/midnight/i.test(words)) return '12:00 am'
    return /\d/.test(words) ? words : String(toNumber(words))
  }
  text.replace(
    new RegExp(
      `\\b(?:later than|after|from) (${time}),? (?:but |and )?(?:before|not later than|until|by) (${time})`,
      'gi',
    ),
    ([, first, last]) => `from ${figure(first)} to ${figure(last)}`,
  )
  text.replace(
    new RegExp(
      `\\b(from|between) (${time}) ?(to|until|till|and|-|–) ?(${time})\\b(?! (?:people|items|minutes|hours|days))`,
      'gi',
    ),
    ([, lead = '', first, joint = '', last]) =>
      /and/i.test(joint) && !/between/i.test(lead) ? null : `from ${figure(first)} to ${figure(last)}`,
  )
  const day = `(?:today|tomorrow|tonight|\\d{4}-\\d\\d-\\d\\d|(?:${weekday}))`
  text.replace(
    new RegExp(
      `(?<=^|${day},? |[\\p{L}] )(?<!\\b(?:to|till|until|and|or|at|by|from|room|vs\\.?) )(\\d{1,2}(?::\\d\\d)?) ?[-–] ?(\\d{1,2}(?::\\d\\d)?)(?=$|[,.!?](?!\\d)| (?:on |in |at |with |for )?(?:${day}|(?:on|at|in|with|for) \\p{L}))`,
      'giu',
    ),
    ([, first = '', last = '']) => {
      const [from, to] = [Number.parseInt(first, 10), Number.parseInt(last, 10)]
      const hours = from >= 1 && from <= 24 && to >= 1 && to <= 24 && (to > from || (from >= 7 && to <= 6))
      return hours ? `from ${first} to ${last}` : null
    },
  )
}

/** “not before 10”, “after 5”: an hour by the little word before it, where nothing is counted. */
function rewriteBounds(text: Rewriting) {
  const bound =
    'not before|not after|not until|no earlier than|not earlier than|no later than|not later than|earlier than|later than|before|after|until|till|by'
  text.replace(
    new RegExp(`(?<!\\d |\\d ?[ap]m |noon |clock )\\b(${bound}) (\\d{1,2})(?=$|[,.!?](?!\\d)| (?:${follows}))`, 'gi'),
    ([, word, time]) => (isHour(Number.parseInt(time ?? '', 10)) ? `${word} at ${time}` : null),
  )
}

/** “half past three”, “five o'clock”, “seven thirty pm”, “between two and four” as figures. */
export function rewriteClock(text: Rewriting) {
  rewriteForms(text)
  rewriteParted(text)
  rewriteHourWords(text)
  rewriteBetween(text)
  rewriteBounds(text)
}
