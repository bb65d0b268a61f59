import { addDays } from '../../../../platform/time'
import type { FlightResults } from '../../../travel/search'
import type { Turn } from '../dialogue/script'
import { clean } from '../understanding/inputs/clean'
import { readBack } from './flight-days'
import { type FlightWish, readWish, saysOnlyWishes } from './read-flights'

const counts = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven']
const countOf = (word: string) =>
  /^(?:an?|the next)$/i.test(word)
    ? 1
    : counts.includes(word.toLowerCase())
      ? counts.indexOf(word.toLowerCase())
      : Number(word)
const shifted =
  /^(?:(?:leave|leaving|go|fly|depart|what about|how about|try|and|show|the same)\s+)*(an?|one|two|three|\d) days? (later|earlier|after|before)\b|^(?:and )?(?:what about |how about )?the (?:next day|day after|day before|following day)\b/i

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
  const moved = shiftDays(text, before, results)
  if (moved) return moved
  if (/^(?:show (?:me )?)?(?:more|others|other options|more options|what else)$/i.test(text))
    return { ...before, limit: 10 }
  if (/^(?:best first|by default|recommended|in your order)$/i.test(text)) return { ...before, sort: 'best' }
  const wish = readWish(text, turn.dates)
  if (before.depart && /\b(?:back|return(?:ing)?|home)\b/i.test(text)) {
    const back = readBack(text.replace(/^.*?\b(?:back|return(?:ing)?|home)\b/i, ''), before.depart, turn.dates)
    if (back) return { ...before, back: back.day }
  }
  if (Object.keys(wish).length === 0 || !saysOnlyWishes(text, turn.dates)) return null
  const { oneWay, roundTrip, depart, departUntil, ...changes } = wish
  const next: FlightWish = { ...before, ...changes, ...(roundTrip && { roundTrip }) }
  if (oneWay) delete next.back
  if (depart) {
    next.depart = depart
    if (departUntil) next.departUntil = departUntil
    else delete next.departUntil
    if (next.back && next.back < depart) delete next.back
  }
  return next
}

/** The same search a day or more on, counted from the day of the best offer where there was a choice of days. */
function shiftDays(text: string, before: FlightWish, results: FlightResults): FlightWish | null {
  const match = shifted.exec(text)
  if (!match || !before.depart || /\bback\b/i.test(text)) return null
  const sign = /earlier|before/i.test(match[0]) ? -1 : 1
  const days = sign * (match[1] ? countOf(match[1]) : 1)
  const anchor = before.departUntil
    ? (results.offers[0]?.out[0]?.departs.local.slice(0, 10) ?? before.depart)
    : before.depart
  const { departUntil: _, ...rest } = before
  const depart = addDays(anchor, days)
  const back = before.back && before.back < depart ? addDays(before.back, days) : before.back
  return { ...rest, depart, ...(back && { back }) }
}
