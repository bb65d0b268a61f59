export interface FoundList {
  /** `null` for the ordinary to-do list. */
  name: string | null
  start: number
  end: number
}

interface Token {
  text: string
  start: number
  end: number
}

const determiners = new Set([
  'my',
  'the',
  'our',
  'a',
  'an',
  'this',
  'that',
  'your',
  'new',
  'existing',
  'whole',
  'entire',
  'current',
  'old',
  'another',
  'blank',
  'empty',
  'latest',
  'previous',
  'following',
  'recent',
  'saved',
  'available',
  "today's",
  "tomorrow's",
])
const prepositions = new Set([
  'to',
  'on',
  'onto',
  'in',
  'into',
  'from',
  'off',
  'for',
  'under',
  'of',
  'at',
  'with',
  'about',
])
const ordinary = /^(?:to-?\s?do'?s?|todos?|tasks?|main|usual|default|ordinary|action|daily|running|things)$/i
/** Words that end a list's name when one walks back from “list”. */
const stops =
  /^(?:add|put|include|place|insert|remove|delete|clear|empty|show|read|open|erase|take|check|create|make|start|see|wipe|what|what's|whats|is|are|tell|me|give|list|have|all|everything|items?|done|completed|and|or|up|out|do|get|rid|need|want|update|cross|review|it|them|there|us|i|you|trash|drop|discard|begin|rename|call|reset|which|how|many|any|edit|to-?do|todo)$/i

const tokenize = (text: string): Token[] =>
  [...text.matchAll(/[\p{L}\p{N}'’&+-]+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))

/** The list a text speaks of, with the little words before it: “on my shopping list”, “list called camping”. */
export function findList(text: string): FoundList | null {
  const tokens = tokenize(text)
  const at = tokens.findIndex(
    ({ text: word }, index) =>
      /^lists?$/i.test(word) &&
      !(index === 0 && tokens.length > 1 && !/^(?:called|named|for|of)$/i.test(tokens[1]?.text ?? '')),
  )
  const noun = tokens[at]
  if (!noun) return null
  let first = at
  const words: string[] = []
  while (first > 0 && words.length < 4) {
    const word = tokens[first - 1]?.text ?? ''
    if (determiners.has(word.toLowerCase()) || prepositions.has(word.toLowerCase())) break
    if (stops.test(word) && !/^(?:to-?do|todo)$/i.test(word)) {
      if (!(/^do$/i.test(word) && /^to$/i.test(tokens[first - 2]?.text ?? ''))) break
      first -= 2
      words.unshift('todo')
      continue
    }
    words.unshift(word)
    first--
  }
  let end = noun.end
  let name = words.join(' ')
  const after =
    /^\s+(?:called|named|titled)\s+["“']?([^"”'.,!?]{1,60})["”']?|^\s+(?:for|of)\s+(?:my |the |our |new )?((?:(?!to\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next\b|this\b|things?\b|stuff\b|items?\b|that\b|it\b|me\b|today\b|tomorrow\b)[\p{L}\p{N}'&-]+\s?){1,4}?)(?=$|[.,!?]|\s+(?:to|and|please|by|on|at|that)\b)|^\s+of (?:things|stuff|items)(?: to (?:do|buy|get))?|^\s+to (?:do|buy)\b/iu.exec(
      text.slice(end),
    )
  if (after && (name === '' || ordinary.test(name))) {
    end += after[0].length
    name = (after[1] ?? after[2] ?? '').trim() || (/buy/i.test(after[0]) ? 'shopping' : name)
  }
  while (first > 0 && determiners.has(tokens[first - 1]?.text.toLowerCase() ?? '')) first--
  while (first > 0 && prepositions.has(tokens[first - 1]?.text.toLowerCase() ?? '')) first--
  const start = tokens[first]?.start ?? noun.start
  const plain = name.trim().toLowerCase()
  return {
    name: plain === '' || ordinary.test(plain) || /^(?:to-?do|todo|task)s? /.test(plain) ? null : plain,
    start,
    end,
  }
}
