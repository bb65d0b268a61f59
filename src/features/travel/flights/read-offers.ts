import { plainLine } from '../../../platform/text'
import { toInstant, toLocal } from '../../../platform/time'
import { minutesOf, stopWords } from '../legs'
import { type FlightQuery, type Leg, type Offer, offerId, type Price } from '../offer'
import { airports } from '../places/airports'

type Thing = Record<string, unknown>
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The first value there is under any of these names. */
const field = (thing: Thing, ...names: string[]) =>
  names.map((name) => thing[name]).find((value) => value !== undefined && value !== null)

const mostOffers = 200

/**
 * Offers out of what a flights server answered: a list of things with a price and a way there, whatever it calls them.
 * Only codes, times, prices and short names are taken, each checked; what can’t be read is left out. Texts that the
 * server wrote for a reader are not.
 */
export function readOffers(answer: unknown, query: FlightQuery): Offer[] {
  const offers = findList(answer, 0)
    .slice(0, mostOffers)
    .flatMap((thing) => readOffer(thing, answer, query) ?? [])
  return [...new Map(offers.map((offer) => [offer.id, offer])).values()]
}

const waysOf = (thing: Thing) => field(thing, 'slices', 'itineraries', 'legs', 'ways', 'bounds')
const looksOffered = (thing: unknown): thing is Thing =>
  isThing(thing) &&
  readPrice(thing, thing) !== null &&
  (Array.isArray(waysOf(thing)) || 'departure' in thing || 'segments' in thing)

function findList(value: unknown, depth: number): Thing[] {
  if (depth > 4) return []
  if (Array.isArray(value)) {
    const offered = value.filter(looksOffered)
    if (offered.length > 0) return offered
  }
  if (typeof value !== 'object' || value === null) return []
  for (const inner of Object.values(value).slice(0, 50)) {
    const found = findList(inner, depth + 1)
    if (found.length > 0) return found
  }
  return []
}

function readPrice(thing: Thing, around: unknown): Price | null {
  const price = field(thing, 'price', 'total_amount', 'total_price', 'amount')
  const amount = Number(isThing(price) ? field(price, 'amount', 'total', 'value', 'grandTotal') : price)
  const inside = isThing(price) ? field(price, 'currency', 'currencyCode', 'currency_code') : undefined
  const currency =
    inside ?? field(thing, 'total_currency', 'currency') ?? (isThing(around) ? around.currency : undefined)
  if (!Number.isFinite(amount) || amount <= 0 || amount > 10_000_000) return null
  const code = String(currency ?? 'EUR').toUpperCase()
  return /^[A-Z]{3}$/.test(code) ? { amount: Math.round(amount * 100) / 100, currency: code } : null
}

function readOffer(thing: Thing, answer: unknown, query: FlightQuery): Offer | null {
  const price = readPrice(thing, answer)
  const listed = waysOf(thing)
  const ways = Array.isArray(listed)
    ? listed.filter(isThing)
    : [thing, ...(isThing(thing.return) ? [thing.return] : [])]
  const [out, back = []] = ways.map(readWay)
  if (!price || !out || out.length === 0 || (query.back !== null && back?.length === 0) || back === null) return null
  if (minutesOf(out) <= 0 || minutesOf(out) > 5 * 1440 || out[0]!.departs.local.slice(0, 10) !== query.depart)
    return null
  const legs = [...out, ...back]
  const names = [...new Set(legs.map(({ airline }) => airline))].filter(Boolean)
  const flights = out.map(({ flight }) => flight).filter(Boolean)
  const title = `${[names.join(' and '), flights.join(' / ')].filter(Boolean).join(' ') || 'Flight'}, ${stopWords(out)}`
  return { id: offerId(query, legs), title: title.slice(0, 200), out, back, price }
}

/** The legs of one way, or `null` where they can’t be read. */
function readWay(way: Thing): Leg[] | null {
  const segments = field(way, 'segments', 'flights', 'legs', 'connections')
  const told = Array.isArray(segments) ? segments.filter(isThing) : []
  // Some call places where one changes “connections”: those have one airport, flights have two.
  const list = told.length > 0 && told.every(hasBothEnds) ? told : aroundLayovers(way)
  const legs = list.map((segment) => readLeg(segment, way))
  return legs.length > 0 && legs.length <= 6 && legs.every((leg) => leg !== null) ? legs : null
}

const startOf = (segment: Thing) => field(segment, 'origin', 'from', 'flyFrom', 'departure_airport')
const endOf = (segment: Thing) => field(segment, 'destination', 'to', 'flyTo', 'arrival_airport')
const hasBothEnds = (segment: Thing) => startOf(segment) !== undefined && endOf(segment) !== undefined

/** A way told as one flight with the places where one changes. */
function aroundLayovers(way: Thing): Thing[] {
  const changes = field(way, 'layovers', 'connections', 'stopovers')
  const stops = Array.isArray(changes) ? changes.filter(isThing) : []
  const ends = [
    { at: field(way, 'flyFrom', 'origin', 'from'), departure: field(way, 'departure', 'departing_at') },
    ...stops.map((stop) => ({ at: field(stop, 'at', 'airport', 'code'), ...stop })),
    { at: field(way, 'flyTo', 'destination', 'to'), arrival: field(way, 'arrival', 'arriving_at') },
  ] as Thing[]
  return ends.slice(1).map((end, index) => ({
    origin: ends[index]!.at,
    destination: end.at,
    departure: ends[index]!.departure,
    arrival: end.arrival,
  }))
}

function readLeg(segment: Thing, way: Thing): Leg | null {
  const from = airportOf(startOf(segment))
  const to = airportOf(endOf(segment))
  if (!from || !to) return null
  const departs = momentOf(field(segment, 'departing_at', 'departure', 'departure_time', 'departs'), from.zone)
  const arrives = momentOf(field(segment, 'arriving_at', 'arrival', 'arrival_time', 'arrives'), to.zone)
  if (!departs || !arrives || arrives.at <= departs.at) return null
  const carrier = field(segment, 'carrier', 'marketing_carrier', 'airline', 'operating_carrier') ?? way.carrier
  const code = isThing(carrier) ? field(carrier, 'iata_code', 'code') : undefined
  const number = short(field(segment, 'flight_number', 'marketing_carrier_flight_number', 'flight', 'number'))
  return {
    from: from.code,
    to: to.code,
    departs,
    arrives,
    flight: /^\d{1,4}$/.test(number) && code ? `${short(code)} ${number}` : /^[\w ]{2,9}$/.test(number) ? number : '',
    airline: short(isThing(carrier) ? field(carrier, 'name', 'code') : carrier),
    minutes: Math.round((Date.parse(arrives.at) - Date.parse(departs.at)) / 60_000),
  }
}

/** A name as far as a name goes: a line of letters and little else, so that no sentence fits in. */
const short = (value: unknown) =>
  plainLine(typeof value === 'string' || typeof value === 'number' ? String(value) : '')
    .replace(/[^\p{L}\p{N} .&()/'’-]/gu, '')
    .slice(0, 40)

function airportOf(value: unknown) {
  const code = isThing(value) ? field(value, 'iata_code', 'code', 'iata') : value
  return typeof code === 'string' ? airports().get(code.toUpperCase()) : undefined
}

/** A time told as local, or with the instant it is. */
function momentOf(value: unknown, zone: string): Leg['departs'] | null {
  const told = isThing(value) ? field(value, 'local', 'at', 'time', 'utc') : value
  if (
    typeof told !== 'string' ||
    !/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(told) ||
    Number.isNaN(Date.parse(told.slice(0, 16)))
  )
    return null
  const year = Number(told.slice(0, 4))
  if (year < 2000 || year > 2100) return null
  const exact = /(?:[+-]\d\d:?\d\d)$/.test(told) || (!isThing(value) && told.endsWith('Z'))
  const at = exact ? new Date(told).toISOString() : toInstant(told.slice(0, 16), zone)
  return { local: toLocal(at, zone), zone, at }
}
