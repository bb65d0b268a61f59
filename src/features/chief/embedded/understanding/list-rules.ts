import type { Kind } from './kinds'

const list =
  "(?:(?:my|the|our|a|any|this|that|your|one of my) )?(?:(?!from\\b|off\\b|to(?! ?-?do\\b))[\\w'-]+ ){0,4}?lists?(?: of (?:things|stuff|items|chores|tasks)(?: (?:i (?:have|need) )?to (?:do|buy|get|accomplish))?| (?:for|called|named) [\\w' ]{2,30})?"
const begin =
  '^(?:(?:tell me|let me know|check|see|find out|look|verify|i (?:need|want|would like) to know|i wonder)(?: (?:to see|and see|please))? (?:if|whether) )?'
const all =
  '(?:everything|every (?:item|task|thing)|all(?: of)?(?: (?:the|my))?(?: (?:items?|things?|tasks?|chores?|contents?|entries|stuff|it))?|the (?:items|contents|whole|entire))'
const rule = (pattern: string): RegExp => new RegExp(pattern.replaceAll(' ', '\\s+'), 'i')

/** What is said of a list by its form alone: whether something is on it, taking off, clearing, adding. */
const rules: [pattern: RegExp, kind: Kind][] = [
  [
    rule(
      `^(?:(?:is|are|was|were) (?!there anything i).+|(?:do|did|have) i (?:already |ever |even )?(?:have|put|add|added|get|got|include|write|jot|list|make|remember|set|note|place)\\b.+) (?:on|in|to|onto) ${list}$`,
    ),
    'task.list',
  ],
  [
    rule(
      `${begin.replace('(?:(?:', '(?:(?:')}(?:.+ (?:is|are) |i (?:have|put|added|had|wrote|listed) .+ )(?:already |still |now )?(?:on|in|to) ${list}$`,
    ),
    'task.list',
  ],
  [
    rule(
      `^(?:what(?:'s| is|s| are| else is| do i have| things are| items are)?(?: all)? on|show(?: me)?(?: what(?:'s| is) on)?|read(?: me| back| out)?(?: what(?:'s| is) on)?|open(?: up)?|pull up|display|review|recite|tell me what(?:'s| is|s)(?: all)? on|name (?:the items|everything) on|list (?:the items|everything) on) ${list}(?: to me| aloud| out loud| back(?: to me)?| today| now)?$`,
    ),
    'task.list',
  ],
  [
    rule(
      `^(?:remove|delete|erase|clear|take|drop|get rid of|cross|wipe|scratch) ${all} (?:from|off(?: of)?|on|in) ${list}$`,
    ),
    'list.clear',
  ],
  [
    rule(
      `^(?:remove|delete|erase|take|cross|drop|scratch|strike|get rid of|cut|pull) .+ (?:from|off(?: of)?|out of) ${list}$`,
    ),
    'task.remove',
  ],
  [
    rule(
      `^(?:clear|empty|wipe|erase|delete|remove|discard|trash|get rid of|destroy)(?: out| up)? (?:(?:my|the|our|this|that|these|those|all|all my|all the|whole|entire) )*(?:(?!item\\b|items\\b|on\\b|in\\b|with\\b|for\\b|from\\b|off\\b)[\\w'-]+ ){0,3}lists?$`,
    ),
    'list.clear',
  ],
  [rule(`^on ${list},? (?:please )?(?:add|put|include)\\b`), 'task.add'],
  [
    rule(`^(?:add|put|include|place|stick|throw|insert|append) .+ (?:to|on|onto|in|into) ${list}(?: please)?$`),
    'task.add',
  ],
  [
    rule(
      `^(?:create|make|start|set up|begin) (?:me |up )?(?:(?:a|an|another|the|my) )?(?:new )?(?:(?!sure\\b|item\\b)[\\w'-]+ ){0,3}lists?$`,
    ),
    'list.create',
  ],
]

/** Lists of other things than tasks. */
const otherLists =
  /\b(?:contacts?|e-?mails?|play ?lists?|songs?|music|friends?|favou?rites?|facebook|guest|mailing|wish ?list|phone|price|channels?|movies?|videos?|podcasts?)\b/i

export const speaksOfOtherLists = (text: string) => /\b(?:play)?lists?\b/i.test(text) && otherLists.test(text)

/** What a request about a list is, when its form leaves no doubt. */
export function listKind(text: string): Kind | null {
  if (!/\blists?\b/i.test(text) || speaksOfOtherLists(text)) return null
  const kind = rules.find(([pattern]) => pattern.test(text))?.[1] ?? null
  if (kind && /\bif (?:it'?s? |they'?re |that'?s )?(?:is |are )?not\b|\bif (?:it|they) (?:isn't|aren't)\b/i.test(text))
    return null
  return kind === 'task.list' && /\breminders?\b/i.test(text) ? 'reminder.list' : kind
}
