import type { MemoryKind } from '../../../../../memory/memory'

/** Something to keep, as a sentence by itself. */
export interface Statement {
  text: string
  kind: MemoryKind
  subject: string | undefined
  /** Whether keeping it was asked for, or it was said in passing. */
  asked: boolean
}

const ask =
  /^(?:please )?(?:also )?(?:remember|note(?: down)?|make a (?:mental )?note|take note|keep in mind|bear in mind|don't forget|do not forget|never forget|for the record|for future reference|you should know|just so you know|fyi|memori[sz]e)(?<that>,? that\b|:|,| this:)?\s+(?<text>.+)$/i

/** A verb that makes a clause of what would otherwise be a thing to think of: “I like tea”, and not “the milk”. */
const verb =
  /\b(?:am|is|are|was|were|isn't|aren't|has|have|had|hasn't|likes?|loves?|hates?|dislikes?|prefers?|wants?|works?|lives?|speaks?|eats?|drinks?|plays?|owns?|drives?|studies|teaches|knows|costs?|grows?|belongs?|means?|can|can't|cannot|does|doesn't|do|don't|moved|married|'s|'m|'re|'ve)\b/i
const clauseStart =
  /^(?:i|i'm|i've|we|we're|he|she|they|it|you|my|our|his|her|their|there|the|this|[\p{Lu}][\p{L}'-]*(?:'s)?)\s/u

/** What belongs on the calendar or a list, whatever it is said with. */
const appointment =
  /\b(?:appointment|meeting|call|flight|dentist|lunch|dinner|breakfast|interview|deadline)\b.*\b(?:at|on|tomorrow|today|tonight|next)\b/i

/** Something that a message asks to have remembered, or `null`. “Remember to …” is a reminder, and not this. */
export function readRemember(message: string): Statement | null {
  const groups = ask.exec(message.replace(/[’]/g, "'"))?.groups
  if (!groups?.text) return null
  const text = groups.text.trim().replace(/[.!]+$/, '')
  if (/^to\s/i.test(text) || text.length < 4) return null
  const clause = clauseStart.test(text) && verb.test(text)
  if (!/that/.test(groups.that ?? '') && !clause) return null
  if (/^(?:i|we) (?:need|have|must|ought|should|want|am going|are going)(?: to)?\b.*\bto\b/i.test(text)) return null
  if (appointment.test(text) && /^(?:i|we)\b|^(?:the|my)\b/i.test(text)) return null
  return { text, ...about(text), asked: true }
}

const relations =
  'wife|husband|partner|girlfriend|boyfriend|fiancée?|sister|brother|mother|father|mum|mom|dad|son|daughter|boss|manager|assistant|doctor|dentist|lawyer|accountant|landlord|neighbou?r|cousin|aunt|uncle|nephew|niece|grandmother|grandfather|colleague|co-?founder|friend|dog|cat'
const name = "\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?"

/** Lasting things that people mention about themselves and those they know. */
const passing = [
  new RegExp(`^my (?:[\\w-]+ )?(?:${relations})(?:'s name)? (?:is|has|likes|loves|hates|lives|works)\\b.+`, 'iu'),
  new RegExp(`^(?:${name}) is (?:my|our) (?:[\\w-]+ )?(?:${relations})\\b`, 'u'),
  new RegExp(
    `^(?:${name}) (?:is allergic to|is vegetarian|is vegan|likes|loves|hates|can't stand|prefers|lives in|works (?:at|for)|is married to|speaks)\\b.+`,
    'u',
  ),
  new RegExp(`^(?:${name})'s (?:birthday|anniversary|favou?rite \\w+|wife|husband|phone number|address) is\\b.+`, 'u'),
  /^i(?:'m| am) allergic to .+/i,
  /^my (?:birthday|anniversary|phone number|address|shoe size|passport number|favou?rite \w+(?: \w+)?) is .+/i,
  /^i have (?:a |an |one |two |three |four )(?:dogs?|cats?|kids?|child|children|sons?|daughters?|sisters?|brothers?)\b.*/i,
]
const changing =
  /\b(?:today|tonight|tomorrow|now|currently|this (?:week|morning|evening)|at \d|busy|late|here|there|coming|waiting|sick|ill)\b/i

/** Something lasting that a message mentions without asking to have it remembered, or `null`. */
export function readPassing(message: string): Statement | null {
  const text = message
    .replace(/[’]/g, "'")
    .trim()
    .replace(/[.!]+$/, '')
  if (/\?$/.test(message.trim()) || text.length > 200 || changing.test(text)) return null
  return passing.some((form) => form.test(text)) ? { text, ...about(text), asked: false } : null
}

const named = new RegExp(
  `^(?:[Mm]y (?:[\\w-]+ )?(?:${relations})(?:'s name)?(?: is)?(?: called| named)? )?(${name})\\b`,
  'u',
)
const person = new RegExp(
  `\\b(?:${relations}|allergic|birthday|married|likes|loves|hates|prefers|lives|works|speaks|called|born)\\b`,
  'i',
)
const notNames = /^(?:I|My|Our|The|This|That|We|They|He|She|It|There|You|His|Her|Their|In|On|At|If|When|A|An|Our)\b/

/** Whom a statement is about, where it says so by name. */
function about(text: string): Pick<Statement, 'kind' | 'subject'> {
  const found = named.exec(text)?.[1]
  const subject = found && /^\p{Lu}/u.test(found) && !notNames.test(found) ? found.replace(/'s?$/, '') : undefined
  return { subject, kind: subject && person.test(text) ? 'person' : 'fact' }
}

/** “No, …”, “Actually …”: what follows puts something right. */
const contrary =
  /^(?:no|nope|actually|correction|not quite|sorry|that's (?:wrong|not right|not true))\b[,:.;]?\s+(?:but |it's |that )?/i

/** What stands behind the words that contradict, or `null` where nothing is contradicted. */
export function readContrary(message: string): string | null {
  let rest = message.replace(/[’]/g, "'").trim()
  const whole = rest
  for (let round = 0; round < 3; round++) rest = rest.replace(contrary, '')
  return rest !== whole && rest !== '' ? rest.replace(/[.!]+$/, '') : null
}
