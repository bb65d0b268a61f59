import { readWhen } from '../../../../platform/dates/when'
import { sayRule } from '../../../../platform/recurrence/words'
import { plusDays, plusMinutes, wallDay } from '../../../../ui/time/wall'
import type { NewEvent } from '../../event'
import type { Place } from '../layout/items'

/** Where a line is read: what time it is there, and the day one is looking at. */
export interface Setting {
  now: string
  zone: string
  locale: string
  /** A time without a day is on this day, unless it is today. */
  day: string
  usualMinutes: number
}

/** A line as an event. */
export interface ReadLine {
  title: string
  place: Place
  rule: string | null
  /** The rule in words. */
  repeats: string | null
  at: string | null
  /** Whether the line says when; otherwise the day one is looking at was taken. */
  dated: boolean
  event: NewEvent
}

const placeWords = /\s+(?:at|in|@)\s+((?:the\s+)?[\p{Lu}\d][^,;]{0,80}|https?:\/\/\S+)\s*$/u
const asking =
  /^\s*(?:please\s+)?(?:add|schedule|book|put|create|set up|plan)\s+(?:an?\s+|the\s+)?(?:event\s*:?\s+|appointment\s*:?\s+)?/i

/** “Lunch with Sam Friday 12:30 for an hour at Fjord” as an event; `null` while there is no title in it. */
export function readLine(text: string, setting: Setting): ReadLine | null {
  const { now, zone, locale, day, usualMinutes } = setting
  const when = readWhen(text, { now, zone, locale })
  const rest = tidy(when.rest)
  const found = placeWords.exec(rest)
  const at = found?.[1]?.trim() ?? null
  const title = tidy((found ? rest.slice(0, found.index) : rest).replace(asking, ''))
  if (!title) return null
  const place = placeOf(when, day === wallDay(now, zone) ? null : day, day, usualMinutes)
  const { rule } = when
  return {
    title: title.charAt(0).toLocaleUpperCase(locale) + title.slice(1),
    place,
    rule,
    repeats: rule && sayRule(rule),
    at,
    dated: when.local !== null || when.range !== null,
    event: {
      title: title.charAt(0).toLocaleUpperCase(locale) + title.slice(1),
      start: place.from,
      end: place.to,
      ...(!place.whole && { zone }),
      ...(rule && { recurrence: rule }),
      ...(at && { place: at }),
    },
  }
}

type When = ReturnType<typeof readWhen>

function placeOf(
  { local, range, minutes, hasDate, hasTime }: When,
  elsewhere: string | null,
  day: string,
  usual: number,
): Place {
  if (range && range.from.length === 10 && range.to.length === 10)
    return { whole: true, from: range.from, to: plusDays(range.to, -1) }
  if (range && range.from.length > 10 && range.to.length > 10) {
    const shift = (wall: string) => (elsewhere && hasTime && !hasDate ? `${elsewhere}${wall.slice(10)}` : wall)
    const [from, to] = [shift(range.from), shift(range.to)]
    if (from < to) return { whole: false, from, to }
  }
  if (!local) return { whole: true, from: day, to: day }
  if (local.length === 10) {
    const days = minutes && minutes >= 1440 ? Math.round(minutes / 1440) : 1
    return { whole: true, from: local, to: plusDays(local, days - 1) }
  }
  const from = elsewhere && hasTime && !hasDate ? `${elsewhere}${local.slice(10)}` : local
  return { whole: false, from, to: plusMinutes(from, minutes ?? usual) }
}

const tidy = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '')
    .replace(/\s+(?:on|at|from|for|in)$/i, '')
