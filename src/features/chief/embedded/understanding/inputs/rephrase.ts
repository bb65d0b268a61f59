const thing = "(?:any |some |more |any more |the |a |an )*([\\p{L}\\p{N}' -]{2,40}?)"
const list = "((?:my|the|our|a)\\s+(?:[\\w'-]+\\s+){0,3}list(?: of [\\w ]+)?)"
const conditional = new RegExp(
  `^(?:do (?:i|we) (?:already )?have|is there|are there|is|are|did i (?:put|add)|have i (?:got|added)|check (?:if|whether)(?: i have)?|see if(?: i have)?) ${thing}(?: is| are)? (?:already )?(?:on|in|to) ${list}[,;?.]? (?:and )?if (?:not|they'?re not|it'?s not|it isn'?t|they aren'?t)[, ]+(?:please |can you |could you |then )*(?:add|put|include)\\b`,
  'iu',
)
const running = new RegExp(
  `^(?:i|we)(?:'m| am|'re| are| don'?t have| have| ran| need| do not have)?(?: all| almost| completely| running)? ?(?:out of|low on|no more|any more|no|to buy|to get)? ?${thing}(?: left)?[,;.]? (?:so |and |can you |could you |please |then )*(?:add|put|include) (?:it|that|them|some|those) (?:to|on|onto|in) ${list}`,
  'iu',
)

const reported =
  /^(?:the|my|our|all the|all my) ([\p{L}\p{N}' -]{2,40}?) (?:is|are|has been|have been|was|were|got)(?: all| both)? (?:already |now |finally )?(\w{2,}ed|paid|bought|sent|written|made|fed|sold|cut|swept|built|read|cleaned|done)(?: already| now)?([,;.!]+ (?:so |and |please |now |you can )*(?:mark|check|tick|cross) (?:it|them|that|this)(?: off| as| (?:as )?(?:done|complete|completed|finished))*)?[.!]*$/iu

/** “The plants are watered, mark it done” tells of one thing that somebody did. */
export function rephraseReport(message: string): string {
  const match = reported.exec(message.trim().replace(/[‘’]/g, "'"))
  if (!match?.[1] || !match[2] || /^done$/i.test(match[2])) return message
  const told = `${match[2].toLowerCase()} the ${match[1]}`
  return match[3] ? `mark ${told} as done` : `I ${told}`
}

/** A thing to put on a list unless it is there: “is milk on my list? if not, add it”; `null` for all else. */
export function readConditional(message: string): { thing: string; list: string } | null {
  const match = conditional.exec(message.trim().replace(/[‘’]/g, "'"))
  return match?.[1] && match[2] ? { thing: match[1].trim(), list: match[2] } : null
}

const timeWord =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|(?:next|this) \\w+|noon|midnight|the \\d{1,2}(?:st|nd|rd|th)|(?:at )?\\d{1,2}(?::\\d\\d)?(?: ?[ap]m)?)'
/** “no, not Tuesday, Wednesday” */
const rather = new RegExp(
  `^(?:no,? )?not (?:on |at )?${timeWord}[,;.]? (?:but |rather |i meant? )?(?:on )?(${timeWord})[.!]?$`,
  'i',
)

/** Says “I'm out of milk, put it on my list” and “do I have milk on my list? if not add it” as one plain request. */
export function rephrase(message: string): string {
  const text = message.trim().replace(/[‘’]/g, "'")
  const match = conditional.exec(text) ?? running.exec(text)
  const instead = rather.exec(text)?.[1]
  if (instead) return `make it ${instead}`
  const headed = /^((?:my |the )?[\w' -]{2,30}? list)\s*[:,-]\s*(?:please )?(?:add |put )?(.+)$/i.exec(text)
  if (
    headed?.[1] &&
    headed[2] &&
    !/^(?:on|what|show|read|is|are|in|from|to|add|put|clear|delete|make|create)\b/i.test(text)
  )
    return `add ${headed[2]} to ${headed[1]}`
  return match?.[1] && match[2] ? `add ${match[1].trim()} to ${match[2]}` : message
}
