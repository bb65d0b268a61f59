import { z } from 'zod'
import { Instant, type LocalDate, LocalDateTime, Zone } from '../../platform/time'

/** A time on the wall of an airport, in its zone, with the instant it is. */
export const Moment = z.object({ local: LocalDateTime, zone: Zone, at: Instant })
export type Moment = z.infer<typeof Moment>

const Code = z.string().regex(/^[A-Z]{3}$/)

/** One flight from one airport to another, each time in the airport’s own zone. */
export const Leg = z.object({
  from: Code,
  to: Code,
  departs: Moment,
  arrives: Moment,
  /** `LX 52`; empty where the server did not say. */
  flight: z.string(),
  airline: z.string(),
  minutes: z.number().int(),
})
export type Leg = z.infer<typeof Leg>

export const Cabin = z.enum(['economy', 'premium', 'business', 'first'])
export type Cabin = z.infer<typeof Cabin>

export const Price = z.object({ amount: z.number().nonnegative(), currency: z.string().regex(/^[A-Z]{3}$/) })
export type Price = z.infer<typeof Price>

/**
 * Names an offer and the search it came from, so that it can be asked for again:
 * `offer_ZRH-BOS-20261124-20261126-1-economy-3f9a0c21`; `x` stands where there is no way back.
 */
export const OfferId = z
  .string()
  .max(96)
  .regex(
    /^offer_[A-Z]{3}-[A-Z]{3}-\d{8}-(?:\d{8}|x)-[1-9]-(?:economy|premium|business|first)-[0-9a-f]{8}$/,
    'Expected the id of an offer, as a search for flights gives it.',
  )
export type OfferId = z.infer<typeof OfferId>

/** What an airline sells: a way there, and back where that was asked for, at a price. */
export const Offer = z.object({
  id: OfferId,
  /** “Meridian 9A 412, direct”: what to call it in a list. */
  title: z.string(),
  out: z.array(Leg).min(1),
  back: z.array(Leg),
  price: Price,
})
export type Offer = z.infer<typeof Offer>

/** Something on the calendar that an offer gets in the way of. */
export const Clash = z.object({ title: z.string(), start: Moment, end: Moment })
export type Clash = z.infer<typeof Clash>

/** An offer in its place, with what speaks for and against it. */
export const RankedOffer = Offer.extend({
  /** Penalty points, fewer are better; docs/travel.md says how they are counted. */
  points: z.number(),
  reasons: z.array(z.string()),
  conflicts: z.array(Clash),
})
export type RankedOffer = z.infer<typeof RankedOffer>

/** One question to a flights server: a day there, and perhaps one back. */
export interface FlightQuery {
  from: string
  to: string
  depart: LocalDate
  back: LocalDate | null
  passengers: number
  cabin: Cabin
  currency: string
}

const compact = (day: LocalDate) => day.replaceAll('-', '')
const spread = (day: string) => `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`

/** The name of an offer: its search, and a print of its flights and their times, which stay while prices move. */
export function offerId(query: Omit<FlightQuery, 'currency'>, legs: Leg[]): OfferId {
  const print = legs.map(({ flight, from, to, departs }) => `${flight}|${from}|${to}|${departs.local}`).join('\n')
  const { from, to, depart, back, passengers, cabin } = query
  return `offer_${from}-${to}-${compact(depart)}-${back ? compact(back) : 'x'}-${passengers}-${cabin}-${hash(print)}`
}

/** The search that an offer came from. */
export function queryOf(id: OfferId): Omit<FlightQuery, 'currency'> {
  const [from = '', to = '', depart = '', back = '', passengers, cabin] = id.slice('offer_'.length).split('-')
  return {
    from,
    to,
    depart: spread(depart),
    back: back === 'x' ? null : spread(back),
    passengers: Number(passengers),
    cabin: Cabin.parse(cabin),
  }
}

/** Eight hexadecimal digits that are the same for the same text (FNV-1a). */
export function hash(text: string): string {
  let value = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0
  return value.toString(16).padStart(8, '0')
}
