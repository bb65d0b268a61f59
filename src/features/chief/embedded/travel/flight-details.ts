import { toNumber } from '../../../../platform/dates/numbers'

/** What a request says of flights besides places and days. */
export interface FlightDetails {
  directOnly?: boolean
  sort?: 'best' | 'price' | 'duration' | 'departure'
  cabin?: 'economy' | 'premium' | 'business' | 'first'
  passengers?: number
  maxPrice?: number
  likedAirlines?: string[]
  avoidedAirlines?: string[]
  limit?: number
  oneWay?: boolean
  roundTrip?: boolean
}

const number = '(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
type Reader = [RegExp, (match: RegExpExecArray) => FlightDetails]

const readers: Reader[] = [
  [
    /\b(?:only |just )?(?:direct|non-?stop)(?: ones?| flights?(?= only\b|$))?(?: only)?|\b(?:with )?no (?:stops?|changes?|layovers?|stop-?overs?|connections?)\b|\bwithout (?:stops?|changes?|changing|layovers?)\b/i,
    () => ({ directOnly: true }),
  ],
  [/\b(?:one|single)[ -]way\b/i, () => ({ oneWay: true })],
  [/\b(?:round[ -]?trip|return (?=flights?|tickets?)|there and back|and back(?=$|[?.]))/i, () => ({ roundTrip: true })],
  [
    /\b(?:the )?(?:cheap(?:est|er)?|lowest|least expensive|best price|budget|by price)(?: (?:ones?|price|fare|option|first))?\b/i,
    () => ({ sort: 'price' }),
  ],
  [
    /\b(?:the )?(?:fast(?:est|er)?|quick(?:est|er)?|short(?:est|er)?|by duration)(?: (?:ones?|option|first))?\b/i,
    () => ({ sort: 'duration' }),
  ],
  [/\b(?:the )?earliest(?: (?:ones?|option|first))?\b/i, () => ({ sort: 'departure' })],
  [
    /\b(?:in |flying )?(economy|coach|premium(?: economy)?|business|first(?= class))(?: class)?\b/i,
    ([, word = '']) => ({ cabin: cabinOf(word) }),
  ],
  [
    new RegExp(
      `\\bfor (?:the )?${number}(?: of us| people| persons?| adults?| passengers?| travell?ers?)?(?= |$|[,.?!])|\\b${number} (?:passengers|adults|people|seats|tickets)\\b|\\b(?:the )?${number} of us\\b|\\b(?:a )?family of ${number}\\b`,
      'i',
    ),
    ([, ...counts]) => ({ passengers: toNumber(counts.find(Boolean) ?? '1') }),
  ],
  [
    /\b(?:me and|with|and) my (?:wife|husband|partner|girlfriend|boyfriend|son|daughter|colleague|boss|mother|father|mom|mum|dad|friend|brother|sister)\b/i,
    () => ({ passengers: 2 }),
  ],
  [/\b(?:just me|only me|by myself|on my own|alone)\b/i, () => ({ passengers: 1 })],
  [
    /\b(?:under|below|less than|at most|no more than|up to|max(?:imum)?(?: of)?) (?:[A-Z]{3} ?|[$€£] ?)?(\d[\d,.']*)(?: ?(?:[A-Z]{3}\b|dollars|euros|francs|pounds|[$€£]))?/i,
    ([, amount = '']) => ({ maxPrice: Number(amount.replace(/[,']/g, '')) }),
  ],
  [
    /\b(?:but )?(?:not (?:with|on|by)|anything but|without|avoid(?:ing)?|no|except) ((?!more\b|matter\b)[A-Z][\p{L}\d]*(?: [A-Z][\p{L}\d]*)*)/u,
    ([, airline = '']) => ({ avoidedAirlines: [airline] }),
  ],
  [
    /\b(?:with|on|by|prefer|rather (?:take|have|with)|like) ((?!Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Z][\p{L}\d]*(?: [A-Z][\p{L}\d]*)*)/u,
    ([, airline = '']) => ({ likedAirlines: [airline] }),
  ],
]

function cabinOf(word: string): NonNullable<FlightDetails['cabin']> {
  const said = word.toLowerCase()
  if (said.startsWith('premium')) return 'premium'
  return said === 'business' || said === 'first' ? said : 'economy'
}

/** The details in a text, and the text without them. */
export function readDetails(text: string): { details: FlightDetails; rest: string } {
  let details: FlightDetails = {}
  let rest = text
  for (const [pattern, read] of readers)
    for (let match = pattern.exec(rest); match; match = pattern.exec(rest)) {
      details = { ...read(match), ...details }
      rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`.replace(/\s+/g, ' ').trim()
    }
  return { details, rest }
}
