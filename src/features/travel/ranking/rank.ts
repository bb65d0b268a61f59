import { later } from '../../../platform/time'
import { minutesOf, stopsOf } from '../legs'
import type { Clash, Leg, Offer, RankedOffer } from '../offer'
import type { FlightSearch } from '../search'
import { flies } from './airlines'
import type { Likes, Taken } from './likes'
import { reasonsFor } from './reasons'

/** Something on the calendar during which the person is busy. */
export type Busy = Clash

/** What is weighed, and how heavily, in points; fewer are better. docs/travel.md explains them. */
export const weights = {
  /** For each per cent above the cheapest, up to a limit; what is cheap counts as this much, so that pennies do not decide. */
  pricePercent: 0.6,
  priceMost: 90,
  priceLeast: 120,
  /** For each hour above the shortest way. */
  hour: 6,
  /** For each change. */
  stop: 18,
  /** For each end at another airport of a city than its busiest. */
  otherAirport: 8,
  /** For each hour one is there before one has to be, up to a day. */
  early: 1,
  /** For each take-off before 6:30 or after 22:30, and each landing from 23:30 to 5:00. */
  oddHour: 7,
  /** For each thing on the calendar in the way, up to three. */
  clash: 16,
  liked: -12,
  disliked: 45,
  /** For a way back that leaves within twelve hours of landing, and within five. */
  shortStay: 20,
  dash: 60,
  /** For a flight that was the choice before. */
  taken: -10,
} as const

/** How long before take-off and after landing one is on the way, in milliseconds. */
const ahead = 2 * 3_600_000
const after = 3_600_000

export interface Scale {
  cheapest: number
  shortest: number
  /** By when one has to be there, a day and a time on the wall there. */
  deadline: string | null
  /** The busiest airports of both ends. */
  main: string[]
}

export interface Weighed {
  offer: Offer
  points: number
  conflicts: Busy[]
  parts: {
    price: number
    hours: number
    stops: number
    odd: string[]
    liked: boolean
    disliked: boolean
    stay: number | null
    taken: boolean
  }
}

const wall = ({ local }: { local: string }) => local.slice(11)
const oddHours = (legs: Leg[]): string[] => {
  const [first, last] = [legs[0], legs.at(-1)]
  if (!first || !last) return []
  const leaves = wall(first.departs)
  const lands = wall(last.arrives)
  return [
    ...(leaves < '06:30' ? [`leaves at ${leaves}`] : leaves > '22:30' ? [`leaves as late as ${leaves}`] : []),
    ...(lands >= '23:30' || lands < '05:00' ? [`lands at ${lands}`] : []),
  ]
}

/** What on the calendar an offer gets in the way of: from two hours before a take-off until an hour after landing. */
export function clashesWith({ out, back }: Pick<Offer, 'out' | 'back'>, busy: Busy[]): Busy[] {
  const spans = [out, back]
    .filter((legs) => legs.length > 0)
    .map((legs) => ({ from: later(legs[0]!.departs.at, -ahead), to: later(legs.at(-1)!.arrives.at, after) }))
  return busy.filter(({ start, end }) => spans.some(({ from, to }) => start.at < to && end.at > from))
}

/** Minutes on the ground between the ways, where one comes back. */
const minutesThere = ({ out, back }: Offer): number | null =>
  back.length === 0 ? null : Math.round((Date.parse(back[0]!.departs.at) - Date.parse(out.at(-1)!.arrives.at)) / 60_000)

/** Hours between landing and when one has to be there, a day at most. */
const hoursEarly = ({ out }: Offer, deadline: string | null) =>
  deadline === null
    ? 0
    : Math.max(0, Math.min(24, (Date.parse(`${deadline}Z`) - Date.parse(`${out.at(-1)!.arrives.local}Z`)) / 3_600_000))

/** The same flights at about the same time of the day. */
const isSame = ({ out }: Offer, before: Taken) =>
  out[0]!.from === before.from &&
  out.at(-1)!.to === before.to &&
  out.map(({ flight }) => flight).join() === before.flights

function weigh(offer: Offer, { cheapest, shortest, deadline, main }: Scale, likes: Likes, busy: Busy[]): Weighed {
  const conflicts = clashesWith(offer, busy)
  const stops = stopsOf(offer.out) + stopsOf(offer.back)
  const hours = (minutesOf(offer.out) + minutesOf(offer.back) - shortest) / 60
  const percent = (100 * (offer.price.amount - cheapest)) / Math.max(cheapest, weights.priceLeast)
  const price = Math.min(weights.priceMost, percent * weights.pricePercent)
  const odd = [...oddHours(offer.out), ...oddHours(offer.back)]
  const liked = flies(offer, likes.likedAirlines)
  const disliked = flies(offer, likes.dislikedAirlines)
  const ends = [offer.out[0]!.from, offer.out.at(-1)!.to]
  const elsewhere = main.length === 0 ? [] : ends.filter((end) => !main.includes(end))
  const stay = minutesThere(offer)
  const taken = likes.taken.some((before) => isSame(offer, before))
  const points =
    price +
    hours * weights.hour +
    stops * weights.stop +
    odd.length * weights.oddHour +
    Math.min(3, conflicts.length) * weights.clash +
    (liked ? weights.liked : 0) +
    (disliked ? weights.disliked : 0) +
    (stay === null || stay >= 12 * 60 ? 0 : stay >= 5 * 60 ? weights.shortStay : weights.dash) +
    (taken ? weights.taken : 0) +
    hoursEarly(offer, deadline) * weights.early +
    elsewhere.length * weights.otherAirport
  return {
    offer,
    points: Math.round(points * 10) / 10,
    conflicts,
    parts: { price, hours, stops, odd, liked, disliked, stay, taken },
  }
}

export interface Ranking {
  likes: Likes
  busy: Busy[]
  calendarChecked: boolean
  sort: FlightSearch['sort']
  limit: number
  deadline?: string | null
  main?: string[]
}

/** The offers in order with reasons in words. Of one day no more than half are shown while other days have some, too. */
export function rankOffers(
  offers: Offer[],
  { likes, busy, calendarChecked, sort, limit, deadline = null, main = [] }: Ranking,
): RankedOffer[] {
  const ways = offers.map((offer) => minutesOf(offer.out) + minutesOf(offer.back))
  const scale = {
    cheapest: Math.min(...offers.map(({ price }) => price.amount)),
    shortest: Math.min(...ways),
    deadline,
    main,
  }
  const weighed = offers.map((offer) => weigh(offer, scale, likes, busy)).sort(orders[sort])
  return mixDays(weighed, sort === 'best' ? Math.ceil(limit / 2) : limit)
    .slice(0, limit)
    .map((one) => ({
      ...one.offer,
      points: one.points,
      reasons: reasonsFor(one, weighed, calendarChecked),
      conflicts: one.conflicts.slice(0, 3),
    }))
}

const takeOff = ({ offer }: Weighed) => offer.out[0]!.departs.at
const byTakeOff = (one: Weighed, other: Weighed) => (takeOff(one) < takeOff(other) ? -1 : 1)
const orders: Record<FlightSearch['sort'], (one: Weighed, other: Weighed) => number> = {
  best: (one, other) => one.points - other.points || byTakeOff(one, other),
  price: (one, other) => one.offer.price.amount - other.offer.price.amount || one.points - other.points,
  duration: (one, other) => one.parts.hours - other.parts.hours || one.points - other.points,
  departure: byTakeOff,
}

/** The same order, with what is more than `most` of one day moved behind the rest. */
function mixDays(weighed: Weighed[], most: number): Weighed[] {
  const counts = new Map<string, number>()
  const [first, rest]: [Weighed[], Weighed[]] = [[], []]
  for (const one of weighed) {
    const day = one.offer.out[0]!.departs.local.slice(0, 10)
    const count = (counts.get(day) ?? 0) + 1
    counts.set(day, count)
    ;(count <= most ? first : rest).push(one)
  }
  return [...first, ...rest]
}
