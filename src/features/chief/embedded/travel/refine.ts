import { addDays } from '../../../../platform/time'
import { isPlace } from '../../../travel/is-place'
import type { FlightResults } from '../../../travel/search'
import { Trip } from '../../../travel/trip'
import type { Turn } from '../dialogue/script'
import { clean } from '../understanding/inputs/clean'
import { readBack } from './flight-days'
import { type FlightWish, readWish, saysOnlyWishes } from './read-flights'
import { readWindows } from './windows'

const counts = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven']
const countOf = (word: string) =>
  /^(?:an?|the next)$/i.test(word)
    ? 1
    : counts.includes(word.toLowerCase())
      ? counts.indexOf(word.toLowerCase())
      : Number(word)
const shifted =
  /^(?:(?:(?:make|move|push|shift) (?:it|that|this|the trip)|leave|leaving|go|fly|depart|what about|how about|try|and|show|the same)\s+)*(an?|one|two|three|\d) days? (later|earlier|after|before)\b|^(?:and )?(?:what about |how about )?the (?:next day|day after|day before|following day)\b/i

/** The search that a follow-up asks for: “direct only”, “a day later”, “from Geneva”, “back on Thursday”; `null` when it is no follow-up. */
export function refine(
  message: string,
  input: Record<string, unknown>,
  results: FlightResults,
  turn: Turn,
): FlightWish | null {
  const before = input as FlightWish
  const text = clean(message)
  if (
    text.split(/\s+/).length > 12 ||
    /^(?:remind|add|put|create|delete|remove|cancel|mark|undo|call|what's on|who|where)\b/i.test(text)
  )
    return null
  const moved = shiftDays(text, before, chosenDay(turn) ?? firstDay(results))
  if (moved) return moved
  if (/^(?:at )?any price$|^price (?:doesn't|does not) matter$/i.test(text)) return without(before, 'maxPrice')
  if (/^(?:also |and )?with (?:changes|stops|connections)(?: too)?$|^changes are (?:fine|ok)$/i.test(text))
    return without(before, 'directOnly')
  const elsewhere = /^(?:what|how) about (?:flying )?(?:(to|from|out of) )?(.+)$/i.exec(text)
  if (elsewhere?.[2] && isPlace(elsewhere[2]))
    return { ...before, [/from|out/i.test(elsewhere[1] ?? '') ? 'from' : 'to']: elsewhere[2] }
  const timed = shiftTimes(text, before, results)
  if (timed) return timed
  if (/^(?:show (?:me )?)?(?:more|others|other options|more options|what else)$/i.test(text))
    return { ...before, limit: 10 }
  if (/^(?:best first|by default|recommended|in your order)$/i.test(text)) return { ...before, sort: 'best' }
  const wish = readWish(text, turn.dates)
  if (before.depart && /\b(?:back|return(?:ing)?|home)\b/i.test(text)) {
    const { leave, rest } = readWindows(text.replace(/^.*?\b(?:back|return(?:ing)?|home)\b/i, ''))
    const back = readBack(rest, before.depart, turn.dates)?.day ?? (leave.from || leave.until ? before.back : undefined)
    const { backFrom: _, backUntil: __, ...others } = before
    if (back)
      return {
        ...others,
        back,
        ...(leave.from && { backFrom: leave.from }),
        ...(leave.until && { backUntil: leave.until }),
      }
  }
  if (Object.keys(wish).length === 0 || !saysOnlyWishes(text, turn.dates)) return null
  const { oneWay, roundTrip, depart, departUntil, avoidedAirlines, ...changes } = wish
  const next: FlightWish = { ...before, ...changes, ...(roundTrip && { roundTrip }) }
  if (avoidedAirlines) next.avoidedAirlines = [...(before.avoidedAirlines ?? []), ...avoidedAirlines]
  const times = ['leaveFrom', 'leaveUntil', 'arriveUntil'] as const
  // Another time of the day is said in place of the one before, not beside it.
  if (times.some((key) => changes[key])) for (const key of times) if (!changes[key]) delete next[key]
  if (oneWay) for (const key of ['back', 'backFrom', 'backUntil'] as const) delete next[key]
  if (depart) {
    next.depart = depart
    if (departUntil) next.departUntil = departUntil
    else delete next.departUntil
    if (next.back && next.back < depart) delete next.back
  }
  return next
}

function without(wish: FlightWish, key: 'maxPrice' | 'directOnly'): FlightWish {
  const { [key]: _, ...rest } = wish
  return rest
}

const nearby =
  /^(?:(?:and |but |please |show (?:me )?|any(?:thing)? |something |is there (?:anything|something|one) |leave |leaving |go )*)(?:an? )?(later|earlier)(?: (?:flights?|options?|departures?|than that|that day|on that day|in the day))?$/i

/** “Later”, “an earlier flight”: the same day, after or before the one at the top. */
function shiftTimes(text: string, before: FlightWish, { offers }: FlightResults): FlightWish | null {
  const way = nearby.exec(text)?.[1]?.toLowerCase()
  const first = offers[0]?.out[0]?.departs.local
  if (!way || !first) return null
  const { departUntil: _, leaveFrom: __, leaveUntil: ___, ...rest } = before
  const limit = way === 'later' ? { leaveFrom: aMinute(first, 1) } : { leaveUntil: aMinute(first, -1) }
  return { ...rest, depart: first.slice(0, 10), sort: 'departure', ...limit }
}

const aMinute = (local: string, by: number) =>
  new Date(Date.parse(`${local}:00Z`) + by * 60_000).toISOString().slice(11, 16)

const firstDay = ({ offers }: FlightResults) => offers[0]?.out[0]?.departs.local.slice(0, 10)

/** When the trip leaves that was just planned out of these results. */
function chosenDay({ memory: { operation, last } }: Turn): string | undefined {
  const trip = operation === 'trip_choose' && last ? Trip.pick({ out: true }).safeParse(last) : null
  return trip?.success ? trip.data.out[0]?.departs.local.slice(0, 10) : undefined
}

/** The same search a day or more on, counted from the day chosen or of the best offer, where there was a choice of days. */
function shiftDays(text: string, before: FlightWish, chosen: string | undefined): FlightWish | null {
  const match = shifted.exec(text)
  if (!match || !before.depart || /\bback\b/i.test(text)) return null
  const sign = /earlier|before/i.test(match[0]) ? -1 : 1
  const days = sign * (match[1] ? countOf(match[1]) : 1)
  const anchor = before.departUntil ? (chosen ?? before.depart) : before.depart
  const { departUntil: _, ...rest } = before
  const depart = addDays(anchor, days)
  const back = before.back && before.back < depart ? addDays(before.back, days) : before.back
  return { ...rest, depart, ...(back && { back }) }
}
