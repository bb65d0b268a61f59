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

/** Says “I'm out of milk, put it on my list” and “do I have milk on my list? if not add it” as one plain request. */
export function rephrase(message: string): string {
  const text = message.trim().replace(/[‘’]/g, "'")
  const match = conditional.exec(text) ?? running.exec(text)
  const headed = /^((?:my |the )?[\w' -]{2,30}? list)\s*[:,-]\s*(?:please )?(?:add |put )?(.+)$/i.exec(text)
  if (
    headed?.[1] &&
    headed[2] &&
    !/^(?:on|what|show|read|is|are|in|from|to|add|put|clear|delete|make|create)\b/i.test(text)
  )
    return `add ${headed[2]} to ${headed[1]}`
  return match?.[1] && match[2] ? `add ${match[1].trim()} to ${match[2]}` : message
}
