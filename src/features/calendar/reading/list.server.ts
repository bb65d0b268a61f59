import { z } from 'zod'
import { defineOperation } from '../../../platform/operations/operation'
import { searchWords } from '../../../platform/text'
import { addDays, LocalDateTime, localDay } from '../../../platform/time'
import { CalendarId, Event } from '../event'
import { present } from '../rows.server'
import { type Filter, type Occurrence, occurrencesIn, rangeOf } from '../series/expand.server'

const InReach = LocalDateTime.refine((local) => local >= '1900' && local < '2999', 'Pick dates between 1900 and 2999.')

export const EventFilter = z.object({
  from: InReach.optional().describe('A day or a local time, included; today when left out.'),
  to: InReach.optional().describe('A day or a local time, not included; a week after the start when left out.'),
  search: z.string().max(200).optional().describe('Words to find in titles, places, people and notes.'),
  calendarId: CalendarId.optional(),
  limit: z.number().int().min(1).max(500).default(200),
})

export const EventPage = z.object({
  events: z.array(Event),
  /** Whether there are more than were asked for. */
  more: z.boolean(),
})
export type EventPage = z.infer<typeof EventPage>

export const listEvents = defineOperation({
  name: 'event.list',
  title: 'List events',
  description:
    'What is on the calendar from one day or time (included) to another (not included), each occurrence of a series by ' +
    'itself, in order. With search words and no dates it looks a year back and two ahead and shows each series once, ' +
    'next time first: use it to find the event that somebody speaks of.',
  home: 'person',
  effect: 'read',
  needs: 'calendar:read',
  input: EventFilter,
  output: EventPage,
  phrases: [
    "what's on my calendar {from}",
    'show my calendar for {from}',
    'which meetings do I have {from}',
    'when is my next {search}',
    'find the event about {search}',
    'what is on between {from} and {to}',
    'list my events',
  ],
  run({ sql, caller: { zone }, now }, { from, to, search, calendarId, limit }) {
    const words = searchWords(search ?? '')
    const searching = words.length > 0 && from === undefined && to === undefined
    const today = localDay(now, zone)
    const begin = from ?? (to !== undefined && to <= today ? addDays(to.slice(0, 10), -7) : today)
    const end = to ?? addDays(begin.slice(0, 10), 7)
    const filter = filterOf(words, calendarId)
    const found = searching
      ? nearest(
          occurrencesIn(sql, rangeOf(today, addDays(today, 730), zone), { ...filter, each: 1 }),
          occurrencesIn(sql, rangeOf(addDays(today, -365), today, zone), filter),
        )
      : occurrencesIn(sql, rangeOf(begin, end, zone), filter)
    return { events: found.slice(0, limit).map(shown), more: found.length > limit }
  },
})

function filterOf(words: string[], calendarId: string | undefined): Filter {
  const conditions = words.map(() => 'instr(event.search, ?) > 0')
  if (calendarId !== undefined) conditions.push('event.calendarId = ?')
  return {
    where: conditions.join(' AND ') || 'TRUE',
    bindings: [...words, ...(calendarId === undefined ? [] : [calendarId])],
  }
}

/** What is to come, soonest first, then what is over, latest first; a series that goes on is not told of its past. */
function nearest(ahead: Occurrence[], over: Occurrence[]): Occurrence[] {
  const seen = new Set(ahead.map(({ event }) => event.seriesId ?? event.id))
  const past = over.reverse().filter(({ event }) => {
    const id = event.seriesId ?? event.id
    return !seen.has(id) && seen.add(id)
  })
  return [...ahead, ...past]
}

export const shown = ({ event, start, end, occurrence }: Occurrence) =>
  present(event, occurrence === undefined ? undefined : { start, end, occurrence })
