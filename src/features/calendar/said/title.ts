import { asName, findPeople } from '../../../platform/phrases/people'
import { findPlace } from '../../../platform/phrases/places'

const nouns =
  'meetings?|calls?|lunch|dinner|breakfast|brunch|coffee|tea|drinks|appointment|event|entry|sync|review|session|interview|catch-?up|stand-?up|workshop|party|one-on-one|1:1|visit|reminder|slot|time|chat|demo|date|class|lesson|training|webinar|birthday|conference|check-?in'
const article = '(?:(?:me|a|an|the|another|this|that|my|our|in|down|some|out)\\s+)*'
const kinds =
  '(?:(?:new|all[- ]day|whole[- ]day|calendar|recurring|repeating(?! event)|weekly|daily|monthly|quick|short)\\s+)*'
const frame = `${article}${kinds}(?:(?:events?|entry|slot|time|info|details|appointment(?=\\s+(?:called|named|titled|to\\b|about|for (?:an?|the|my|our) |for \\p{L}+ing\\b)))\\b)?\\s*`
/** Verbs that only ask for it to be put on the calendar. */
const adding = new RegExp(
  `^(?:schedule|arrange|create|add|put|enter|insert|pencil in|save|log|place|include|note|mark|flag|new)\\b\\s*${frame}`,
  'iu',
)
/** Verbs that may be what is done: “plan the week”, “book the train”. */
const doing =
  '(?:book(?! (?:(?:a|an|the|my|our|some|two|three) )?(?:table|room|train|tickets?|hotel|taxi|cab|seats?|car|flights?)\\b)|set(?: up)?|make|plan|organi[sz]e|have|block(?: off| out)?|reserve|keep)\\b\\s*'
const asked = new RegExp(`^${doing}${frame}`, 'iu')
const plainly = new RegExp(
  `^${doing}${article}${kinds}(?=(?:\\p{L}+ )?(?:${nouns})\\b(?! (?:club|fees?|tickets?))|\\u0001)(?:(?:events?|entry|slot|time)\\b)?\\s*`,
  'iu',
)
const statements: RegExp[] = [
  /^(?:i|we)(?:'ve got|'ve| have got| have| got| am having|'m having| are having|'re having| need| want| would like|'d like| will have|'ll have)(?: to (?:have|add|schedule|put|book|set up|attend|go to|remember))?\s+(?:(?:a|an|the|my)\s+)?(?=\p{L})/iu,
  /^(?:i|we)(?:'ll be| will be|'m|'re| am| are) (?:going to|attending|at|having|visiting)\s+(?:(?:a|an|the|my)\s+)?(?=\p{L})/iu,
  /^(?:i|we)(?:'ll be| will be|'m|'re| am| are)\s+(?=(?:seeing|meeting)\b)/iu,
  /^(?:there is|there's|there will be|it is|it's|this is|is)\s+(?:(?:a|an|the|my)\s+)?(?=\p{L})/iu,
  /^(?:needs?|has|have|ought|is|are)? ?(?:to |should |must )?be (?:marked|flagged|set|saved|entered|noted|put down) (?:as|for)\s+/iu,
]
/** “meeting Sarah”, “see my therapist”. */
const seen =
  /(?<=^|^(?:i|I|we|We)(?:['’]ll be| will be|['’]m|['’]re| am| are) )(?:[Mm]eet(?:ing)?(?: up)?|[Ss]ee(?:ing)?)\s+(?=(?:my|our|[Dd]r\.?|[Mm]rs?\.?|[Mm]s\.?)\s|\p{Lu})/u
const joint =
  /^(?:for|to|about|called|named|titled|of|that|with the title|saying|starting|beginning|on|at|in|as|:|,|-)\s+/i
const lastWords =
  /(?:^|\s+)(?:to|on|in|at|by|for|from|due|until|with|and|about|of|is|starting|lasting|repeat(?:ing|s)?|recurring|every|around|as|down)$/i
/** What is said of being reminded is no part of what it is. */
const reminding =
  /[,;.]?\s*(?:and |so |please |don['’]?t forget to |can you |could you |also )*(?:\b(?:remind|notify|alert) (?:me|us)\b|(?:send|set|give)(?: me)? a reminder\b).*$/iu
const repeating = /,?\s*\b(?:and )?(?:set|make|have) it (?:to )?(?:repeat|recur)\w*$|\s+and (?:add|put)$/iu
/** “… and name it Dance class”, “called Board meeting”. */
const named =
  /(?:^|[,;.]?\s+)(?:and )?(?:(?:name|call|title) (?:it|this)(?: as)?|name(?:d)? as|called|named|titled|entitled|with (?:the )?(?:title|name)|labell?ed(?: as)?)\s+(.+)$/iu
const upcoming = /^(?:(?:a|an|the|my|our|upcoming|next|coming)\s+)+(?=\p{L})/iu

export interface SaidTitle {
  title: string
  place: string | null
  /** Who it is with, as they were named. */
  people: string[]
}

/**
 * What is left of a request once its dates are out: a place is taken out of the title, people stay in it. In a
 * `request` to somebody a verb such as “book” is the asking; in a `line` of a calendar it may be what is done.
 */
export function readTitle(left: string, style: 'request' | 'line'): SaidTitle {
  const rest = left.replace(/\s*(?:\(\s*\)|\[\s*\])/g, '')
  const leads = style === 'line' ? [adding, plainly] : [adding, asked]
  const naming = named.exec(rest)
  const name = naming && strip(rest.slice(0, naming.index), leads) === '' ? naming[1] : undefined
  const text = (name ?? rest.replace(reminding, '').replace(repeating, '')).replace(seen, 'meeting with ')
  const found = findPeople(text)
  const company = found ? text.slice(found.start, found.end) : ''
  const masked = found ? `${text.slice(0, found.start)}\u0001${text.slice(found.end)}` : text
  const where = findPlace(masked)
  const unplaced = where ? `${masked.slice(0, where.start)} ${masked.slice(where.end)}` : masked
  const bare = strip(unplaced.replace(/\s+/g, ' ').trim(), leads)
  if (bare === '' && where) return { title: capital(strip(masked, [adding])), place: null, people: found?.names ?? [] }
  const people = found?.names ?? []
  const written = people.reduce((text, person) => text.replace(person, spelled(person, text)), company)
  return {
    title: capital(bare === '\u0001' ? `Meeting ${written}` : bare.replace('\u0001', written)),
    place: where?.place.replace('\u0001', company) ?? null,
    people,
  }
}

/** A name with its capitals; “my boss” and “the design team” are none. */
const spelled = (person: string, company: string) =>
  new RegExp(`\\b(?:my|the|our|his|her|their|an?) ${person.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'iu').test(company)
    ? person
    : asName(person)

function strip(text: string, leads: RegExp[]) {
  let title = text
  let asking = leads
  for (let round = 0; round < 4; round++) {
    const before = title
    const used = asking.find((pattern) => pattern.test(title))
    if (used) asking = []
    for (const pattern of [...(used ? [used] : []), ...statements, joint]) title = title.replace(pattern, '').trim()
    title = title
      .replace(lastWords, '')
      .replace(/[,;:.!?\s-]+$/, '')
      .trim()
    if (title === before) break
  }
  return title.replace(upcoming, '')
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
