const openings =
  /^(?:(?:hey|hi|hello|ok|okay|alright|so|well|chief|please|pls|kindly|just|now|then|also|oh|um|uh|and|but|yes|yeah|great|thanks|thank you|maybe|next thing)[,!]?\s+|(?:can|could|would|will) you(?: please| kindly| just| maybe| possibly| quickly)*\s+(?!be\b|mind\b)|would you (?:be so kind as to|mind)\s+|(?:i was wondering|i wonder|i would (?:really )?appreciate it|i'd (?:really )?appreciate it|it would be great) if you (?:could|can|would|might)\s+|if you (?:have a (?:second|minute|moment)|don't mind|can|could)[, ]+(?=could|can|would|please|add|put|remind|move|cancel|show|tell)|i (?:think|guess|suppose)(?: that)?\s+(?=i (?:should|need|must|have to|ought))|(?:i want|i'd like|i would like|i need) you to\s+|go ahead and\s+|do me a favou?r and\s+|(?:could|can) (?:we|i)(?: please)?\s+(?=add|put|move|make|change|have|get|see)|let'?s\s+|i(?:'d| would) like to\s+(?=add|put|create|make|see|set|delete|remove|move|change|rename)|i want to\s+(?=add|put|create|make|see|set|delete|remove|move|change|rename|know)|you can\s+|(?:olly|alexa|siri|google)[,!]?\s+)/i
const closings =
  /(?:[\s,]+(?:please|pls|thanks a lot|thanks so much|many thanks|thanks|thank you so much|thank you very much|thank you|thx|for me|if you can|would you|will you|right away|chief|ok|okay|cheers))+$/i

/** The request without greetings, politeness and closing marks. */
export function clean(text: string): string {
  let rest = text
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!?\s]+$/, '')
  for (let round = 0; round < 5; round++) {
    const next = rest
      .replace(openings, '')
      .replace(closings, '')
      .replace(/[.!?,\s]+$/, '')
    if (next === rest || next === '') break
    rest = next
  }
  return rest
}

/** A title as people write one: the first letter large, no marks around it. */
export function asTitle(text: string): string {
  const bare = text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.\-–]+|[\s,;:\-–]+$/g, '')
    .replace(/^["“'‘](.*)["”'’]$/, '$1')
    .replace(/[.!]+$/, '')
    .trim()
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}
