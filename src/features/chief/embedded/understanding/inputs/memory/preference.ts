import type { PreferenceKey } from '../../../../../memory/preference'

/** A preference as somebody states it. */
export interface StatedPreference {
  key: PreferenceKey
  value: string
}

/** What preferences are said with. The group `value` is what is preferred. */
const forms: [key: PreferenceKey, form: RegExp][] = [
  [
    'seat',
    /^i (?:really |usually |always |generally )?(?:prefer|like|love|want|take|book) (?:an? |the )?(?<value>(?:window|aisle|middle|exit[- ]row|bulkhead|front|back)(?: or (?:window|aisle))?) seats?\b/i,
  ],
  ['seat', /^i (?:really |usually |always )?(?:prefer|like) (?:to sit )?(?:at |by |on |the )*(?<value>window|aisle)$/i],
  [
    'seat',
    /^(?:my |the )?(?:flight |preferred |favou?rite |usual )*seat(?:ing)?(?: preference| choice)? (?:is|should be|=)(?: now)? (?:the |an? )?(?<value>[\w -]{3,30}?)(?: seats?)?$/i,
  ],
  ['homeAirport', /^my (?:home|usual|local|preferred|main) airport is (?:now |actually )?(?<value>.+)$/i],
  [
    'homeAirport',
    /^i (?:usually|always|normally|mostly|generally) (?:fly|depart|leave|travel) (?:from|out of) (?<value>.+)$/i,
  ],
  ['homeCity', /^i(?:'ve| have)?(?: just| recently)? (?:moved|relocated)(?: house)? to (?<value>.+)$/i],
  ['homeCity', /^i(?:'m| am)?(?: now| currently)? (?:live|living|based) in (?<value>.+)$/i],
  ['homeCity', /^my home(?: city| town)? is (?:in |now )*(?<value>.+)$/i],
  ['currency', /^(?:always )?(?:show|give|quote|list)(?: me)?(?: all| the)? prices in (?<value>.+)$/i],
  ['currency', /^my (?:preferred |usual )?currency is (?<value>.+)$/i],
  [
    'currency',
    /^i (?:want|prefer|like|pay)(?: to (?:see|pay))?(?: prices)? in (?<value>euros?|dollars?|pounds?|francs?|yen|[a-z]{3})$/i,
  ],
  [
    'cabin',
    /^i (?:always |usually |only |normally )?(?:prefer to |like to |want to )?fly (?:in )?(?<value>economy|premium economy|business|first)(?: class)?$/i,
  ],
  ['cabin', /^my (?:preferred |usual )?cabin(?: class| preference)? is (?<value>.+?)(?: class)?$/i],
  [
    'dislikedAirlines',
    /^(?:i )?(?:hate|avoid|dislike|never|won't|can't stand|do(?: not|n't) (?:like|want)|never want)(?: to)? (?:fly|flying)(?: with| on)? (?<value>.+)$/i,
  ],
  ['likedAirlines', /^i (?:like|love|prefer|enjoy)(?: to)? (?:fly|flying)(?: with| on)? (?<value>.+)$/i],
  [
    'likedAirlines',
    /^i (?:always|usually|mostly|normally|only) (?:fly|travel) with (?<value>(?!.*\b(?:and|but) (?:i )?\w+s?\b .*\b(?:layovers|stops)\b).+)$/i,
  ],
  ['likedAirlines', /^my (?:favou?rite|preferred) airlines? (?:is|are) (?<value>.+)$/i],
  ['dislikedAirlines', /^the airlines? i (?:avoid|hate|dislike) (?:is|are) (?<value>.+)$/i],
  ['workingHours', /^my (?:working|work|office) (?:hours|times) are (?:from )?(?<value>.*\d.*)$/i],
  ['workingHours', /^i(?: usually| normally)? work (?:from )?(?<value>\d.*?(?:to|-|–|until|till) ?\d.*)$/i],
  ['tone', /^(?:always )?(?:keep|make) (?:your|the|all) (?:answers|replies|responses|messages) (?<value>.+)$/i],
  [
    'tone',
    /^(?:be|sound) (?:more |a bit more |less )?(?<value>brief|short|concise|formal|informal|casual|friendly|direct|polite|to the point)(?: with me)?$/i,
  ],
  [
    'tone',
    /^i (?:prefer|like|want) (?:your )?(?<value>short|shorter|long|brief|formal|informal|casual|friendly|concise|direct|detailed) (?:answers|replies|responses)$/i,
  ],
  ['tone', /^(?:my preferred tone|the tone) (?:is|should be) (?<value>.+)$/i],
  ['notifications', /^(?:my )?notification (?:rules?|preferences?) (?:is|are)?:? ?(?<value>.+)$/i],
  [
    'diet',
    /^i(?:'m| am)(?: a| now)*(?<value> vegetarian| vegan| pescatarian| gluten[- ]free| lactose[- ]intolerant)$/i,
  ],
  ['diet', /^i(?: only)? eat (?<value>vegetarian|vegan|halal|kosher|gluten[- ]free)(?: food)?$/i],
  ['employer', /^i(?: now| currently)? work (?:at|for) (?<value>[^\d]+)$/i],
  ['name', /^my name is (?<value>.+)$/i],
  ['name', /^i go by (?<value>.+)$/i],
  ['name', /^(?:from now on |just )?call me (?<value>\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?)$/u],
]

/** “Don’t notify me after 8 pm”: what is left out, and when. */
const quiet = /^(?:do(?: not|n't)|never) (?:notify|disturb|ping|interrupt) me (?<value>.+)$/i
const onlyWhen = /^(?:please )?only (?:notify|disturb|ping) me (?<value>.+)$/i
const notEaten = /^i (?:do(?: not|n't)|never|can't) eat (?<value>.+)$/i

const time =
  /\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|next (?:week|month)|this (?:week|evening)|o'clock|\d{1,2}(?::\d\d)? ?[ap]m)\b/i
const placeless =
  /^(?:home|the office|a |an |the |my |free|me|you|him|her|us|them|it|night|fun|nothing|another|something)/i
const codes: Record<string, string> = { euro: 'EUR', dollar: 'USD', pound: 'GBP', franc: 'CHF', yen: 'JPY' }

/** A preference that a sentence states, without what leads up to it; `null` when it states none. */
export function readPreference(sentence: string): StatedPreference | null {
  const text = sentence.replace(/[’]/g, "'").trim()
  const rule = quiet.exec(text)?.groups?.value
  if (rule) return { key: 'notifications', value: `none ${rule}` }
  const only = onlyWhen.exec(text)?.groups?.value
  if (only) return { key: 'notifications', value: `only ${only}` }
  const not = notEaten.exec(text)?.groups?.value
  if (not && !time.test(not)) return { key: 'diet', value: `no ${not}` }
  for (const [key, form] of forms) {
    const value = form.exec(text)?.groups?.value
    const stated = value && tidy(key, value)
    if (stated) return { key, value: stated }
  }
  return null
}

/** The value without what does not belong to it; empty when it is no value. */
function tidy(key: PreferenceKey, value: string): string {
  const bare = value
    .trim()
    .replace(/[,;]? (?:now|these days|at the moment|by the way|from now on|please|instead|any ?more)$/i, '')
    .replace(/^(?:the|an?) (?=\p{Lu})/u, '')
    .trim()
  const aboutTime = key !== 'workingHours' && key !== 'notifications' && key !== 'tone'
  const somewhere = key === 'homeCity' || key === 'employer' || key === 'homeAirport'
  if (bare.length > 80 || (aboutTime && time.test(bare)) || (somewhere && placeless.test(bare))) return ''
  if (key === 'currency') return codes[bare.toLowerCase().replace(/s$/, '')] ?? bare.toUpperCase()
  return bare
}

const asked: [key: PreferenceKey, form: RegExp][] = [
  [
    'homeAirport',
    /^(?:what|which)(?:'s| is)? my (?:home|usual|local) airport|^where do i (?:usually |normally )?fly from/i,
  ],
  [
    'homeCity',
    /^where do i live|^(?:what|which)(?:'s| is)? my home ?(?:city|town)|^(?:which|what) (?:city|town) do i live in/i,
  ],
  [
    'seat',
    /^(?:what|which) (?:kind of )?seats? do i (?:prefer|like|want)|^(?:what|which)(?:'s| is)? my (?:flight |preferred |favou?rite )*seat/i,
  ],
  [
    'cabin',
    /^(?:what|which) (?:class|cabin) do i (?:fly|prefer|like)|^(?:what|which)(?:'s| is)? my (?:preferred )?(?:cabin|class)/i,
  ],
  ['dislikedAirlines', /^(?:what|which) airlines? do i (?:avoid|hate|dislike|not like|never fly)/i],
  [
    'likedAirlines',
    /^(?:what|which) airlines? do i (?:like|prefer|love)|^(?:what|which)(?:'s| is| are)? my (?:favou?rite|preferred) airlines?/i,
  ],
  ['currency', /^(?:what|which)(?:'s| is)? my (?:preferred )?currency|^(?:what|which) currency do i/i],
  [
    'workingHours',
    /^(?:what|which)(?:'s| is| are)? my (?:working|work|office) (?:hours|times)|^when do i (?:usually )?work$/i,
  ],
  [
    'tone',
    /^(?:what|which)(?:'s| is)? (?:my preferred tone|the tone i)|^how do i (?:like|want) (?:your )?(?:answers|replies)/i,
  ],
  ['notifications', /^(?:what|which)(?:'s| is| are)? my notification|^when may you (?:notify|disturb) me/i],
  ['diet', /^(?:what|which)(?:'s| is)? my diet|^what (?:do i not|don't i|can't i) eat/i],
  ['employer', /^where do i work|^(?:who|what company|which company) do i work (?:for|at)|^who(?:'s| is) my employer/i],
  ['name', /^what(?:'s| is) my name|^what do you call me|^who am i$/i],
]

/** The preference that a question is about. */
export const askedPreference = (question: string): PreferenceKey | null =>
  asked.find(([, form]) => form.test(question.replace(/[’]/g, "'").trim()))?.[0] ?? null
