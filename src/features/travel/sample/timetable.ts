import { addDays, later, toInstant, toLocal } from '../../../platform/time'
import { hash } from '../offer'
import { type Airport, airports, kilometres } from '../places/airports'

/** An airline that does not exist. */
export interface SampleAirline {
  code: string
  name: string
}

const airlines: SampleAirline[] = [
  { code: '9A', name: 'Meridian (sample)' },
  { code: '9B', name: 'Blue Heron (sample)' },
  { code: '9C', name: 'Alpine Sky (sample)' },
  { code: '9D', name: 'Northwind (sample)' },
]

/** Airports that connections go through. */
const hubs = 'LHR FRA AMS CDG MAD IST DXB DOH SIN HKG HND SYD JFK ATL ORD DFW LAX GRU BOG JNB ADD DEL'.split(' ')

export interface SampleFlight {
  from: Airport
  to: Airport
  airline: SampleAirline
  number: string
  departs: string
  arrives: string
  minutes: number
}

/** A number from 0 up to `below`, the same for the same seed. */
const pick = (seed: string, below: number) => Number.parseInt(hash(seed), 16) % below

const longestFlight = 15_000
const flyingMinutes = (distance: number) => Math.round((35 + distance / 13.8) / 5) * 5

/** Flights of one day from one airport to another, by the day on the wall of the first; none where they are too near or too far. */
function directFlights(from: Airport, to: Airport, day: string): SampleFlight[] {
  const distance = kilometres(from, to)
  if (distance < 120 || distance > longestFlight) return []
  if (distance > 4_500 && !(from.large && to.large)) return []
  const seed = `${from.code}${to.code}`
  const busy = from.large && to.large
  const frequency = busy ? 2 + pick(seed, 3) : 1 + pick(seed, 2)
  return Array.from({ length: frequency }, (_, place) => {
    const airline = airlines[pick(`${seed}${place}`, airlines.length)]!
    const hour = 6 + Math.floor((17 * place) / frequency) + pick(`${seed}${place}hour`, Math.floor(17 / frequency))
    const minute = 5 * pick(`${seed}${place}minute`, 12)
    const local = `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    const departs = toInstant(local, from.zone)
    const minutes = flyingMinutes(distance) + 5 * pick(`${seed}${place}winds`, 4)
    const number = `${airline.code} ${100 + pick(`${seed}${place}number`, 800)}`
    return { from, to, airline, number, departs, arrives: later(departs, minutes * 60_000), minutes }
  })
}

/** Ways from one airport to another on one day: direct ones, and those with one change that is not a great detour. */
export function sampleWays(fromCode: string, toCode: string, day: string): SampleFlight[][] {
  const from = airports().get(fromCode)
  const to = airports().get(toCode)
  if (!from || !to || from === to) return []
  const direct = directFlights(from, to, day).map((flight) => [flight])
  const distance = kilometres(from, to)
  const detours = hubs
    .flatMap((code) => airports().get(code) ?? [])
    .filter((hub) => hub !== from && hub !== to)
    .map((hub) => ({ hub, length: kilometres(from, hub) + kilometres(hub, to) }))
    .filter(({ length }) => length < distance * 1.5 + 400)
    .sort((one, other) => one.length - other.length)
    .slice(0, 4)
  const changing = detours.flatMap(({ hub }) =>
    directFlights(from, hub, day).flatMap((first) => {
      const arrival = toLocal(first.arrives, hub.zone).slice(0, 10)
      const onward = [...directFlights(hub, to, arrival), ...directFlights(hub, to, addDays(arrival, 1))].find(
        (next) => wait(first, next) >= 50,
      )
      return onward && wait(first, onward) <= 300 ? [[first, onward]] : []
    }),
  )
  return [...direct, ...changing]
}

const wait = (first: SampleFlight, next: SampleFlight) =>
  (Date.parse(next.departs) - Date.parse(first.arrives)) / 60_000

const cabins: Record<string, number> = { economy: 1, premium: 1.7, business: 3.4, first: 5.2 }
/** What a euro comes to, roughly; sample prices need no more. */
const rates: Record<string, number> = {
  EUR: 1,
  USD: 1.1,
  CHF: 0.95,
  GBP: 0.86,
  CAD: 1.5,
  AUD: 1.65,
  JPY: 165,
  SEK: 11.2,
}

/** A plausible price for a way, the same each time it is asked for. */
export function samplePrice(ways: SampleFlight[][], { cabin, currency, passengers }: SamplePriceInput): SamplePrice {
  const known = rates[currency] === undefined ? 'EUR' : currency
  const euros = ways.reduce((sum, way) => {
    const distance = way.reduce((length, { from, to }) => length + kilometres(from, to), 0)
    const seed = way.map(({ number, departs }) => number + departs).join()
    const base = 38 + Math.min(distance, 3_000) * 0.05 + Math.max(0, distance - 3_000) * 0.038
    return sum + base * (way.length > 1 ? 0.78 : 1) * (0.85 + pick(seed, 40) / 100)
  }, 0)
  const amount = Math.round(euros * (cabins[cabin] ?? 1) * passengers * (rates[known] ?? 1))
  return { amount, currency: known }
}

interface SamplePriceInput {
  cabin: string
  currency: string
  passengers: number
}

interface SamplePrice {
  amount: number
  currency: string
}
