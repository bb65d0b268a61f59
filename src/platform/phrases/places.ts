import type { Span } from '../dates/spoken/rewriting'

/** Words that end the name of a place. */
const ends =
  'for|about|with|on|from|until|till|to|by|because|so|if|when|where|and then|regarding|re|every|each|at|via|over|starting|repeating|lasting'
const word = `(?!(?:${ends}|in|i|we|is|are|was)\\b)[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’.&/#-]*`
const name = `(?:(?:the|my|our|his|her|their|a|an) )?${word}(?: (?:${word}|of|and the|the|in ${word})){0,6}?`
const stop = `(?=$|[.,;:!?)]|\\s+(?:${ends})\\b)`
const at = new RegExp(`(?:^|\\s)(?:at |@ ?)(${name})${stop}`, 'iu')
const inside = new RegExp(`(?:^|\\s)(?:in|inside) (${name})${stop}`, 'iu')
const through =
  /(?:^|\s)(?:on|via|over|by|through) (zoom|(?:ms |microsoft )?teams|google meet|meet|skype|(?:the )?phone|webex|slack|facetime|whatsapp|signal|discord|video(?: call)?)(?=$|[.,;:!?)\s])/iu
const link = /(?:^|\s)(?:(?:at|on|via|in) )?(https?:\/\/\S+)/iu
/** What one says with “at” and “in” without meaning where. */
const nowhere =
  /^(?:(?:the|a|an|my|our) )?(?:all|once|least|most|first|last|latest|earliest|best|worst|same time|same day|end|beginning|start|risk|stake|ease|length|large|will|present|moment|time|times|night|weekend|noon|midnight|lunch(?:time)?|dinner|breakfast|morning|afternoon|evening|day|week|month|year|person|private|public|general|detail|advance|total|particular|fact|case|addition|progress|process|charge|touch|love|doubt|trouble|calendar|schedule|diary|agenda|planner|list|order|between|common|mind|that|this|it|them|there|here|me|us|you|him|her|what|which|english|german|french|spanish|italian|japanese|chinese|\d{1,2}(?::\d\d)?(?: ?[ap]m)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:few|couple of|half an|\d+) (?:minutes?|hours?|days?|weeks?|months?).*|\d{1,3}[%°].*)$/i
/** “check in”, “look at”: verbs that take the little word themselves. */
const within =
  /\b(?:check(?:ing)?|sign(?:ing)?|log(?:ging)?|drop(?:ping)?|hand(?:ing)?|turn(?:ing)?|fill(?:ing)?|bring(?:ing)?|call(?:ing)?|tune|move|moving|plug|zoom|opt|join(?:ing)?|interested|believe|invest(?:ing)?|include)$/i
const towards =
  /\b(?:look(?:ing)?|laugh(?:ing)?|good|great|better|bad|aim(?:ing)?|shout(?:ing)?|have a look|take a look)$/i

export interface FoundPlace extends Span {
  /** Without the little words before it. */
  place: string
}

/** Where something is: “at Café Rose”, “in room 4”, “on Zoom”; the span holds the little word. `null` when nowhere. */
export function findPlace(text: string): FoundPlace | null {
  for (const [pattern, verbs] of [[link], [at, towards], [through], [inside, within]] as [RegExp, RegExp?][]) {
    const match = pattern.exec(text)
    const place = match?.[1]?.trim()
    if (!match || !place || nowhere.test(place)) continue
    const start = match.index + (/^\s/.test(match[0]) ? 1 : 0)
    if (verbs?.test(text.slice(0, start).trim())) continue
    return { place: place.replace(/^(?:the|my|our|a|an) (?=.)/i, ''), start, end: match.index + match[0].length }
  }
  return null
}
