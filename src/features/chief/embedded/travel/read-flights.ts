import type { DateContext } from '../../../../platform/dates/date-value'
import { clean } from '../understanding/inputs/clean'
import { type FlightDays, readDays } from './flight-days'
import { type FlightDetails, readDetails } from './flight-details'
import { isRoute, wayOpening } from './routes'

/** A wish for flights, as far as it was said. */
export interface FlightWish extends FlightDays, FlightDetails {
  from?: string
  to?: string
}

const asks =
  /^(?:fly (?:me|us)\b|(?:(?:a |an )?(?:round[ -]?trip|one[ -]way|return)(?: ticket| fare)?) (?:to|from)\b|(?:i|we) (?:need|want|have|must|would like) to (?:be|get|arrive) (?:in|at|to) .+ (?:by|before|no later than) .*\d|(?:find|search|look|show|get|book|compare|check|give|list|need|want|i(?:'m| am)? (?:need|want|have|would like|looking|must)|i'd like|what|which|any|are there|is there|cheap(?:est)?|direct|non-?stop|fast(?:est)?|earliest|one[ -]way|round[ -]?trip|how much)\b.*\b(?:flights?|plane tickets?|air ?fares?|airline tickets?)\b|flights?\b|plane tickets?\b|(?:(?:i (?:need|want|have|must|would like)|i'd like|i'm|i am|we) (?:to )?)?fly(?:ing)? (?:from|to|out)\b|(?:get|take|bring) me to .+ by (?:plane|air)$|book (?:me )?(?:a )?(?:trip|travel) to\b|plan (?:me )?a trip to\b)/i
/** Flights that are there already, and other things that have a flight in them. */
const others =
  /\b(?:my (?:next |upcoming )?flights?|flight (?:status|number|attendant|mode|simulator)|status of|delayed|on time|check(?:ed)?[ -]?in|boarding|carry[ -]?on|luggage|baggage|gate|remind|reminder|calendar|task|to-?do|list|train|rail|bus|taxi|drive|driving|by car|distance|flight time|traffic|directions|weather)\b/i

/** Whether a message asks for flights to choose from. */
export const asksForFlights = (message: string) => {
  const text = clean(message)
  return (asks.test(text) || isRoute(text)) && !others.test(text)
}

const noise =
  /^(?:(?:for|a|an|the|me|us|some|any|good|best|possible|available|options?|ticket|tickets|flights?|flying|fly|plane|on|in|at|by|with|only|just|that|leave|leaving|there|please|and|or|is|are|trip|class|instead)\b[\s,]*)+|(?:[\s,]*\b(?:for|a|the|me|on|in|at|by|with|only|just|leave|leaving|please|and|or|is|are|flights?|trip|class|instead|there|first|options?))+$/gi
const place = (words: string | undefined) => {
  const bare = (words ?? '')
    .replace(noise, '')
    .replace(/[.,!?;]+$/g, '')
    .replace(noise, '')
    .trim()
  return bare.length > 1 && bare.length <= 80 ? bare : undefined
}

const origin = /\b(?:from|out of)\s+(.+?)(?=\s+(?:to|into)\b|$)/i
const connecting =
  /\b(?:and|or|but|then|so|same|please|instead|only|just|also|make|let|leave|leaving|go|going|fly|flying|depart|departing|arrive|try|show|me|us|i|we|want|would|like|prefer|rather|need|what|how|about|it|that|this|one|ones|the|a|an|be|is|are|there|in|on|at|by|for|with|of|to|do|can|could|you|any|some|trip|flights?|options?|offers?|back|home|return|returning|coming|come)\b/gi

/** Whether a message says nothing but what a wish for flights can hold: days, places, details and the words between. */
export function saysOnlyWishes(message: string, dates: DateContext): boolean {
  const { rest } = readDetails(readDays(clean(message), dates).rest)
  return !/[a-z0-9]/i.test(
    rest
      .replace(origin, ' ')
      .replace(/\bto\s+[A-Z].*$/, ' ')
      .replace(/\bi'(?:d|ll|m)\b/gi, ' ')
      .replace(connecting, ' '),
  )
}

/** Reads places, days and details out of a request or out of what goes on from one. */
export function readWish(message: string, dates: DateContext): FlightWish {
  const { days, rest: undated } = readDays(clean(message), dates)
  const { details, rest } = readDetails(undated)
  const between = /\bbetween (.+?) and (.+)$/i.exec(rest)
  const route = isRoute(rest) ? /^(.+?)\s+to\s/i.exec(rest.replace(wayOpening, ''))?.[1] : undefined
  const from = place(between?.[1] ?? origin.exec(rest)?.[1] ?? route)
  const to = place(
    between?.[2] ??
      /\b(?:to|into)\s+(?!fly\b|go\b|find\b|book\b|travel\b|get\b|be\b|leave\b)(.+?)(?=\s+(?:from|out of)\b|$)/i.exec(
        rest,
      )?.[1] ??
      /\b(?:be|get|arrive|land) (?:in|at)\s+(.+)$/i.exec(rest)?.[1],
  )
  return { ...days, ...details, ...(from && { from }), ...(to && { to }) }
}

const continues =
  /^(?:and |but |also |,)?\s*(?:(?:be |come |coming |fly )?back\b|return(?:ing)?\b|direct\b|non-?stop\b|only direct\b|no (?:stops|changes)\b|business\b|economy\b|premium\b|first class\b|from\b|for (?:two|three|four|\d)\b|one[ -]way\b|leaving\b|under \d|two of us\b|(?:just|with|me and) m[ey]\b|arriving\b|not with\b|in the (?:early |late )?(?:morning|afternoon|evening)\b|(?:then|on) )/i

/** Sentences after a wish for flights that say more about it belong to it: “… next week. Back by Thursday night.” */
export function joinFlightDetails(requests: string[]): string[] {
  const joined: string[] = []
  for (const request of requests) {
    const before = joined.at(-1)
    if (before !== undefined && asksForFlights(before) && (continues.test(request) || isRoute(request)))
      joined[joined.length - 1] = `${before.replace(/[.!]+$/, '')}, ${request}`
    else joined.push(request)
  }
  return joined
}
