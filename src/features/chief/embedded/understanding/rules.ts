import type { Kind } from './kinds'
import { listKind, speaksOfOtherLists } from './list-rules'

type Rule = [pattern: RegExp, kind: Kind]

/** Ways of putting it that leave no doubt, tried in order on the cleaned text. */
const certain: Rule[] = [
  [
    /^(?:ping|nudge|notify|alert|buzz) me (?:in|at|on|tomorrow|tonight|today|next|this|every|when i|to|about)\b/i,
    'reminder.add',
  ],
  [
    /^(?:what(?:'s| is|s) (?:happening|going on|on|up|planned|coming up|scheduled)|anything (?:on|planned|happening|scheduled))(?: for me)?(?: for| on)? (?:today|tonight|tomorrow|(?:this|next|the) (?:week|weekend|month|morning|afternoon|evening)|(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i,
    'agenda.read',
  ],
  [
    /^(?:show|list|give|tell)(?: me)? (?:everything|anything|all|what(?:'s| is)(?: there)?|what i have)(?: (?:there is|that's|i have|planned|scheduled|happening|going))* (?:on|for|today|tonight|tomorrow|this|next)\b(?!.*\blist\b)/i,
    'agenda.read',
  ],
  [
    /^(?:what(?:'s| is| are)|which|show(?: me)?|list|any(?:thing)?)(?: (?:is|are|my|the|of|tasks?|things?|ones?|them|marked|with))* (?:high|top|low)[ -]priority(?: (?:tasks?|things?|items?|ones?))?$|^(?:what(?:'s| is)|(?:is )?anything|which (?:ones?|tasks?) (?:is|are)) (?:really |most )?urgent(?: today| now| right now)?$/i,
    'task.list',
  ],
  [
    /^(?:what(?:'s| is|s)|what have i got|what do (?:i|we) have(?: going)?|do i have (?:much|a lot)|anything) (?:on my plate|going on|coming up|ahead(?: of me)?|in store)\b(?! (?:in|with|around|near|at|outside|nearby)\b)/i,
    'agenda.read',
  ],
  [
    /^(?:clear|wipe|empty|free up)(?: out)? (?:all (?:of )?)?(?:my|the|our) (?:\w+ )?(?:schedule|calendar|agenda|diary|day|morning|afternoon|meetings|appointments)\b|^(?:cancel|clear|delete|remove|drop) (?:everything|all (?:of )?(?:my |the )?(?:meetings|events|appointments|calls)) (?:on|for|from|today|tomorrow|this|next|in)\b(?!.*\blist\b)/i,
    'event.remove',
  ],
  [
    /^(?:show|list)(?: me)? (?:everything|anything|all|what(?:'s| is)|(?:all )?(?:my )?(?:tasks?|things)).*\bdue\b|^(?:what|anything|what's|whats)(?: is|'s)? due (?:today|tonight|tomorrow|this|next|on|by|soon)\b/i,
    'task.list',
  ],
  [
    /^(?:what|which|do (?:i|we) have|is there|are there|have i got|show me)\b.*\b(?:anything|something|things?|stuff|tasks?|deadlines?)\b.*\b(?:due|deadlines?|still open|left (?:to do|open))\b|^(?:any|what|which|show|list)(?: are| me)?(?: my| the)?(?: upcoming)? deadlines?\b|^(?:which|what) things are (?:still )?(?:open|left)$/i,
    'task.list',
  ],
  [
    /^what (?:did|have|'ve) i (?:already )?(?:complete|completed|finish|finished|get done|got done|accomplished?|done)\b/i,
    'task.list',
  ],
  [/^(?:complete|finish|close|check off|tick off) (?:the |my )?task\b/i, 'task.complete'],
  [/^mark .+ as (?:paid|bought|sent|handled|sorted)$/i, 'task.complete'],
  [
    /^(?!is |are |what|which|show|list).+ (?:should be|is now|has) (?:a )?(?:high|low|medium|top) priority$/i,
    'task.edit',
  ],
  [/^put (?!.* on (?:my|the) ).+ off (?:until|till|to|for)\b/i, 'task.edit'],
  [/^remind me (?:about|of) .+ again\b/i, 'task.snooze'],
  [/^add (?:the |a )?(?:tag|label) #?[\w-]+ to\b|^add (?:a |the )?notes? (?:to|on) [^:]+:/i, 'task.edit'],
  [
    /^(?:move|put|transfer) .+ (?:to|on|onto) (?:my|the|our) (?:[\w'-]+ ){1,3}list instead$|^(?:move|transfer) .+ to (?:my|the|our) (?:[\w'-]+ ){1,3}list$/i,
    'task.edit',
  ],
  [/^forget about (?!it$|that$)/i, 'task.remove'],
  [
    /^(?:delete|remove|cancel|get rid of|drop|trash|kill) (?:(?:the|my|that|this) )?(?:[\w'’-]+ ){0,5}(?:reminder|task|to-?do)\b(?! list)(?: (?:to|about|for|called|of|named)\b.*)?$/i,
    'task.remove',
  ],
  [/^make sure (?:that )?i (?!am\b|have enough|get paid)/i, 'reminder.add'],
  [
    /^(?:add|jot down|log|note down|capture)\b(?!.*\b(?:calendar|event|meeting|appointment|contacts?|song|playlist|alarm|schedule|birthday)\b).*(?:\s#[a-z]|\btagged\b|\b(?:by|due|before) (?:the |next |this )?(?:end of|tomorrow|today|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\w+ \d{1,2}|week|month|\d)|\b(?:high|low|medium) priority)/i,
    'task.add',
  ],
  [/^jot down\b|^(?:add|put) .+ (?:to|on|onto|in) (?:my |the )?(?:tasks?|to-?dos?)$/i, 'task.add'],
  [
    /^(?:help|\?+|what can (?:you|i) (?:do|say|ask)(?: for me| you)?(?: here)?|how does this work|what do you do|commands)$/i,
    'help',
  ],
  [
    /^(?:oops,? |please )?(?:undo|revert|roll ?back|redo)(?: (?:it|that|this|them|all|everything|(?:the|my|your|our) last (?:(?:\d{1,2}|two|three|four|five|couple of|few) )?(?:change|action|one|thing|turn|step)s?(?: (?:that )?(?:you|i|we) (?:did|made))?|my last (?:change|action)|what you (?:just )?did|that (?:change|action)|all of (?:it|that)|again))?(?: again)?$/i,
    'undo',
  ],
  [
    /^(?:take (?:that|it|this) back|put (?:it|that|them) back|bring (?:it|that|them) back(?: again)?|restore (?:it|that|them)|change it back|go back|reverse (?:it|that)|i didn't mean (?:that|to)|that was (?:a mistake|wrong))(?:,? undo(?: it| that)?)?$/i,
    'undo',
  ],
  [/^(?:never\s?mind|forget (?:it|that)|cancel(?: that| it)?|stop|skip (?:it|that)|leave it)$/i, 'cancel'],
  [/^snooze\b(?!.*\balarms?\b)|^not now,? (?:ask|remind) me/i, 'task.snooze'],
  [/^rename\b/i, 'task.edit'],
  [/^(?:reopen|uncheck|untick)\b|^mark .+ as (?:not done|undone|open|incomplete|unfinished)$/i, 'task.edit'],
  [/^call (?:it|that) .+/i, 'task.edit'],
  [
    /^(?:what(?:'s| is| are)?|which|show|list|any(?:thing)?|do i have|are there)\b.*\b(?:overdue|past due)\b|^overdue(?: tasks)?$/i,
    'task.list',
  ],
  [/^(?:what(?:'s| is| are)?|which|show|list)\b.*\b(?:tasks?|to-?dos?)\b(?!.*\b(?:calendar|meeting)\b)/i, 'task.list'],
  [
    /^(?:what(?:'s| is|s) (?:on )?|show(?: me)? |give me |read(?: me)? )?(?:my|the) agenda\b|^agenda\b|^plan my (?:day|week)$/i,
    'agenda.read',
  ],
  [
    /^(?:what(?:'s| is| are)?|which|show|list|tell me|do i have)\b(?:(?!list\b|tell you|ask you).)*\breminders?\b(?! to | for .* to )/i,
    'reminder.list',
  ],
  [
    /^remind me (?!(?:of|about) (?:how|what|who|where|why|when)\b)(?:to|about|of|in|at|on|every|each|tomorrow|tonight|today|next|this|by|when|that|an? (?:hour|day|week)|\d)/i,
    'reminder.add',
  ],
  [
    /^(?:don'?t|do not) (?:let me )?forget (?:to|about)\b|^(?:set|create|add|make)(?: up)? (?:me )?(?:a|another|the|an?) (?:new )?reminder\b/i,
    'reminder.add',
  ],
  [
    /^(?:add|create|make|log) (?:a |an |another )?(?:new |urgent |high[ -]priority |important )*(?:task|to-?do|action item)\b/i,
    'task.add',
  ],
  [/^(?:new )?(?:task|to-?do|note to self)\s*:/i, 'task.add'],
  [
    /^(?:mark|set) .+ (?:as |to )?(?:done|complete|completed|finished)$|^(?:check|tick|cross) .+ off\b|^(?:check|tick|cross) off\b/i,
    'task.complete',
  ],
  [
    /^(?:delete|clear|remove) (?:all )?(?:my |the )?(?:completed|done|finished) (?:tasks|items|ones|to-?dos)\b/i,
    'list.clear',
  ],
  [/^(?:hi|hello|hey|good (?:morning|afternoon|evening)|hi there|hey there)(?: chief)?$/i, 'greeting'],
  [
    /^(?:thanks|thank you|thx|cheers|great|perfect|awesome|nice|cool)(?: a lot| so much| very much)?(?: chief)?$/i,
    'thanks',
  ],
]

/** Ways of putting it that are clear only because something was just spoken of. */
const following: Rule[] = [
  [
    /^(?:move|push|postpone|reschedule|shift|change|set|make|put) (?:the )?(?:first|second|third|fourth|fifth|last|\d(?:st|nd|rd|th)) (?:one )?(?:to|until|for|on|back|by|high|low)\b/i,
    'task.edit',
  ],
  [
    /^(?:move|push|postpone|reschedule|shift|change|set|make) (?:them|both|all|everything|all of (?:them|those|these))(?: all)? (?:to|until|for|due|on|back|high|low)\b/i,
    'task.edit',
  ],
  [
    /^make (?:them|both|all|everything|all of (?:them|those|these)|it|that) (?:as )?(?:done|complete|completed|finished)$/i,
    'task.complete',
  ],
  [/^(?:remind me|ask me) (?:again|later)\b/i, 'task.snooze'],
  [
    /^(?:no,?\s+)?(?:actually,?\s+)?(?:make|change|move|push|reschedule|shift|postpone|delay|bring|set) (?:it|that|this)(?: one)? (?!a\b(?! (?:day|week|month|little|bit|high|low|medium))|up\b|off\b|on (?!mon|tue|wed|thu|fri|sat|sun|the \d)|red\b|blue\b|louder\b|song\b)/i,
    'task.edit',
  ],
  [/^tag (?:it|that|this|the)\b|^add (?:the |a )?(?:tag|note) .*\b(?:to|on)\b/i, 'task.edit'],
  [
    /^(?:delete|remove|erase|drop|get rid of) (?:it|that|this|them|that one|the (?:first|second|third|last) one|both)$/i,
    'task.remove',
  ],
  [
    /^(?:mark|check|tick|cross) (?:it|that|this|them|both|all)\b.*$|^(?:it's|that's|it is|that is|i'm|all) done(?: with (?:it|that))?$|^(?:i )?(?:did|finished) (?:it|that)(?: already)?$|^(?:done|finished)$/i,
    'task.complete',
  ],
  [/\binstead$/i, 'task.edit'],
  [
    /^(?:complete|finish|mark|check off|tick off) (?:the )?(?:first|second|third|fourth|fifth|last|number)\b/i,
    'task.complete',
  ],
]

const find = (rules: Rule[], text: string) => rules.find(([pattern]) => pattern.test(text))?.[1] ?? null

/** The kind of a request whose wording leaves no doubt; `null` for all others. */
export function certainKind(text: string): Kind | null {
  if (speaksOfOtherLists(text)) return null
  return find(certain, text) ?? listKind(text)
}

/** The same for wordings that are clear only when something was just spoken of. */
export const followingKind = (text: string): Kind | null => find(following, text)
