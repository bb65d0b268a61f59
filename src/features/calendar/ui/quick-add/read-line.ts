import { sayRule } from '../../../../platform/recurrence/words'
import { plusDays, plusMinutes, wallDay } from '../../../../ui/time/wall'
import type { NewEvent } from '../../event'
import { readSaidEvent, type SaidEvent, wholeDays } from '../../said-event'
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

/** “Lunch with Sam Friday 12:30 for an hour at Fjord” as an event; `null` while there is no title in it. */
export function readLine(text: string, setting: Setting): ReadLine | null {
  const { now, zone, locale, day, usualMinutes } = setting
  const said = readSaidEvent(text, { now, zone, locale }, 'line')
  const { title, when, place: at } = said
  if (!title) return null
  const place = placeOf(said, day === wallDay(now, zone) ? null : day, day, usualMinutes)
  const { rule } = when
  return {
    title,
    place,
    rule,
    repeats: rule && sayRule(rule),
    at,
    dated: when.local !== null || when.range !== null,
    event: {
      title,
      start: place.from,
      end: place.to,
      ...(!place.whole && { zone }),
      ...(rule && { recurrence: rule }),
      ...(at && { place: at }),
    },
  }
}

function placeOf(said: SaidEvent, elsewhere: string | null, day: string, usual: number): Place {
  const { local, range, hasDate, hasTime } = said.when
  const days = said.allDay ? wholeDays(said) : null
  if (days) return { whole: true, from: days.start, to: days.end ?? days.start }
  if (range && !hasTime && range.from.length === 10 && range.to.length === 10)
    return { whole: true, from: range.from, to: plusDays(range.to, -1) }
  if (range && range.from.length > 10 && range.to.length > 10) {
    const shift = (wall: string) => (elsewhere && hasTime && !hasDate ? `${elsewhere}${wall.slice(10)}` : wall)
    const [from, to] = [shift(range.from), shift(range.to)]
    if (from < to) return { whole: false, from, to }
  }
  if (!local) return { whole: true, from: day, to: day }
  if (local.length === 10) return { whole: true, from: local, to: local }
  const from = elsewhere && hasTime && !hasDate ? `${elsewhere}${local.slice(10)}` : local
  return { whole: false, from, to: plusMinutes(from, said.minutes ?? usual) }
}
