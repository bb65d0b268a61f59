/*
 * How people ask for briefings. The texts are cleaned: without greetings, politeness and closing marks.
 */

const day =
  '(?:day|today|tonight|tomorrow|morning|afternoon|evening|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)'
const span = '(?:week|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|day|today|yesterday|quarter)'
const own =
  "(?:(?:my|the|this|next|our|your|a|today's|tomorrow's|on|for|of|about|last|past|coming|upcoming|whole|entire) )*"
const event =
  '(?:meetings?|calls?|appointments?|interviews?|1:1s?|one-on-ones?|sync|standup|lunch|dinner|coffee|review|workshop|event|session|catch-?up|presentation|demo|kick-?off|briefing)'
const pattern = (source: string) => new RegExp(source, 'i')

export const meeting = [
  pattern(
    `^(?:(?:prepare|prep|brief|get|ready) me(?: ready)?|prepare|prep|get ready)(?: for| on| about| before) (?<what>.*\\b${event}\\b.*)$`,
  ),
  /^(?:(?:prepare|prep|brief|get) me(?: ready)?|prepare|prep) (?:for|on|before) (?<what>(?:my |the )?(?:(?:next|upcoming) (?:one|thing)|\d{1,2}(?:[:.]\d\d)?(?: ?(?:am|pm|o'clock))?(?: (?:today|tomorrow))?|noon))$/i,
  /^(?:(?:prepare|prep|brief|get) me(?: ready)?|prepare|prep) (?:for|before) (?:talking to|speaking with|speaking to|seeing|meeting(?: with)?) (?<what>.+)$/i,
  pattern(
    `^what (?:do|should|must) i (?:need to |have to )?(?:know|prepare|bring|do|get done|finish)(?: for| before| about) (?<what>.*\\b${event}\\b.*)$`,
  ),
  pattern(`^what(?:'s| is) (?<what>(?:my|the) (?:next|\\d{1,2}(?::\\d\\d)? ?(?:am|pm)) ${event}) about$`),
  pattern(
    `^(?:give me |show me )?(?:a |the )?(?:brief(?:ing)?|background|context|notes) (?:for|on|about) (?<what>.*\\b${event}\\b.*)$`,
  ),
]
export const decision = [
  /^(?:where (?:are we|do we stand|am i) (?:with|on)) (?<about>.+)$/i,
  /^what did (?:i|we) (?:say|write|tell you|mention|discuss|note)(?: (?:about|on|regarding)) (?<about>.+)$/i,
  /^why did (?:we|i) (?:choose|pick|decide on|go with|settle on|take) (?<about>.+)$/i,
  /^what (?:did|have|had) (?:we|i|you and i) (?:decided?|agreed?(?: up)?on|agreed?|chosen?|choose|settled? on|conclude|picked?)(?: on| about| for| regarding| with| to do about)? (?<about>(?!(?:lately|recently|today|yesterday|so far|this week|last week|this month)\b).+)$/i,
  /^what was (?:decided|agreed|the decision|our decision|my decision|chosen)(?: on| about| for| regarding)? (?<about>.+)$/i,
  /^(?:have|did) (?:we|i) (?:already )?(?:decided?|agreed?|settled?)(?: anything| something)?(?: on| about| for) (?<about>.+)$/i,
  /^(?:what(?:'s| is| was) (?:my|our|the) decision|remind me what (?:we|i) decided|tell me what (?:we|i) decided|any decisions?|(?:find|show me) (?:the |my |our )?decisions?)(?: on| about| for| regarding) (?<about>.+)$/i,
  /^which (?<about>.+?) did (?:we|i) (?:choose|pick|decide on|go with|settle on|agree on|take)$/i,
]
export const since = [
  /^(?:what (?:did|have|'ve) i|did i|have i) (?:miss|missed)\b/i,
  /^what(?:'s| has| is| have)? (?:happened|new|changed|been happening|been going on|went on|come in|i missed)(?: while i was (?:away|out|gone|off|asleep|offline)| since .+| today| overnight| yesterday| last night)?$/i,
  /^what(?:'s| is) new\b(?!.*\b(?:york|zealand|in the world|movie|music|on )\b)/i,
  /^(?:catch me up|fill me in|bring me up to (?:date|speed)|get me up to (?:date|speed)|update me)\b(?!.* (?:task|event|profile)\b)/i,
  /^(?:anything|something) (?:new|i missed|happen(?:ed)?)\b/i,
  /^since (?:i left|yesterday|this morning|last night|i was (?:away|gone|last here))$/i,
]
export const done = [
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
export const week = [
  /^how (?:am i|are we|is it|are things) (?:doing|going)(?: so far)? (?:this|today|with my) ?(?:week|day|month)?$/i,
  /^(?:end of (?:the )?day|daily|evening|today's|my day's) (?:summary|recap|review|wrap-?up|report)$|^wrap up (?:my |the )?day$/i,
  pattern(
    `^(?:summari[sz]e|recap|sum up|review|wrap up|(?:give me )?an? (?:summary|recap|review|wrap-up) (?:of|for)) ${own}${span}\\b(?!.*\\b(?:news|mails?|e-mails?|meeting)\\b)`,
  ),
  pattern(`^(?:give me |show me )?(?:my |the )?(?:weekly|end of week) (?:summary|recap|review|report)`),
  pattern(
    `^how (?:was|did|has|went) (?:my|the|this|last) (?:week|day|month)\\b(?: going| go| been| look| looking)?(?: so far)?$`,
  ),
]
export const urgent =
  /^(?:(?:is there |do i have |have i got |is |got )?(?:anything|something|any tasks?) (?:urgent|pressing|important|critical|on fire|(?:that )?i (?:must|need to|have to|should) (?:do|handle|take care of|deal with|know(?: about)?|look at)(?: right)? (?:now|today|first))|what(?:'s| is)(?: the)? (?:most )?(?:urgent|pressing|important)(?: thing| task)?|what (?:needs|requires|wants) (?:my |to )?(?:attention|be done(?: first| now| today)?|doing)|what can't wait|any fires)(?: (?:today|now|right now|for me|at the moment|this (?:morning|afternoon|week)))?(?: to do)?$/i
export const next =
  /^(?:what (?:should|shall|do|can|must) i (?:do|focus on|start with|begin with|tackle|work on|take on|prioriti[sz]e)(?: first| next| today| now| right now| this (?:morning|afternoon)| with (?:it|my time))*|what now|so what(?:'s)? now|i(?:'ve| have)(?: got)? (?:\d+|an?|half an|a few|some|thirty|fifteen|twenty)(?: ?(?:minutes?|mins?|hours?|h|moments?|time))?(?: free| left| to spare| spare| now)*,? what (?:should|can|could|shall) i do(?: now| with it)?|what can i (?:do|get done) in .+|what(?:'s| is)? (?:next|the next thing|my next (?:task|step|priority)|first)(?: for me| to do| today)?|where (?:should|do|shall) i (?:start|begin)(?: today)?|help me (?:prioriti[sz]e|focus)(?: my day| today)?|what(?:'s| are| is) my (?:top )?priorit(?:y|ies)(?: today| for today)?)$/i
export const plan = [
  /^what (?:should|shall|must|do) (?:i|we) (?:focus on|need to do|have to do|do|get done|work on|prioriti[sz]e) (?:this|next) week$/i,
  /^who (?:am i|do i) (?:meeting|seeing|meet|see|talking to|have meetings with)(?: with)?(?: (?:today|tomorrow))?$/i,
  pattern(
    `^(?:help me )?(?:to )?(?:plan|organi[sz]e|structure|prepare(?: me)?(?: for)?|prep(?: me)?(?: for)?|map out|lay out|start)(?: out)?(?: for)? ${own}(?:${day}|week)\\b`,
  ),
  pattern(`^brief me(?:$| ${own}(?:${day}|week)\\b)`),
  pattern(
    `^(?:give me|let me have|show me|what(?:'s| is)|i(?:'d| would) like|i want|i need)? ?(?:an? |my |the |today's |tomorrow's )?(?:quick |short )?(?:daily |morning |weekly |day's )?(?:brief(?:ing)?|rundown|run-down|overview|plan)(?: (?:of|for|on) ${own}(?:${day}|week))?$`,
  ),
  pattern(
    `^(?:what(?:'s| is| does)|how(?:'s| is| does)) (?:my|the) (?:day|week)(?: going to)?(?: look(?:ing)?)?(?: be)? ?(?:like)?(?: today| tomorrow| ahead)?$`,
  ),
  pattern(
    `^what(?:'s| is) (?:ahead|coming up|in store|on the cards|waiting)(?: of me| for me)?(?: (?:today|tomorrow))?$`,
  ),
  /^(?:how (?:does|will) (?:my |the )?(?:day|today|tomorrow) look|(?:walk|talk|take) me through (?:my |the )?(?:day|today|tomorrow)|good morning,? what(?:'s| is) (?:up|on)(?: today)?)(?: tomorrow)?$/i,
]
export const agendaOfWeek = /\b(?:week)\b/i

export const met =
  /^(?:when|what day|how long ago) (?:did|was) (?:i|we|my|our|the)(?: last| most recently)? ?(?:meet(?:ing)?|see|saw|met|speak|talk|call|time (?:i|we) (?:met|saw))(?: with| to| up with)? (?<whom>(?:[\p{L}'.-]+ ?){1,3}?)(?: last| the last time)?$/iu
