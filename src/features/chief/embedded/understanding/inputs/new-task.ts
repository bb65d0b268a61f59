import type { DateContext } from '../../../../../platform/dates/date-value'
import { readWhen, type When } from '../../../../../platform/dates/when'
import { errand } from '../errands'
import { asTitle, clean } from './clean'
import { findList } from './list-name'

/** What a person said of things to add, one title each, ready for the operation but for its ids. */
export interface NewTaskRequest {
  titles: string[]
  /** `undefined` where no list was named. */
  list: string | null | undefined
  reminder: boolean
  when: When
  /** How many minutes before `when` to speak up: “an hour before my flight at 3”. */
  ahead: number
  priority?: 'low' | 'medium' | 'high'
  tags: string[]
}

const remindLead =
  /^(?:(?:i (?:need|want|would like|'d like)|give me|send me|set(?: up)?|create|make|add|put|schedule|open(?: up)?|enter|new|place)\s+)?(?:me\s+)?(?:(?:a|an|and|another|the|my)\s+)?(?:(?:new|quick|recurring|repeating|daily|weekly|monthly|calendar|event|meeting)\s+)*(?:reminders?|remainders?|notifications?|notice|alert|timer)(?: (?:set|alarm|note|in))?(?: for me)?(?:\s*(?:,|:|-)\s*|\s+(?:to|for|about|of|that|on|saying|in)\b(?: me to\b| myself to\b)?|$|\s+(?!me\b|us\b)(?=\p{L}))\s*/iu
const remindMe =
  /^(?:(?:i (?:need|want|would like) (?:to be|you to)|make sure to|be sure to|please|help me)\s+)?(?:remind(?:ed)?|nudge|ping|notify|alert|poke|prompt|remember|tell|text|buzz|let(?= (?:me|us) know))(?:\s+(?:me|us|myself))?(?:\s+(?:again|later|know))?\s*(?:(?:,|:)\s*|(?:that )?(?:i|we) (?:have|need|want|must|should|am supposed|ought)(?: got)? to\b|to\b|2(?= \p{L})|about\b|of\b|that\b|for\b|when\b|regarding\b)?\s*/iu
const again = /^(?:please )?remind me (?:to|about|of)\s+/i
const forget = /^(?:do not|don'?t|never)\s+(?:let me |let us )?forget\s*(?:to\b|about\b|that\b)?\s*/i
const makeSure = /^(?:make sure|ensure)(?: that)? (?:i|we)(?: remember to| don't forget to)?\s*/i
const addLead =
  /^(?:add|create|make|new|log|track|capture|put|insert|include|place|throw|jot(?: down)?|write(?: down)?|note(?: down)?|save|record|enter|set(?: up)?|open|append|pop|stick|get|assign(?: me)?|schedule|re-?add)\b\s*(?:me\s+)?(?:(?:a|an|the|another|one more|some|more)\s+)?(?:new\s+)?(?:(?:high|low|medium|top)[ -]priority\s+|urgent\s+|important\s+)?(?:(?:tasks?|to-?dos?|items?|action items?|chores?|sub-?tasks?|entry|note|things? to do)\b(?:\s+(?:called|named|titled|saying|that says|for me to|for me|to|for|about|of|that|which is))?)?\s*(?::|,|-)?\s*/i
const needLead =
  /^(?:i|we)(?:'ve| have)?\s*(?:(?:also|really|still|just|absolutely|definitely)\s+)*(?:need|have|want|must|should|gotta|ought|got|supposed|'ll have)\s*(?:to\b|some\b|more\b|a\b|an\b)?\s*(?:remember to\b|add\b)?\s*/i
/** “add a birthday reminder”: a reminder of the birthday. */
const kindOf =
  /^(?:add|set(?: up)?|create|make|put|schedule)(?: me)?(?: an?| the| my)? (?!(?:an?|the|my|our|new|quick|recurring|repeating|daily|weekly|monthly|calendar|event|meeting)\b)((?:\p{L}[\p{L}'’-]*\s+){1,4})reminders?$/iu
/** “… and name it Dance class”. */
const named = /[,;.]?\s+(?:and (?:name|call|title) it(?: as)?|titled|called|named|entitled)\s+(.+)$/iu
/** How it goes on is read as a rhythm: “… that repeats every week”. */
const repeating =
  /,?\s*(?:\b(?:and )?(?:set|make|have) it (?:to )?(?:repeat|recur)\w*|\b(?:that|which|to) (?:repeats?|recurs?))(?=\s|$)/iu
/** “the upcoming meeting” is the meeting. */
const upcoming = /^(?:(?:the|my|our|an?)\s+)?(?:(?:upcoming|next|coming)\s+)+(?=\p{L})/iu
const there =
  /^(?:there (?:is|will be)|there's|i have|i've got|we have|i'm having)\s+(?:(?:an?|the|my|our)\s+)?(?=\p{L})/iu
const noteLead = /^(?:to-?\s?do|task|todo|note to self|reminder|note|capture|action item)\s*[:,-]\s*/i
const askedLast =
  /\s*,?\s*(?:and )?(?:please )?(?:remind me|(?:set|add|create|make|send|give)(?: me)? a? ?(?:reminder|event|alert)(?: for(?: it| that| me)?)?|remind me (?:of|about) (?:it|that))$/i
const outOf =
  /^(?:(?:i am|i'm|we are|we're|we) (?:all )?(?:out of|low on|running (?:low|out) (?:on|of)|almost out of)|(?:we|i) (?:need(?! to\b)|ran out of))\s+(?:more |some )?/i
const tailJunk =
  /(?:^|\s+)(?:to|on|in|at|by|for|from|due|until|with|and|about|of|it|is|starting|that i|as well|too|also|instead|again|every|around)$/i

const priorityWords: [RegExp, 'low' | 'medium' | 'high'][] = [
  [
    /(?:,?\s*\b(?:with|as|at|and make it|it's|it is|is|of)\s+)?(?:(?:a|an)\s+)?\b(?:high|top|highest|urgent)[ -]priority\b|,?\s*\b(?:and )?(?:it's|it is|this is|that's|as|mark it|make it) (?:very |really )?(?:urgent|important|critical)\b|!+(?:high|urgent)\b|\bp1\b/i,
    'high',
  ],
  [
    /(?:,?\s*\b(?:with|as|at|and make it)\s+)?(?:(?:a|an)\s+)?\b(?:medium|normal)[ -]priority\b|!medium\b|\bp2\b/i,
    'medium',
  ],
  [/(?:,?\s*\b(?:with|as|at|and make it)\s+)?(?:(?:a|an)\s+)?\blow(?:est)?[ -]priority\b|!low\b|\bp3\b/i, 'low'],
]

/** Things on a list stand apart by commas and “and” when each is short: “milk, eggs and bread”. */
export function splitItems(text: string, named: boolean): string[] {
  const pieces = text.split(/\s*,\s*(?:and\s+)?|\s+(?:and|plus|&)\s+(?:also\s+)?/i).filter(Boolean)
  const longest = Math.max(...pieces.map((piece) => piece.split(/\s+/).length))
  const bought = /^((?:buy|get|pick up|grab|order) )(?:some |more )?(.+)$/i.exec(pieces[0] ?? '')
  if (bought?.[1] && pieces.length > 1 && longest <= 5 && !pieces.slice(1).some((piece) => errand.test(piece)))
    return named
      ? [bought[2] ?? '', ...pieces.slice(1)]
      : [pieces[0] ?? '', ...pieces.slice(1).map((piece) => bought[1] + piece)]
  if (pieces.length < 2 || longest > (named ? 4 : 2)) return [text]
  return pieces
}

/** Takes a request to add something apart: what, on which list, when, how urgent. */
export function readNewTask(message: string, reminder: boolean, dates: DateContext): NewTaskRequest {
  let text = clean(message)
  const quoted = /["“]([^"”]{1,300})["”]/.exec(text)
  const quote = quoted?.[1]
  if (quoted) text = text.replace(quoted[0], ' \u0001 ')
  let priority: NewTaskRequest['priority']
  for (const [pattern, level] of priorityWords)
    if (!priority && pattern.test(text)) {
      priority = level
      text = text.replace(pattern, ' ')
    }
  if (!priority && /^(?:\w+\s+){0,3}(?:urgent|important) (?:task|to-?do|reminder)/i.test(text)) priority = 'high'
  const tags = [...text.matchAll(/(?<=^|\s)#([\p{L}\p{N}][\p{L}\p{N}_-]{0,38})/gu)].map((match) =>
    (match[1] ?? '').toLowerCase(),
  )
  text = text.replace(/(?<=^|\s)#[\p{L}\p{N}][\p{L}\p{N}_-]{0,38}/gu, ' ')
  const tagged = /,?\s*(?:and )?(?:tagged|tag it|with (?:the )?tag)(?: as| with)? ([\p{L}\p{N}_-]+)\b/iu.exec(text)
  if (tagged?.[1]) {
    tags.push(tagged[1].toLowerCase())
    text = text.replace(tagged[0], ' ')
  }
  if (reminder) text = text.replace(/\s+(?:in|on|to|into) (?:my |the )?(?:calendar|schedule|agenda|diary)\b/i, ' ')
  const list = reminder ? null : findList(text)
  if (list) text = `${text.slice(0, list.start)} ${text.slice(list.end)}`
  text = text.replace(/\s+(?:to|on|in|onto|into) (?:my|the) (?:tasks?|to-?dos?|to dos?|reminders?|agenda)\b/i, ' ')
  const when = readWhen(text, dates)
  const early = reminder && when.minutes !== null && aheadOf(when)
  when.rest = when.rest.replace(repeating, '')
  const naming = named.exec(when.rest)
  const whole = naming && stripLead(when.rest.slice(0, naming.index), reminder) === '' ? naming[1] : when.rest
  let title = stripLead(clean((whole ?? '').replace(/^[,\s]+/, '')), reminder)
  if (quote !== undefined) title = quote
  else
    for (let round = 0; round < 4; round++)
      title = title
        .replace(tailJunk, '')
        .replace(/^(?:to|that|about|and|,|also|on|for)\s+/i, '')
        .trim()
  const titles = quote === undefined && !reminder ? splitItems(title, typeof list?.name === 'string') : [title]
  return {
    titles: titles.map(asTitle).filter((piece) => piece !== ''),
    list: list ? list.name : undefined,
    reminder,
    when,
    ahead: early ? (when.minutes ?? 0) : 0,
    ...(priority && { priority }),
    tags,
  }
}

const generic =
  /^(?:(?:the|my|our|that|this)\s+)?(?:(?:meeting|event|appointment|call|it|that|this|then|time|start|deadline|due date|thing)(?:['’]s)?(?: time)?(?:\s+(?:starts|begins|is|happens))?)?$/i

/**
 * Whether its length says how long before it to speak up: “an hour before my flight at 3”. What it is about then
 * stands after “before”, or in front of it where only “the meeting” does.
 */
function aheadOf(when: When): boolean {
  const found =
    /^(.*?)\s*\b(?:before(?:hand)?|prior to|ahead of(?: time)?|in advance(?: of)?|early|earlier)(?=\s|$)\s*(.*)$/i.exec(
      when.rest,
    )
  if (!found) return when.spans.some(({ lead }) => lead === 'before')
  const [front = '', back = ''] = found.slice(1)
  const bare = front.replace(remindMe, '').replace(remindLead, '').trim()
  when.rest = generic.test(back.trim()) && bare !== '' ? front : `remind me about ${back}`
  return true
}

function stripLead(text: string, reminder: boolean): string {
  let rest = text.replace(kindOf, '$1')
  const leads = reminder
    ? [/^(?:add|put|set)\s+(?=to\b)/i, remindLead, remindMe, forget, makeSure, noteLead, again]
    : [noteLead, outOf, addLead, needLead]
  for (const lead of leads) {
    const next = rest.replace(lead, '')
    if (next === rest) continue
    rest = next
    if (!reminder) break
  }
  rest = rest.replace(askedLast, '')
  rest = rest.replace(/^(?:i|we) (?:need|have|want|must) to\s+/i, '')
  if (reminder)
    rest = rest
      .replace(/^(?:to|about|of|that)\s+/i, '')
      .replace(there, '')
      .replace(upcoming, '')
  if (reminder)
    rest = rest.replace(/^(?:(?:my|the|an?)\s+)(?=\S)/i, (article) => (/^an?\s/i.test(article) ? '' : '')).trim()
  return rest
}
