import { defineDirectoryOperation } from '../../../platform/directory/operation'
import { invalid } from '../../../platform/errors'
import { addDays, localDay } from '../../../platform/time'
import { askFlights } from '../flights/ask'
import type { FlightQuery, Offer } from '../offer'
import { airports } from '../places/airports'
import type { Place } from '../places/place'
import { placeWords } from '../places/place'
import type { Likes } from '../ranking/likes'
import { rankOffers } from '../ranking/rank'
import { FlightResults, FlightSearch, type Understood } from '../search'
import { findPlaces } from './find-places'
import { narrow } from './narrow'
import { flightServerOf } from './settings.server'
import { lookAround, type Surroundings } from './surroundings.server'

const mostDays = 8
/** How many questions one search may be to a flights server, and how many pairs of airports. */
const mostQuestions = 12
const mostPairs = 6
const mostAhead = 365

export const searchFlights = defineDirectoryOperation({
  name: 'flight.search',
  title: 'Compare flights',
  description:
    'Finds flights for a day or several (departUntil), one way or there and back, looks at the person’s calendar and ' +
    'preferences, and gives the best few with the reasons for their order. Times are local to each airport. If `ask` is ' +
    'set, ask the person that. If `sample` is true, say that the flights are invented sample data. Books nothing.',
  effect: 'read',
  needs: 'travel:read',
  writtenByOthers: (output) => !output.sample,
  input: FlightSearch,
  output: FlightResults,
  phrases: [
    'find flights to {to} {depart}',
    'find me flights to {to} {depart}',
    'search flights from {from} to {to} {depart}',
    'show me flights from {from} to {to} on {depart}',
    'I need to fly to {to} {depart}',
    'cheapest flight to {to} {depart}',
  ],
  gather: (reading, { depart, departUntil, back }) => lookAround(reading, depart, back ?? departUntil ?? depart),
  async run({ rows, caller, now }, search, { likes: remembered, busy, calendarChecked }: Surroundings) {
    const days = daysOf(search, localDay(now, caller.zone))
    const likes = withSaid(remembered, search)
    const { server, reach } = await flightServerOf(rows, caller)
    const empty = { server: server.name, sample: server.sample, total: 0, offers: [], calendarChecked }
    const places = findPlaces(search, likes, caller.zone)
    if ('ask' in places) return { ...empty, request: null, ask: places.ask, notes: '' }
    const request = understood(search, places.from, places.to, likes)
    const { passengers, cabin, currency } = request
    const shared = { passengers, cabin, currency, back: search.back ?? null }
    const ends = pairsOf(places.from, places.to, Math.max(1, Math.floor(mostQuestions / days.length)))
    const queries = days.flatMap((depart) => ends.map((pair): FlightQuery => ({ ...shared, ...pair, depart })))
    const { offers, problems } = await askFlights(server, queries, reach)
    const { offers: fitting, notes } = narrow(offers, search, now)
    const { sort, limit, arriveUntil } = search
    const main = [places.from, places.to].map((place) => busyOf(place)[0] ?? place.code)
    const deadline = arriveUntil && arriveUntil.length > 5 ? arriveUntil : null
    return {
      ...empty,
      request,
      ask: null,
      total: fitting.length,
      offers:
        fitting.length === 0 ? [] : rankOffers(fitting, { likes, busy, calendarChecked, sort, limit, deadline, main }),
      notes: [...notes, ...lastTime(likes, ends, fitting), ...places.notes, ...problems].join(' '),
    }
  },
})

/** From which airport to which: all of two cities, the busiest first, as far as there may be so many questions. */
function pairsOf(from: Place, to: Place, most: number): { from: string; to: string }[] {
  const pairs = busyOf(to).flatMap((end, row) =>
    busyOf(from).map((start, column) => ({ pair: { from: start, to: end }, rank: row + column })),
  )
  return pairs
    .sort((one, other) => one.rank - other.rank)
    .slice(0, Math.min(most, mostPairs))
    .map(({ pair }) => pair)
}

/** The large airports of a place, or all where it has none. */
function busyOf({ airports: codes }: Place): string[] {
  const large = codes.filter((code) => airports().get(code)?.large)
  return large.length > 0 ? large : codes
}

/** What was the choice on this way before, where it is not among the offers, which would say so themselves. */
function lastTime({ taken }: Likes, ends: { from: string; to: string }[], offers: Offer[]): string[] {
  const before = taken.find(({ from, to }) => ends.some((pair) => pair.from === from && pair.to === to))
  if (!before || offers.length === 0) return []
  const there = offers.some(({ out }) => out.map(({ flight }) => flight).join() === before.flights)
  return there
    ? []
    : [`Last time you took ${before.title}, which left at ${before.departs.slice(11)}; it is not offered here.`]
}

/** The days to ask about, checked. */
function daysOf({ depart, departUntil, back }: FlightSearch, today: string): string[] {
  if ((departUntil ?? depart) < today) throw invalid('flight.past', 'That day is over. Pick a day from today on.')
  if (depart > addDays(today, mostAhead))
    throw invalid('flight.far', 'Airlines sell about a year ahead. Pick an earlier day.')
  if (departUntil !== undefined && departUntil < depart)
    throw invalid('flight.backwards', 'The last day to leave is before the first.')
  if (back !== undefined && back < depart) throw invalid('flight.backwards', 'You would come back before you leave.')
  const last = [departUntil ?? depart, ...(back ? [back] : [])].sort()[0]!
  const first = depart < today ? today : depart
  const days: string[] = []
  for (let day = first; day <= last && days.length < mostDays; day = addDays(day, 1)) days.push(day)
  return days
}

const withSaid = (likes: Likes, { likedAirlines = [], avoidedAirlines = [] }: FlightSearch): Likes => ({
  ...likes,
  likedAirlines: [...likes.likedAirlines.filter((name) => !avoidedAirlines.includes(name)), ...likedAirlines],
  dislikedAirlines: [...likes.dislikedAirlines.filter((name) => !likedAirlines.includes(name)), ...avoidedAirlines],
})

function understood(search: FlightSearch, from: Place, to: Place, likes: Likes): Understood {
  const { depart, departUntil, back, passengers, directOnly, sort } = search
  const choice = (place: Place) => ({ code: place.code, label: placeWords(place) })
  return {
    ...{ from: choice(from), to: choice(to), depart, passengers, directOnly, sort },
    departUntil: departUntil && departUntil > depart ? departUntil : null,
    back: back ?? null,
    maxPrice: search.maxPrice ?? null,
    cabin: search.cabin ?? likes.cabin ?? 'economy',
    currency: search.currency ?? likes.currency ?? moneyOf[from.country] ?? 'EUR',
  }
}

/** What people pay with where they start, where it is not the euro. */
const moneyOf: Record<string, string> = { CH: 'CHF', GB: 'GBP', US: 'USD', CA: 'CAD', AU: 'AUD', JP: 'JPY', SE: 'SEK' }
