import { z } from 'zod'
import { idSchema } from '../../platform/ids'
import { line, paragraphs } from '../../platform/text'
import { Instant, LocalDateTime, Zone } from '../../platform/time'

export const EventId = idSchema('event')
export const CalendarId = idSchema('calendar')
/** The calendar that everybody has; what comes from nowhere else is on it. */
export const ownCalendar = 'calendar_own'

const Title = line().min(1, 'Give it a title.').max(500, 'Keep the title under 500 characters.')
const Place = line().max(500)
const Link = z.url({ protocol: /^https?$/, error: 'A link starts with http:// or https://.' }).max(2_000)
const Recurrence = z
  .string()
  .max(300)
  .describe('An RFC 5545 rule without a start, such as FREQ=WEEKLY;BYDAY=MO. The event’s start is its start.')

export const Attendee = z.object({
  name: line().max(200).default(''),
  email: z.email('Expected an e-mail address.').max(320),
  status: z.enum(['unknown', 'accepted', 'declined', 'tentative']).default('unknown'),
})
export type Attendee = z.infer<typeof Attendee>

/** A day, or a time on the wall, in a zone, with the instant it is. A day is the same day everywhere. */
export const Moment = z.object({ local: LocalDateTime, zone: Zone, at: Instant })
export type Moment = z.infer<typeof Moment>

/** Which part of a series a change means. */
export const Scope = z
  .enum(['one', 'following', 'all'])
  .describe('Of a series: this occurrence, this and all later ones, or the whole series.')
export type Scope = z.infer<typeof Scope>

/**
 * Something that takes place: an event, or one occurrence of a series, which is named by the event’s id and by
 * `occurrence`, the start that the series gives it. An all-day event starts and ends with days, the last one included;
 * its `end.at` is when that day is over.
 */
export const Event = z.object({
  id: EventId,
  calendarId: CalendarId,
  title: z.string(),
  notes: z.string(),
  place: z.string().nullable(),
  links: z.array(z.string()),
  allDay: z.boolean(),
  start: Moment,
  end: Moment,
  /** Whether the person counts as busy meanwhile. */
  busy: z.boolean(),
  tentative: z.boolean(),
  attendees: z.array(Attendee),
  recurrence: z.string().nullable(),
  /** The rule in words, “every Monday”; left out where there is none. */
  repeats: z.string().optional(),
  /** Set for one occurrence of a series; absent from a series as a whole and from single events. */
  occurrence: LocalDateTime.optional(),
  /** Where this is the version that differed when a calendar was synchronised: the event that it is another version of. */
  copyOf: EventId.optional(),
  createdAt: Instant,
})
export type Event = z.infer<typeof Event>

/** An event that is on while another one is. */
export const Clash = z.object({
  eventId: EventId,
  occurrence: LocalDateTime.optional(),
  title: z.string(),
  start: Moment,
  end: Moment,
})
export type Clash = z.infer<typeof Clash>

/** A changed event, with what else is on at its time and who was invited and does not know; left out where none is. */
export const ChangedEvent = Event.extend({
  conflicts: z.array(Clash).optional(),
  untold: z.array(z.string()).optional(),
})
export type ChangedEvent = z.infer<typeof ChangedEvent>

const times = {
  start: LocalDateTime.describe('A day for an all-day event, or a local day and time.'),
  end: LocalDateTime.optional().describe('For an all-day event the last day, included. Left out: as long as usual.'),
  minutes: z
    .number()
    .int()
    .min(1)
    .max(60 * 24 * 30)
    .optional()
    .describe('How long it takes, instead of an end.'),
  zone: Zone.optional().describe('The zone of the start; the person’s own when left out.'),
  endZone: Zone.optional().describe('The zone of the end, where it differs (a flight).'),
}

/** Nobody is on an event twice; the first time counts. */
function eachOnce(people: Attendee[]): Attendee[] {
  const seen = new Set<string>()
  return people.filter(({ email }) => {
    const address = email.toLowerCase()
    return !seen.has(address) && seen.add(address)
  })
}

const details = {
  title: Title,
  notes: paragraphs().optional(),
  place: Place.optional(),
  links: z.array(Link).max(20).optional(),
  busy: z.boolean().optional().describe('Whether it blocks the time. All-day events do not unless said.'),
  tentative: z.boolean().optional(),
  attendees: z.array(Attendee).max(200).overwrite(eachOnce).optional(),
  recurrence: Recurrence.optional(),
}

export const NewEvent = z.object({
  ...details,
  ...times,
  calendarId: CalendarId.optional().describe('The calendar it goes on; the person’s own when left out.'),
})
export type NewEvent = z.infer<typeof NewEvent>

/** Names an event, or one occurrence of a series and what of the series is meant along with it. */
export const EventReference = z.object({
  eventId: EventId,
  occurrence: LocalDateTime.optional().describe('Of a series: the occurrence, as event.list gives it.'),
  scope: Scope.optional().describe('Left out: the one occurrence if one is named, else all of it.'),
})
export type EventReference = z.infer<typeof EventReference>

/** What one can change about an event; `null` clears. */
export const EventEdit = z.object({
  ...EventReference.shape,
  ...z.object(details).partial().shape,
  place: Place.nullable().optional(),
  recurrence: Recurrence.nullable().optional(),
  ...z.object(times).partial().shape,
  calendarId: CalendarId.optional().describe('Another calendar it goes to; a series goes as a whole.'),
})
export type EventEdit = z.infer<typeof EventEdit>
