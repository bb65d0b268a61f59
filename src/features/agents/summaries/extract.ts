import { saysSomething, wordsOf } from '../../../platform/search/words'
import { forgotten } from '../../rooms/message-text'

/** What a summary is made of. */
export interface Material {
  /** What the person said, message by message, oldest first. */
  said: string[]
  /** Questions that nobody has answered. */
  open: string[]
  /** What was changed, as receipts have it: “created task “Call John””. */
  changes: string[]
}

/** The longest summary, in characters. */
export const longestSummary = 900

const decided =
  /\b(?:we|i|they|let's)(?:'ve|'ll| have| will)? (?:decided?|agreed?|chose|choose|settled?|picked|going with|go with)\b|\bdecision\b/i
const request =
  /^(?:please|can|could|would|will|add|put|create|make|set|show|list|tell|find|search|book|move|cancel|delete|remove|remind|undo|plan|schedule|what|when|where|who|which|why|how|is|are|do|does|did|yes|no|ok|okay|thanks|thank|hi|hello|hey|forget|stop|remember|note|keep)\b/i
const personal = /\b(?:my|our|i'm|i am|i have|we have|i've|we've|is called|works|lives|birthday|allergic|prefer)\b/i

/**
 * A summary without a model: the sentences themselves that say most, by what they are. Decisions come first, then facts,
 * then what was changed, then what is open. Empty when there is nothing worth keeping.
 */
export function extractSummary({ said, open, changes }: Material): string {
  const sentences = said.flatMap(sentencesOf).filter((sentence) => !sentence.includes(forgotten))
  const decisions = sentences.filter((sentence) => decided.test(sentence))
  const facts = sentences
    .filter((sentence) => !decisions.includes(sentence) && !request.test(sentence) && !/\?$/.test(sentence))
    .map((sentence) => ({ sentence, weight: weigh(sentence) }))
    .filter(({ weight }) => weight >= 2)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, 6)
    .map(({ sentence }) => sentence)
  // Back in the order in which they were said.
  const told = sentences.filter((sentence) => facts.includes(sentence))
  const parts = [
    labelled('Decided', unique(decisions).slice(0, 4)),
    labelled('Said', unique(told)),
    changes.length > 0 ? `Done: ${unique(changes).slice(0, 8).join(', ')}.` : '',
    labelled('Open', unique(open).slice(-3)),
  ].filter(Boolean)
  return fitting(parts)
}

const labelled = (label: string, sentences: string[]) =>
  sentences.length > 0
    ? `${label}: ${sentences.map((sentence) => sentence.replace(/([^.!?…])$/, '$1.')).join(' ')}`
    : ''

const unique = (texts: string[]) => [...new Set(texts)]

/** The sentences of a text, lines counting as such, none of them long. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence.length >= 12 && sentence.length <= 240)
}

/** How much a sentence says: names, numbers and what is the person's own count. */
function weigh(sentence: string): number {
  const words = wordsOf(sentence).filter(saysSomething).length
  const names = sentence.slice(1).match(/(?<!^)\b\p{Lu}[\p{L}-]+/gu)?.length ?? 0
  const numbers = sentence.match(/\d+/g)?.length ?? 0
  return Math.min(2, words / 4) + names + numbers + (personal.test(sentence) ? 1 : 0)
}

/** As many whole parts as fit; the first is shortened where it alone is too long. */
function fitting(parts: string[]): string {
  let text = ''
  for (const part of parts) {
    const longer = text ? `${text} ${part}` : part
    if (longer.length <= longestSummary) text = longer
    else if (text === '') text = `${part.slice(0, longestSummary - 1)}…`
  }
  return text
}
