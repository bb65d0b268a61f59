import { addDays, type LocalDateTime } from '../../../platform/time'
import type { Event } from '../../calendar/event'
import { briefEvent } from '../brief'
import { hits, namingWords } from '../composing/naming'
import type { Sources } from './sources.server'

export interface Wanted {
  search?: string | undefined
  /** A day, or a day and a time. */
  at?: LocalDateTime | undefined
  eventId?: string | undefined
  occurrence?: LocalDateTime | undefined
}

const daysAhead = 30

/** The events that may be meant, the likeliest first; what is over today comes last. */
export async function findMeetings(sources: Sources, { search, at, eventId, occurrence }: Wanted): Promise<Event[]> {
  const { today, local, zone } = sources
  const day = at?.slice(0, 10)
  const events = day
    ? await sources.events(day, addDays(day, 1))
    : await sources.events(today, addDays(today, daysAhead))
  if (eventId !== undefined)
    return events.filter(
      (event) => event.id === eventId && (occurrence === undefined || event.occurrence === occurrence),
    )
  const timed = events.filter(({ allDay }) => !allDay)
  const seen = (event: Event) => briefEvent(event, zone)
  const open = day ? timed : timed.filter((event) => seen(event).end.local > local)
  const onTime = at !== undefined && at.length > 10 ? open.filter((event) => isAt(seen(event), at)) : open
  const words = namingWords(search ?? '')
  if (words.length === 0) return byPeople(onTime, search === undefined && at === undefined)
  const scored = onTime
    .map((event) => ({ event, all: hits(textOf(event), words), named: nearness(event, words) }))
    .filter(({ all }) => all > 0)
  const best = Math.max(0, ...scored.map(({ all }) => all))
  const fitting = scored.filter(({ all }) => all === best)
  const [first] = fitting
  if (!first) return []
  // On one day, what is called so comes before what merely has such a guest, and few guests before many.
  const dayOf = ({ event }: (typeof fitting)[0]) => seen(event).start.local.slice(0, 10)
  const sameDay = fitting.filter((one) => dayOf(one) === dayOf(first))
  const later = fitting.filter((one) => !sameDay.includes(one))
  return [...sameDay.sort((one, other) => other.named - one.named), ...later].map(({ event }) => event)
}

const isAt = ({ start, end }: { start: { local: string }; end: { local: string } }, at: string) =>
  start.local === at || (start.local < at && at < end.local)

/** The next meeting is one with somebody, if there is one within the same day. */
function byPeople(events: Event[], next: boolean): Event[] {
  const [first] = events
  if (!next || !first) return events
  const day = first.start.local.slice(0, 10)
  const meeting = events.find(({ attendees, start }) => attendees.length > 0 && start.local.slice(0, 10) === day)
  return meeting ? [meeting, ...events.filter((event) => event !== meeting)] : events
}

/** How much a title names the words, and a little less for each guest. */
const nearness = ({ title, attendees }: Event, words: string[]) => hits(title, words) * 10 - attendees.length

const textOf = ({ title, place, attendees }: Event) =>
  `${title} ${place ?? ''} ${attendees.map(({ name, email }) => `${name} ${email}`).join(' ')}`
