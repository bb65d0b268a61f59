import { stopsOf } from '../legs'
import type { Leg, Offer } from '../offer'
import { flies } from '../ranking/airlines'
import type { FlightSearch } from '../search'

/** One wish that leaves offers out, and what to say where nothing would be left. */
interface Wish {
  keeps(offer: Offer): boolean
  none: string
}

const timeOf = ({ local }: { local: string }) => local.slice(11)
const first = (legs: Leg[]) => legs[0]!.departs
const last = (legs: Leg[]) => legs.at(-1)!.arrives

/** Wishes that give way where nothing fits them, the weightiest last: times of the day, then airlines. */
function wishesOf(search: FlightSearch): Wish[] {
  const { leaveFrom, leaveUntil, arriveUntil, backFrom, backUntil, avoidedAirlines = [] } = search
  const between = (time: string, from = '00:00', until = '23:59') => time >= from && time <= until
  const hours = (from = '00:00', until = '23:59') =>
    from === '00:00' ? `by ${until}` : until === '23:59' ? `from ${from} on` : `from ${from} to ${until}`
  return [
    ...(backFrom || backUntil
      ? [
          {
            keeps: ({ back }: Offer) => back.length === 0 || between(timeOf(first(back)), backFrom, backUntil),
            none: `None comes back ${hours(backFrom, backUntil)}, so these are the others of that day.`,
          },
        ]
      : []),
    ...(leaveFrom || leaveUntil
      ? [
          {
            keeps: ({ out }: Offer) => between(timeOf(first(out)), leaveFrom, leaveUntil),
            none: `None leaves ${hours(leaveFrom, leaveUntil)}, so these are the others.`,
          },
        ]
      : []),
    ...(arriveUntil
      ? [
          {
            keeps: ({ out }: Offer) =>
              arriveUntil.length > 5
                ? last(out).local <= arriveUntil
                : last(out).local <= `${first(out).local.slice(0, 10)}T${arriveUntil}`,
            none: `None is there by ${arriveUntil.slice(-5)}, so these are later.`,
          },
        ]
      : []),
    ...(avoidedAirlines.length > 0
      ? [
          {
            keeps: (offer: Offer) => !flies(offer, avoidedAirlines),
            none: `All of them fly with ${avoidedAirlines.join(' or ')}.`,
          },
        ]
      : []),
  ]
}

/** The least time on the ground between two ways, in milliseconds. */
const turn = 90 * 60_000

/** Offers that can be taken and are what was asked for; a wish that leaves nothing gives way and is told. */
export function narrow(offers: Offer[], search: FlightSearch, now: string): { offers: Offer[]; notes: string[] } {
  let left = offers.filter((offer) => isPossible(offer, search, now))
  const notes: string[] = []
  for (const { keeps, none } of wishesOf(search)) {
    const kept = left.filter(keeps)
    if (kept.length > 0) left = kept
    else if (left.length > 0) notes.push(none)
  }
  return { offers: left, notes }
}

const isPossible = ({ out, back, price }: Offer, { directOnly, maxPrice }: FlightSearch, now: string) =>
  first(out).at > now &&
  (back.length === 0 || Date.parse(first(back).at) - Date.parse(last(out).at) >= turn) &&
  (!directOnly || stopsOf(out) + stopsOf(back) === 0) &&
  (maxPrice === undefined || price.amount <= maxPrice)
