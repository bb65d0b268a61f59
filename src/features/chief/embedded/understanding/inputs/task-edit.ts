import type { DateContext } from '../../../../../platform/dates/date-value'
import { readWhen, type When } from '../../../../../platform/dates/when'
import { asTitle, clean } from './clean'

/** One change to a task, and the words that name the task. */
export type EditRequest =
  | { change: 'title'; target: string; title: string }
  | { change: 'priority'; target: string; priority: 'none' | 'low' | 'medium' | 'high' }
  | { change: 'tag'; target: string; tag: string; remove: boolean }
  | { change: 'notes'; target: string; notes: string }
  | { change: 'list'; target: string; list: string | null }
  | { change: 'undate'; target: string }
  | { change: 'unrepeat'; target: string }
  | { change: 'reopen'; target: string }
  | { change: 'when'; target: string; when: When; shift: number | null }
  | { change: 'unknown'; target: string }

type Reader = [pattern: RegExp, make: (groups: string[]) => EditRequest | null]
const level = (word: string) =>
  /low/i.test(word) ? 'low' : /medium|normal/i.test(word) ? 'medium' : /no\b|none/i.test(word) ? 'none' : 'high'
const listed = (name: string) =>
  /^(?:to-?\s?do|task|tasks|main|my|todo)$/i.test(name.trim()) ? null : name.trim().toLowerCase()

const readers: Reader[] = [
  [/^(?:reopen|uncheck|untick|unmark|reactivate)\s+(.+)$/i, ([target = '']) => ({ change: 'reopen', target })],
  [
    /^mark (.+?) as (?:not done|undone|open|incomplete|unfinished|not finished|to do)$/i,
    ([target = '']) => ({ change: 'reopen', target }),
  ],
  [
    /^i (?:did not|didn't|haven't|have not) (?:really |actually )?(?:finish|finished|done|do|complete|completed) (.+)$/i,
    ([target = '']) => ({ change: 'reopen', target }),
  ],
  [
    /^(.+?) (?:is|was|are)(?:n't| not) (?:really |actually )?(?:done|finished|complete|completed)(?: yet)?$/i,
    ([target = '']) => ({ change: 'reopen', target }),
  ],
  [
    /^(?:rename|retitle|re-?name) (.+?) (?:to|as|into|→|->) (.+)$/i,
    ([target = '', title = '']) => ({ change: 'title', target, title: asTitle(title) }),
  ],
  [
    /^(?:change|set|edit|update) (?:the )?(?:title|name|text|wording)(?: of (.+?))? to (.+)$/i,
    ([target = '', title = '']) => ({ change: 'title', target: target || 'it', title: asTitle(title) }),
  ],
  [
    /^call (it|that|this|the (?:task|reminder|last one)) (.+?)(?: instead)?$/i,
    ([target = '', title = '']) => ({ change: 'title', target, title: asTitle(title) }),
  ],
  [
    /^(?:change|edit|update|make|set) (.+?) (?:to|to say|say|into) ["“](.+)["”]$/i,
    ([target = '', title = '']) => ({ change: 'title', target, title: asTitle(title) }),
  ],
  [
    /^(?:set|change|raise|lower|give|make|bump|put) (?:the )?priority (?:of|for|on) (.+?) (?:to|as|at) (high|low|medium|normal|none|urgent|highest)(?: priority)?$/i,
    ([target = '', word = '']) => ({ change: 'priority', target, priority: level(word) }),
  ],
  [
    /^(raise|lower|remove|clear|drop) (?:the )?priority (?:of|for|on|from) (.+)$/i,
    ([verb = '', target = '']) => ({
      change: 'priority',
      target,
      priority: /raise/i.test(verb) ? 'high' : /lower/i.test(verb) ? 'low' : 'none',
    }),
  ],
  [
    /^(?:set|make|mark|flag|give|change|prioriti[sz]e) (.+?) (?:(?:to|as|at|a)\s+)*(high|low|medium|normal|no|top|urgent|important|highest)(?:[ -]priority)?$/i,
    ([target = '', word = '']) =>
      /^(?:it|.*)\b(?:until|due)$/i.test(target) ? null : { change: 'priority', target, priority: level(word) },
  ],
  [
    /^(.+?) (?:should be|is now|is|has) (?:a )?(high|low|medium|top) priority$/i,
    ([target = '', word = '']) => ({ change: 'priority', target, priority: level(word) }),
  ],
  [
    /^(.+?) is (?:now |very |really )?(?:urgent|important|high priority)$/i,
    ([target = '']) => ({ change: 'priority', target, priority: 'high' }),
  ],
  [
    /^(?:tag|label) (.+?) (?:with|as) #?([\p{L}\p{N}_ -]{1,38})$/iu,
    ([target = '', tag = '']) => ({ change: 'tag', target, tag: tag.toLowerCase(), remove: false }),
  ],
  [
    /^add (?:the )?(?:tag|label) #?([\p{L}\p{N}_ -]{1,38}?) (?:to|on) (.+)$/iu,
    ([tag = '', target = '']) => ({ change: 'tag', target, tag: tag.toLowerCase(), remove: false }),
  ],
  [
    /^(?:remove|delete|drop) (?:the )?(?:tag|label) #?([\p{L}\p{N}_ -]{1,38}?) from (.+)$/iu,
    ([tag = '', target = '']) => ({ change: 'tag', target, tag: tag.toLowerCase(), remove: true }),
  ],
  [
    /^(?:add|put|attach) (?:a |the |these )?(?:notes?|comment|details?) (?:to|on) ([^:]+?)(?:\s*[:,]\s*|\s+(?:that says|saying|that)\s+)(.+)$/i,
    ([target = '', notes = '']) => ({ change: 'notes', target, notes }),
  ],
  [/^note (?:on|for) ([^:]+):\s*(.+)$/i, ([target = '', notes = '']) => ({ change: 'notes', target, notes })],
  [
    /^(?:move|put|transfer|shift) (.+?) (?:to|on|onto|in|into) (?:my|the|our) ([\p{L}\p{N}' -]{1,40}?)[ -]list(?: instead)?$/iu,
    ([target = '', name = '']) => ({ change: 'list', target, list: listed(name) }),
  ],
  [
    /^(?:remove|clear|delete|drop|unset) (?:the )?(?:due )?(?:date|due date|deadline|time|reminder)(?: and time)? (?:of|from|for|on) (.+)$/i,
    ([target = '']) => ({ change: 'undate', target }),
  ],
  [
    /^(?:stop repeating|don't repeat|remove the (?:repetition|recurrence) (?:of|from)) (.+)$/i,
    ([target = '']) => ({ change: 'unrepeat', target }),
  ],
]

const movers =
  /^(?:no,?\s+|actually,?\s+|sorry,?\s+|wait,?\s+|i meant?\s+|rather,?\s+)*(?:re-?schedule|move|change|push|postpone|shift|bring|delay|defer|bump|put off|put|make|set|update|switch|edit|do|repeat|have|let's do|let us do|pull)?\s*/i
const dueOf =
  /^(?:the )?(?:due date|due time|deadline|date|time|date and time|reminder(?: time)?|start(?:ing)? time)(?: (?:of|for|on) (.+))?$/i

/** Reads a change to something that exists: what to change, and the words that name it. */
export function readEdit(message: string, dates: DateContext): EditRequest {
  const text = clean(message).replace(
    /\b(?:its|their) ((?:due )?(?:priority|title|name|text|date|time|deadline|reminder|tags?|notes?|list))\b/i,
    'the $1 of it',
  )
  for (const [pattern, make] of readers) {
    const match = pattern.exec(text)
    const made = match && make([...match].slice(1).map((group) => group ?? ''))
    if (made) return made
  }
  const by =
    /^(.*?)\s*\b(?:(back|forward|up|later|earlier|out)(?: by)?|by) ((?:an?|one|two|three|four|five|six|ten|\d+|half)[\w ]*?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?))(?: (later|earlier|back|forward))?$|^(.*?)\s*\b((?:an?|one|two|three|\d+|half an?)[\w ]*?(?:minutes?|hours?|days?|weeks?)) (later|earlier|back)$/i.exec(
      text,
    )
  if (by) {
    const minutes = readWhen(`for ${by[3] ?? by[6] ?? ''}`, dates).minutes
    const earlier = /forward|up|earlier/i.test(`${by[2] ?? ''}${by[4] ?? ''}${by[7] ?? ''}`)
    const target = (by[1] ?? by[5] ?? '').replace(movers, '')
    if (minutes)
      return { change: 'when', target: target || 'it', when: readWhen('', dates), shift: earlier ? -minutes : minutes }
  }
  const when = readWhen(text, { ...dates, bareHours: false })
  const spoken = when.local ? when : readWhen(barePart(text), { ...dates, bareHours: true })
  const words = (when.local ? when.rest : text.slice(0, text.length - barePart(text).length))
    .replace(movers, '')
    .replace(/\b(?:instead|due|now|again|forward|back|to repeat|repeat|repeating|over|out|off|already)\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?:^|\s)(?:to|for|until|till|on|at|by|be|is|from|of)\s*$/i, '')
    .trim()
  const target = dueOf.test(words) ? (dueOf.exec(words)?.[1] ?? 'it') : words
  const renamed = /^(?:no,?\s+|actually,?\s+)*(?:make|change) (?:it|that|this)(?: to| into)? ([\p{L}\p{N}].+)$/iu.exec(
    text,
  )?.[1]
  if (!spoken.local && !spoken.rule && renamed) return { change: 'title', target: 'it', title: asTitle(renamed) }
  if (!spoken.local && !spoken.rule)
    return { change: 'unknown', target: target.replace(/^(?:edit|change|update|reschedule|move)\s+/i, '') }
  return { change: 'when', target: target || 'it', when: spoken, shift: null }
}

/** The end of “make it 10”, where a time may stand without “at”. */
function barePart(text: string) {
  return (
    /(?:\b(?:it|that|this|to|for|at|until|no,?|actually,?|time)\s+)?((?:\d{1,2}(?::\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s*(?:am|pm|o'clock)?(?:\s+(?:instead|then|please))?)$/i.exec(
      text,
    )?.[1] ?? ''
  )
}
