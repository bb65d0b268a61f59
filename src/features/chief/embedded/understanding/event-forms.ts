import { readWhen } from '../../../../platform/dates/when'
import type { Turn } from '../dialogue/script'

const having =
  /^(?:i|we)(?:'ve| have| am having|'m having)?(?: got)? (?!to\b|no\b|not\b|been\b)(?:a|an|another|my|our|the) (?:\p{L}|\d)/iu
const putting =
  /^(?:put|add|place|enter|note|insert|block|pencil)\b.*\b(?:(?:on|in|to|into|onto) (?:my|the|our) (?:\w+ )?(?:calendar|schedule|diary|planner))\b|^block (?:off |out )?\b/i

const arranging =
  /^(?:schedule|book|set up|arrange|plan|organi[sz]e|create|add)\b(?! (?:to|on) my).*\b(?:call|meeting|lunch|dinner|breakfast|brunch|coffee|appointment|sync|session|interview|catch-?up|one-on-one|drinks) (?:with|about|on|at|for|tomorrow|today|tonight|next|this|every)\b/i
const lasting =
  /^(?:make|set|extend|shorten|cut) .+? (?:to |be |last )?(?:\d+|an?|one|two|half an?)[ -]?(?:minutes?|mins?|hours?|hrs?)(?: long)?$/i
const adding = /^(?:add|create|schedule|plan|enter|set up)\b/i

/** “I have a dentist appointment on Tuesday at 3”, “put dinner with Sam on my calendar for Friday”. */
export function tellsOfEvent(text: string, dates: Turn['dates']): boolean {
  if (arranging.test(text)) return !/\b(?:reminder|task|table|reservation|room|tickets?|flight)\b/i.test(text)
  if (putting.test(text)) return !/\breminder\b/i.test(text)
  if (adding.test(text) && !/\b(?:task|reminder|list|to-?do|flights?|hotel)s?\b/i.test(text))
    return readWhen(text, dates).spans.some(
      ({ value }) => value.kind === 'range' && value.grain === 'day' && !value.day,
    )
  if (!having.test(text) || /\b(?:task|reminder|list|question|problem|idea)\b/i.test(text)) return false
  const when = readWhen(text, dates)
  return when.local !== null && when.hasDate && when.rest !== ''
}

const inviting = /^invite .+ to (?:the|my|our|it|that)\b/i

/** “make the review 30 minutes long”, “invite kim@… to it”: only events have a length and people. */
export const changesEvent = (text: string) =>
  inviting.test(text) || (lasting.test(text) && !/\b(?:timer|alarm|reminder|snooze|task)\b/i.test(text))
