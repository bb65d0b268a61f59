import type { DateContext } from '../../../../../../platform/dates/date-value'
import { readSaidEvent, type SaidEvent, wholeDays } from '../../../../../calendar/said-event'
import { asTitle, clean } from '../clean'

/** An event as it was asked for; what was not said is `null`. */
export interface NewEventRequest {
  title: string
  /** A day, or a day and a time. */
  start: string | null
  /** The time it is over, or for whole days the last one. */
  end: string | null
  minutes: number | null
  allDay: boolean
  place: string | null
  rule: string | null
  emails: string[]
}

/** The same with what it was read from. */
export type ReadEvent = NewEventRequest & Pick<SaidEvent, 'people' | 'when'>

const usualTimes: [RegExp, string][] = [
  [/\bbreakfast\b/i, '08:00'],
  [/\b(?:lunch|brunch)\b/i, '12:00'],
  [/\bdinner\b|\bsupper\b/i, '19:00'],
]
const partSpans: Partial<Record<string, [from: string, to: string]>> = {
  morning: ['09:00', '12:00'],
  afternoon: ['13:00', '17:00'],
  evening: ['18:00', '21:00'],
}

/** Takes a request for an event apart: title, when, how long, where, how often, who with. */
export function readNewEvent(message: string, dates: DateContext): ReadEvent {
  const opening = clean(message)
  const said = readSaidEvent(opening, dates, 'request')
  const { title, when, allDay, minutes, place, emails, people } = said
  return {
    title: asTitle(title),
    ...(allDay ? (wholeDays(said) ?? { start: null, end: null }) : times(said, opening)),
    minutes: allDay ? null : minutes,
    allDay,
    place,
    rule: when.rule,
    emails,
    people,
    when,
  }
}

function times({ when, title, minutes }: SaidEvent, opening: string): Pick<NewEventRequest, 'start' | 'end'> {
  const { local, range } = when
  if (!local) return { start: null, end: null }
  if (range?.from.includes('T') && range.to.includes('T')) return { start: range.from, end: range.to }
  const part = when.spans.map(({ value }) => (value.kind === 'moment' ? value.part : undefined)).find(Boolean)
  if (part && partSpans[part] && !minutes && /^(?:block|reserve|keep)\b/i.test(opening)) {
    const [from, to] = partSpans[part]
    return { start: `${local.slice(0, 10)}T${from}`, end: `${local.slice(0, 10)}T${to}` }
  }
  const several = range !== null && range.to > `${local}T99`
  const usual = local.length === 10 && !several ? usualTimes.find(([word]) => word.test(title))?.[1] : undefined
  return { start: usual ? `${local}T${usual}` : local, end: null }
}
