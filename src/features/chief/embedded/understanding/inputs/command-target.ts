import { clean } from './clean'
import { findList } from './list-name'

export interface CommandTarget {
  target: string
  /** The list it is on, when one was named. */
  list: string | null | undefined
}

const lead: Record<'complete' | 'remove' | 'snooze', RegExp> = {
  complete:
    /^(?:(?:i|we)(?:'ve| have| just| already| finally|'m| am| are)*\s+(?:just |already |finally )*(?:finished|completed|done with|did|done|bought|got|picked up|took care of|checked off|handled|through with|paid(?= (?:the|my|rent))|made)|mark(?: off| down)?|make|set|check(?: off)?|tick(?: off)?|cross(?: off| out)?|complete|finish(?:ed)?|close|done with|done|resolve|take|strike(?: off| out)?|scratch(?: off)?|finished with)\b[\s:]*/i,
  remove:
    /^(?:(?:i|we) (?:no longer|don't|do not)(?: need| want| have)?(?: to| the)?(?: reminder (?:to|about|for))?|please )?\s*(?:delete|remove|erase|drop|get rid of|cancel|take|trash|scratch|forget(?: about)?|cross(?: off| out)?|throw (?:away|out)|never ?mind|stop reminding me (?:to|about|of)|eliminate|discard|dismiss|turn off|need|clear|unlist|kill|strike)?\b[\s:]*/i,
  snooze:
    /^(?:snooze|hide|defer|put off|delay|postpone|remind me(?: about| of)?|push back|push|silence|bring back|ask me about|mute)\b[\s:]*/i,
}
const tail: Record<'complete' | 'remove' | 'snooze', RegExp> = {
  complete:
    /\s*(?:\b(?:as|is|are|to|was|has been|have been)\s+)*\b(?:already\s+|now\s+)?(?:(?:as\s+)?(?:done|complete|completed|finished|paid|bought|sent|sorted|off|out|taken care of|checked off|handled))(?: (?:now|already|too))?$/i,
  remove:
    /\s*\b(?:off|out|any ?more|any longer|from (?:my |the )?(?:tasks|reminders|to-?dos?|calendar|there|it|here)|from)(?: of)?$/i,
  snooze: /\s*\b(?:again|back|later|for now|until|till|to|for|by)$/i,
}

/** The words that name what to complete, remove or snooze, without the command around them. */
export function commandTarget(message: string, command: 'complete' | 'remove' | 'snooze'): CommandTarget {
  let text = clean(message)
  const list = findList(text)
  if (list) text = `${text.slice(0, list.start)} ${text.slice(list.end)}`.trim()
  let target = text.replace(lead[command], '')
  for (let round = 0; round < 3; round++) target = target.replace(tail[command], '').trim()
  target = target.replace(/^(?:off|out|from)\s+/i, '').replace(/\s+(?:off|out|from)$/i, '')
  if (command === 'remove')
    target = target
      .replace(/^(?:the |my |a )?reminders? (?:to|about|for|of)\s+/i, '')
      .replace(/^(?:the |my )?(?:task|to-?do|item) (?:called|named|to|about)\s+/i, '')
  return { target, list: list ? list.name : undefined }
}
