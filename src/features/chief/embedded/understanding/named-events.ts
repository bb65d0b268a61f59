import { readWhen } from '../../../../platform/dates/when'
import type { Turn } from '../dialogue/script'
import { clean } from './inputs/clean'

const nouns =
  'meeting|appointment|lunch|dinner|breakfast|brunch|coffee|drinks|stand-?up|review|sync|1:1|1-1|one[- ]on[- ]one|catch-?up|interview|workshop|party|concert|class|lesson|training|session|demo|retro(?:spective)?|kick-?off|off-?site|dentist|doctor|haircut|check-?up|therapy|gym|yoga|conference|webinar|presentation|match|wedding|call'
/** Starts with what it is rather than with something to do. */
const named = new RegExp(
  `^(?:(?:my|our|the|a|an) )?(?!(?:move|cancel|delete|remove|erase|scrap|scratch|drop|discard|eliminate|abort|unschedule|strike|trash|forget|extend|shorten|delay|shift|swap|switch|update|edit|modify|adjust|repeat|decline|accept|uninvite|verify|note|change|add|show|list|remind|find|get|call|what|when|where|who|how|is|are|do|does|did|can|no|not|any|prepare|push|reschedule|postpone|skip|start|join|make|set|book|buy|i|we|you|it|that|this|if|tell|ask|finish|mark|schedule|arrange|organi[sz]e|plan|block|invite|attend|confirm|send|write|check|have|let|put|create|enter|insert|pencil|reserve|host|hold|give|please|read|summari[sz]e|recap|search|look|email|text|message|notify|alert|ping|rename|complete|done|clear|wipe|open|close|play|turn|stop|undo|snooze|use|need|want|go|come|see|meet|help|try|pay|pick|drop|bring|take|leave|keep|review(?: the| my| our)|call(?! with))\\b)(?:[\\p{L}\\d&'’-]+ ){0,3}?(?:${nouns})\\b`,
  'iu',
)
const told =
  /^(?:(?:just )?so you know,? |fyi,? )?(?:my|our) (.+?) (?:is|starts|begins|takes place|will be|has been set|is set|is scheduled)(?: (?:set|scheduled))? (?:for |from )?((?:on |at |in |next |this |tomorrow|today|tonight|every |(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d).*)$/i
const going =
  /^(?:i|we) (?:need to be|have to be|must be|should be|am|are|'m|'re|will be) (?:at|in) (?:the |my |a )?(.+)$/i
const having = /^(?:i|we)(?:'m|'re| am| are) (?:having|hosting|holding|throwing) (?:an? |our |my |the )?(.+)$/i
const another =
  /^((?:schedule|book|set up|add|put|create|arrange|plan|make) )(an? [\p{L}\d: -]+?) ((?:with|about|for) .+?),? and (?:another|one more|a second|one)(?: one)? (.+)$/iu

/**
 * An event said by what it is, as the request it stands for: “standup every weekday at 9:15”, “my meeting with Sam is at
 * 3 on Tuesday”, “I need to be at the dentist on Monday at 3”. Anything else comes back as it was.
 */
export function namedEvent(message: string, dates: Turn['dates']): string {
  const text = clean(message)
  if (/\?\s*$/.test(message) || text.length > 200) return message
  const statement = told.exec(text)
  if (statement && isTimed(text, dates) && !/\bnow\b/i.test(text)) return `schedule ${statement[1]} ${statement[2]}`
  const place = (going.exec(text) ?? having.exec(text))?.[1]
  if (place && isTimed(place, dates)) return `schedule ${place}`
  return named.test(text) && isTimed(text, dates) ? `schedule ${text}` : message
}

/** Whether a message is such an event, also where it has been put as a request already. */
export function isNamedEvent(message: string, dates: Turn['dates']): boolean {
  const said = message.replace(/^schedule /i, '')
  return namedEvent(said, dates) !== said
}

/** “A call with Sam at 10 and another with Priya at 11” as two requests, the second on the day of the first. */
export function eachEvent(message: string, dates: Turn['dates']): string[] {
  const [, verb = '', noun = '', first = '', second = ''] = another.exec(clean(message)) ?? []
  if (!noun) return [message]
  const when = readWhen(first, dates)
  const day = when.hasDate && !readWhen(second, dates).hasDate ? ` on ${when.local?.slice(0, 10)}` : ''
  return [`${verb}${noun} ${first}`, `${verb}${noun} ${second}${day}`]
}

/** A time of day, on a day or in a rhythm. */
function isTimed(text: string, dates: Turn['dates']) {
  const when = readWhen(text, dates)
  return when.hasTime && (when.hasDate || when.rule !== null) && when.rest !== ''
}
