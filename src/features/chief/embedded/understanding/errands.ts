import { readWhen } from '../../../../platform/dates/when'
import type { Turn } from '../dialogue/script'

const verbs =
  'buy|call|e-?mail|pay|pick up|drop off|book|write|finish|send|clean|wash|fix|get|schedule|meet|order|return|renew|check|water|feed|walk|visit|prepare|review|read|update|submit|make|take|bring|do|go|see|plan|ask|text|ring|cook|study|practice|register|sign|print|file|draft|wake up|wake me up'

/** Starts like something one has to do. */
export const errand = new RegExp(`^(?:${verbs})\\b`, 'i')

const duty =
  /^(?:i|we)(?:'ve| have|'m| am|'re| are)? (?:still |also |really |just |absolutely )*(?:need to|have to|got to|gotta|must|should|ought to|supposed to|had better|mustn't forget to|can't forget to|shouldn't forget to)(?: remember to| still| also)? (.+)$/i
const chores =
  /^(?:buy|pick up|drop off|pay|call|e-?mail|write|finish|send|clean|wash|fix|return|renew|water|feed|walk|visit|prepare|review|submit|bring|cook|study|practi[cs]e|register|sign|print|file|draft|iron|mow|paint|repair|pack|order|collect|deliver|vacuum|hang|sew|post|mail|answer|reply|follow up|proofread|back up|book|see|meet|go to|take|ring|apply|contact|vote|cancel (?=the gym|the subscription))\b/i
/** Asks for something to be told or shown, however it begins. */
const asks = /\b(?:what|where|how|which|whether|if|why|when|directions|recipe|some advice|help)\b/i
const shopping = /^(?:buy|get|pick up|grab|order)\s+(.+)$/i

/** What one tells oneself to do, not somebody else, with a day to do it on: “buy stamps by Friday”. */
const plainChore =
  /^(?!.*\b(?:tickets?|flights?|hotel|train)\b)(?:buy(?! me\b)|pick up|drop off|renew|return|submit|finish|clean|wash|fix|water|feed|mow|iron|pack|print|sign|file|draft|vacuum|proofread|call (?!me\b|it\b|a (?:cab|taxi)\b))/i

/** How surely a sentence tells of something to do: `surely` with a day or several things to buy, else `likely`. */
export function readDuty(text: string, dates: Turn['dates']): 'surely' | 'likely' | null {
  const words = duty.exec(text)?.[1]
  if (!words && plainChore.test(text) && !/\?$/.test(text)) {
    const when = readWhen(text, dates)
    return when.hasDate && when.rest !== '' && text.split(/\s+/).length <= 12 ? 'surely' : null
  }
  if (!words || asks.test(words)) return null
  const bought = shopping.exec(words)?.[1]?.split(/\s*,\s*(?:and\s+)?|\s+and\s+/) ?? []
  if (bought.length > 1 && bought.every((thing) => thing.split(/\s+/).length <= 4)) return 'surely'
  if (!chores.test(words)) return null
  const when = readWhen(words, dates)
  return when.local && when.rest !== '' ? 'surely' : 'likely'
}
