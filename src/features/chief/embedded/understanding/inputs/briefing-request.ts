import { Temporal } from 'temporal-polyfill'
import { type DateContext, today } from '../../../../../platform/dates/date-value'
import { readWhen, type When } from '../../../../../platform/dates/when'
import { clean } from './clean'

/** What to brief a person on; days are included at both ends. */
export type BriefingRequest =
  /** A day: all of it, what is urgent, or what to do next. */
  | { kind: 'day'; date: string; ask: 'all' | 'urgent' | 'next' }
  /** Days in sum: all of it, or only what was done. */
  | { kind: 'week'; from: string; to: string; ask: 'all' | 'done' }
  /** What went by; `null` is since one was last here. */
  | { kind: 'since'; since: string | null }
  | { kind: 'meeting'; search: string | null; at: string | null }
  | { kind: 'decision'; about: string }

const day =
  '(?:day|today|tonight|tomorrow|morning|afternoon|evening|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)'
const span = '(?:week|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|day|today|yesterday|quarter)'
const own =
  "(?:(?:my|the|this|next|our|your|a|today's|tomorrow's|on|for|of|about|last|past|coming|upcoming|whole|entire) )*"
const event =
  '(?:meetings?|calls?|appointments?|interviews?|1:1s?|one-on-ones?|sync|standup|lunch|dinner|coffee|review|workshop|event|session|catch-?up|presentation|demo|kick-?off|briefing)'
const pattern = (source: string) => new RegExp(source, 'i')

const meeting = [
  pattern(
    `^(?:prepare|prep|brief|ready|get)(?: me)?(?: ready)?(?: for| on| about| before)? (?<what>.*\\b${event}\\b.*)$`,
  ),
  /^(?:prepare|prep|brief|get)(?: me)?(?: ready)? (?:for|on|before) (?<what>(?:my |the )?(?:(?:next|upcoming) (?:one|thing)|\d{1,2}(?:[:.]\d\d)?(?: ?(?:am|pm|o'clock))?(?: (?:today|tomorrow))?|noon))$/i,
  /^(?:prepare|prep|brief|get)(?: me)?(?: ready)? (?:for|before) (?:talking to|speaking with|speaking to|seeing|meeting(?: with)?) (?<what>.+)$/i,
  pattern(
    `^what (?:do|should) i (?:need to |have to )?(?:know|prepare|bring)(?: for| before| about| to) (?<what>.*\\b${event}\\b.*)$`,
  ),
  pattern(`^what(?:'s| is) (?<what>(?:my|the) (?:next|\\d{1,2}(?::\\d\\d)? ?(?:am|pm)) ${event}) about$`),
  pattern(
    `^(?:give me |show me )?(?:a |the )?(?:brief(?:ing)?|background|context|notes) (?:for|on|about) (?<what>.*\\b${event}\\b.*)$`,
  ),
]
const decision = [
  /^what (?:did|have|had) (?:we|i|you and i) (?:decided?|agreed?(?: up)?on|agreed?|chosen?|choose|settled? on|conclude|picked?)(?: on| about| for| regarding| with| to do about)? (?<about>.+)$/i,
  /^what was (?:decided|agreed|the decision|our decision|my decision|chosen)(?: on| about| for| regarding)? (?<about>.+)$/i,
  /^(?:have|did) (?:we|i) (?:already )?(?:decided?|agreed?|settled?)(?: anything| something)?(?: on| about| for) (?<about>.+)$/i,
  /^(?:what(?:'s| is| was) (?:my|our|the) decision|remind me what (?:we|i) decided|tell me what (?:we|i) decided|any decisions?|(?:find|show me) (?:the |my |our )?decisions?)(?: on| about| for| regarding) (?<about>.+)$/i,
  /^which (?<about>.+?) did (?:we|i) (?:choose|pick|decide on|go with|settle on|agree on|take)$/i,
]
const since = [
  /^(?:what (?:did|have|'ve) i|did i|have i) (?:miss|missed)\b/i,
  /^what(?:'s| has| is| have)? (?:happened|new|changed|been happening|been going on|went on|come in|i missed)(?: while i was (?:away|out|gone|off|asleep|offline)| since .+| today| overnight| yesterday| last night)?$/i,
  /^what(?:'s| is) new\b(?!.*\b(?:york|zealand|in the world|movie|music|on )\b)/i,
  /^(?:catch me up|fill me in|bring me up to (?:date|speed)|get me up to (?:date|speed)|update me)\b(?!.* (?:task|event|profile)\b)/i,
  /^(?:anything|something) (?:new|i missed|happen(?:ed)?)\b/i,
  /^since (?:i left|yesterday|this morning|last night|i was (?:away|gone|last here))$/i,
]
const done = [
  pattern(
    `^what (?:have|did|'ve) (?:i|we) (?:done|do|did|finish(?:ed)?|complete[d]?|accomplish(?:ed)?|achieve[d]?|get done|got done|gotten done|get through)(?: so far)? ?(?:on |in |the )?(?:this |last |the past )?${span}`,
  ),
  pattern(
    `^(?:what|which tasks|how (?:much|many(?: tasks)?)) (?:have|did) i (?:finish(?:ed)?|complete[d]?|get done|got done|accomplish(?:ed)?|achieve[d]?|done)\\b.*\\b${span}`,
  ),
  pattern(
    `^(?:show|list|tell) me what i(?:'ve| have)? (?:did|done|finished|completed|achieved|accomplished)\\b.*\\b${span}`,
  ),
]
const week = [
  pattern(
    `^(?:summari[sz]e|recap|sum up|review|wrap up|(?:give me )?an? (?:summary|recap|review|wrap-up) (?:of|for)) ${own}${span}\\b(?!.*\\b(?:news|mails?|e-mails?|meeting)\\b)`,
  ),
  pattern(`^(?:give me |show me )?(?:my |the )?(?:weekly|end of week) (?:summary|recap|review|report)`),
  pattern(
    `^how (?:was|did|has|went) (?:my|the|this|last) (?:week|day|month)\\b(?: going| go| been| look| looking)?(?: so far)?$`,
  ),
]
const urgent =
  /^(?:(?:is there |do i have |have i got |is |got )?(?:anything|something|any tasks?) (?:urgent|pressing|important|critical|on fire|i (?:must|need to|should) (?:do|handle|take care of)(?: right)? (?:now|today|first))|what(?:'s| is)(?: the)? (?:most )?(?:urgent|pressing|important)(?: thing| task)?|what (?:needs|requires|wants) (?:my |to )?(?:attention|be done(?: first| now| today)?|doing)|what can't wait|any fires)(?: (?:today|now|right now|for me|at the moment|this (?:morning|afternoon|week)))?(?: to do)?$/i
const next =
  /^(?:what (?:should|shall|do|can|must) i (?:do|focus on|start with|begin with|tackle|work on|take on|prioriti[sz]e)(?: first| next| today| now| right now| this (?:morning|afternoon))*|what(?:'s| is)? (?:next|the next thing|my next (?:task|step|priority)|first)(?: for me| to do| today)?|where (?:should|do|shall) i (?:start|begin)(?: today)?|help me (?:prioriti[sz]e|focus)(?: my day| today)?|what(?:'s| are| is) my (?:top )?priorit(?:y|ies)(?: today| for today)?)$/i
const plan = [
  pattern(
    `^(?:help me )?(?:to )?(?:plan|organi[sz]e|structure|prepare(?: me)?(?: for)?|prep(?: me)?(?: for)?|map out|lay out|start)(?: out)?(?: for)? ${own}(?:${day}|week)\\b`,
  ),
  pattern(`^brief me(?:$| ${own}(?:${day}|week)\\b)`),
  /^(?:give me|let me have|show me|what(?:'s| is)|i(?:'d| would) like|i want|i need)? ?(?:an? |my |the |today's |tomorrow's )?(?:quick |short )?(?:daily |morning |weekly |day's )?(?:brief(?:ing)?|rundown|run-down|overview|plan|outlook)(?: (?:of|for|on) .+)?$/i,
  pattern(
    `^(?:what(?:'s| is| does)|how(?:'s| is| does)) (?:my|the) (?:day|week)(?: going to)?(?: look(?:ing)?)?(?: be)? ?(?:like)?(?: today| tomorrow| ahead)?$`,
  ),
  pattern(
    `^what(?:'s| is) (?:ahead|coming up|in store|on the cards|waiting)(?: of me| for me)?(?: (?:today|tomorrow))?$`,
  ),
  /^(?:how (?:does|will) (?:my |the )?(?:day|today|tomorrow) look|(?:walk|talk|take) me through (?:my |the )?(?:day|today|tomorrow)|good morning,? what(?:'s| is) (?:up|on)(?: today)?)(?: tomorrow)?$/i,
]
const agendaOfWeek = /\b(?:week)\b/i

const matching = (patterns: RegExp[], text: string) => {
  for (const one of patterns) {
    const match = one.exec(text)
    if (match) return match
  }
  return null
}

/** Reads a wish for a briefing; `null` when it is none. */
export function readBriefing(message: string, dates: DateContext): BriefingRequest | null {
  const text = clean(message)
  const decided = matching(decision, text)?.groups?.about
  if (decided)
    return { kind: 'decision', about: decided.replace(/^(?:the subject of|about|to do about)\s+/i, '').trim() }
  const prepared = matching(meeting, text)?.groups?.what
  if (prepared) return meetingIn(prepared, dates)
  if (matching(since, text)) return { kind: 'since', since: sinceIn(text, dates) }
  if (matching(done, text)) return { kind: 'week', ask: 'done', ...daysIn(text, dates) }
  if (matching(week, text)) return { kind: 'week', ask: 'all', ...daysIn(text, dates) }
  if (urgent.test(text)) return { kind: 'day', ask: 'urgent', date: dayIn(text, dates) }
  if (next.test(text)) return { kind: 'day', ask: 'next', date: today(dates).toString() }
  if (!matching(plan, text)) return null
  if (agendaOfWeek.test(text)) return { kind: 'week', ask: 'all', ...ahead(text, dates) }
  return { kind: 'day', ask: 'all', date: dayIn(text, dates) }
}

const dayIn = (text: string, dates: DateContext) => {
  const when = readWhen(text, dates)
  return when.local && when.hasDate ? when.local.slice(0, 10) : today(dates).toString()
}

const meetingNouns =
  /\b(?:my|the|our|a|an|next|upcoming|first|for|with|about|on|today's|tomorrow's|me|meeting|meetings|call|appointment|event|session|one|thing|1:1|one-on-one|catch-?up)\b/gi

/** Which meeting: the words that name it, and its day or time. */
function meetingIn(what: string, dates: DateContext): BriefingRequest {
  const bare = what
    .replace(/\bthe (?=\d)/i, 'at ')
    .replace(/\b(?:my|the) (?=(?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|o'clock)?|noon)\b(?!:))/i, 'at ')
  const when = readWhen(/^\d/.test(bare) ? `at ${bare}` : bare, dates)
  const named = without(bare, when)
    .replace(meetingNouns, ' ')
    .replace(/[^\p{L}\p{N}\s&'-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const at = when.local && (when.hasDate || when.hasTime) ? (when.hasTime ? when.local : when.local.slice(0, 10)) : null
  return { kind: 'meeting', search: named || null, at }
}

/** The words beside those that say when. */
const without = (text: string, { spans, rest }: When) => (spans.length > 0 ? rest : text)

/** Since when: a day or a moment that was named; `null` where it is since one left. */
function sinceIn(text: string, dates: DateContext): string | null {
  const now = today(dates)
  if (/\bovernight|last night|asleep\b/i.test(text)) return `${now.subtract({ days: 1 }).toString()}T18:00`
  if (/\bthis morning\b/i.test(text)) return `${now.toString()}T00:00`
  const when = readWhen(
    text.replace(/^.*?\bsince (?:last )?/i, (lead) => (/last $/i.test(lead) ? 'last ' : '')),
    dates,
  )
  if (!when.local || !(when.hasDate || when.hasTime)) {
    if (when.range) return when.range.from
    return null
  }
  const day = Temporal.PlainDate.from(when.local.slice(0, 10))
  // “since Tuesday” is one that has been.
  const past =
    Temporal.PlainDate.compare(day, now) > 0 ? day.subtract({ days: 7 * Math.ceil(now.until(day).days / 7) }) : day
  return when.hasTime ? `${past.toString()}${when.local.slice(10)}` : past.toString()
}

const spanOf = (from: Temporal.PlainDate, length: number) => ({
  from: from.toString(),
  to: from.add({ days: length - 1 }).toString(),
})

/** The days that a look back means; this week when it names none. */
function daysIn(text: string, dates: DateContext): { from: string; to: string } {
  const now = today(dates)
  const monday = now.subtract({ days: now.dayOfWeek - 1 })
  if (/\b(?:last|past|previous) week\b/i.test(text)) return spanOf(monday.subtract({ days: 7 }), 7)
  if (/\bnext week\b/i.test(text)) return spanOf(monday.add({ days: 7 }), 7)
  if (/\blast month\b/i.test(text)) {
    const first = now.with({ day: 1 }).subtract({ months: 1 })
    return spanOf(first, first.daysInMonth)
  }
  if (/\bmonth\b/i.test(text)) return spanOf(now.with({ day: 1 }), now.daysInMonth)
  if (/\bquarter\b/i.test(text)) {
    const first = now.with({ month: Math.floor((now.month - 1) / 3) * 3 + 1, day: 1 })
    return { from: first.toString(), to: first.add({ months: 3 }).subtract({ days: 1 }).toString() }
  }
  if (/\bweek\b|\bweekly\b/i.test(text)) return spanOf(monday, 7)
  if (/\b(?:my|the|this) day\b|\btoday\b/i.test(text)) return spanOf(now, 1)
  const when = readWhen(text, dates)
  if (!when.local || !when.hasDate) return spanOf(monday, 7)
  const day = Temporal.PlainDate.from(when.local.slice(0, 10))
  return spanOf(
    Temporal.PlainDate.compare(day, now) > 0 && !/\bnext\b/i.test(text) ? day.subtract({ days: 7 }) : day,
    1,
  )
}

/** The week that a plan means: this one from today on, or the next. */
function ahead(text: string, dates: DateContext): { from: string; to: string } {
  const now = today(dates)
  const monday = now.subtract({ days: now.dayOfWeek - 1 })
  return /\bnext week\b/i.test(text) ? spanOf(monday.add({ days: 7 }), 7) : spanOf(now, Math.max(1, 8 - now.dayOfWeek))
}
