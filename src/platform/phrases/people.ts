import type { Span } from '../dates/spoken/rewriting'

/** Words that end a name: what comes after them says when, where or what about. */
const ends =
  'for|about|on|at|in|to|from|by|until|till|before|after|during|over|via|re|regarding|concerning|because|so|if|when|where|who|whom|that|which|is|are|was|will|has|have|every|each|next|this|today|tomorrow|tonight|and then|or'
const word = `(?!(?:${ends})\\b)[\\p{L}][\\p{L}\\p{M}'’.-]*`
const name = `(?:(?:my|our|the|his|her|their|an?) )?${word}(?: (?!and\\b|with\\b|plus\\b)${word}){0,4}?(?: (?:of|from) (?:the |my )?${word}(?: department| team| office)?)?`
const joint = '(?:\\s*,\\s*(?:and\\s+)?|\\s+(?:and|&|plus)\\s+(?:with\\s+)?)'
const company = new RegExp(
  `(?:^|\\s)(?:together with|along with|with|w/)\\s+(${name}(?:${joint}${name}){0,7})(?=$|[.,;:!?)]|\\s+(?:${ends})\\b|\\s+with\\b)`,
  'iu',
)
/** What one does something with that is nobody. */
const things =
  /^(?:(?:the|a|an|some|no|all|any|my|our|its|this|these|those|that|more|less|each|every|both|following)\s+)*(?:title|name|reminders?|alarm|note|notes|priority|tag|label|list|zoom|teams|video|following people|people|these people|coffee|food|cake|wine|care|room|subject|description|date|time|location|place|guests|invitees|attendees|details|everyone|everybody|anyone|someone|somebody|it|them|us|me|you|her|him|high|low|slides|laptop|agenda)\b/i

export interface FoundPeople extends Span {
  /** Each as it was said, without “my” and “the”. */
  names: string[]
}

/** Who something is with: “with Sam and Anna Berg”, “with my boss”; spans hold the “with”. `null` when with nobody. */
export function findPeople(text: string): FoundPeople | null {
  const match = company.exec(text) ?? between.exec(text)
  const said = match?.[1]
  if (!match || !said || things.test(said)) return null
  const start = match.index + (/^\s/.test(match[0]) ? 1 : 0)
  const names = said
    .split(new RegExp(joint, 'iu'))
    .map((piece) => piece.replace(/^(?:my|our|the|his|her|their|an?)\s+/i, '').trim())
    .filter((piece) => piece !== '')
  return { names, start, end: match.index + match[0].length }
}

const between = new RegExp(
  `(?:^|\\s)between (?:me|us|myself) and (${name}(?:${joint}${name}){0,7})(?=$|[.,;:!?)]|\\s+(?:${ends})\\b)`,
  'iu',
)

/** A name as one writes it, where it was typed without any capital. */
export const asName = (text: string) =>
  /\p{Lu}/u.test(text) ? text : text.replace(/(?<=^|[\s'’-])\p{Ll}/gu, (letter) => letter.toUpperCase())
