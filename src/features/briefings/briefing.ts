import { z } from 'zod'
import { Suggestion } from '../../platform/operations/suggestion'
import { Instant, LocalDate, LocalDateTime, Zone } from '../../platform/time'

/** A day that a calendar can be asked for. */
export const Day = LocalDate.refine(
  (day) => day >= '1901' && day < '2998',
  'Pick a date between the years 1901 and 2997.',
)

const Link = z.string().describe('Where it opens in the app: [title](link) in an answer.')
/** A day, or a time on the wall of whoever is briefed, and the instant that is. */
const Wall = z.object({ local: LocalDateTime, at: Instant })

export const BriefTask = z.object({
  id: z.string(),
  title: z.string(),
  link: Link,
  due: Wall.nullable(),
  remind: Wall.nullable(),
  list: z.string().nullable(),
  priority: z.string(),
  doneAt: z.string().nullable(),
})
export type BriefTask = z.infer<typeof BriefTask>

export const BriefEvent = z.object({
  id: z.string(),
  occurrence: LocalDateTime.optional(),
  title: z.string(),
  link: Link,
  start: Wall,
  end: Wall,
  allDay: z.boolean(),
  busy: z.boolean(),
  place: z.string().nullable(),
  people: z.array(z.string()),
  /** Its start where it takes place, when that is another zone: “14:20 in Boston”. */
  there: z.string().optional(),
})
export type BriefEvent = z.infer<typeof BriefEvent>

export const BriefTrip = z.object({ id: z.string(), title: z.string(), link: Link, leaves: Wall, flights: z.string() })
export type BriefTrip = z.infer<typeof BriefTrip>

/** Free time of a day, within working hours, from now on. */
export const Gap = z.object({ from: LocalDateTime, to: LocalDateTime, minutes: z.number().int() })
export type Gap = z.infer<typeof Gap>

/** Two things at one time. */
export const Overlap = z.object({ first: BriefEvent, second: BriefEvent, from: LocalDateTime, to: LocalDateTime })
export type Overlap = z.infer<typeof Overlap>

/** Two places with little time between. */
export const Rush = z.object({ first: BriefEvent, second: BriefEvent, minutes: z.number().int() })
export type Rush = z.infer<typeof Rush>

const Waiting = z.object({ id: z.string(), title: z.string(), link: Link, what: z.string(), reason: z.string() })
const Named = z.object({ id: z.string(), text: z.string(), link: Link, at: z.string() })
export type Named = z.infer<typeof Named>

/** What each briefing has: for whom it was computed, what could not be read for it, and what one might do. */
const shared = {
  /** Now, on the wall of whoever is briefed. */
  now: LocalDateTime,
  zone: Zone,
  suggestions: z
    .array(Suggestion)
    .describe('Changes to offer; the app shows each as a button. Never perform them unasked.'),
  unread: z.array(z.string()).describe('What could not be read, so that nothing is said of it.'),
  more: z.record(z.string(), z.number()).describe('How many were left out of a list, by its name.'),
}

export const DayBriefing = z.object({
  ...shared,
  date: LocalDate,
  /** `null` on a day off. */
  hours: z.object({ start: z.string(), end: z.string() }).nullable(),
  events: z.array(BriefEvent),
  /** Due at a time, due some time that day, speaking up that day, and late from before. */
  timed: z.array(BriefTask),
  anytime: z.array(BriefTask),
  reminders: z.array(BriefTask),
  overdue: z.array(BriefTask),
  /** Without a date. */
  undated: z.array(BriefTask),
  gaps: z.array(Gap),
  overlaps: z.array(Overlap),
  rushes: z.array(Rush),
  trips: z.array(BriefTrip),
  waiting: z.array(Waiting),
  /** What to begin with, and why. */
  begin: z.object({ task: BriefTask, because: z.string() }).nullable(),
})
export type DayBriefing = z.infer<typeof DayBriefing>

export const WeekBriefing = z.object({
  ...shared,
  from: LocalDate,
  /** The last day, included. */
  to: LocalDate,
  done: z.array(BriefTask).describe('Completed in these days, newest first.'),
  took: z.array(BriefEvent).describe('What took place.'),
  meetingMinutes: z.number().int().describe('How long what took place lasted, all-day events aside.'),
  ahead: z.array(BriefEvent).describe('What is still to come.'),
  due: z.array(BriefTask).describe('Still to do in these days.'),
  overdue: z.array(BriefTask),
  overlaps: z.array(Overlap),
  trips: z.array(BriefTrip),
  decisions: z.array(Named),
})
export type WeekBriefing = z.infer<typeof WeekBriefing>

export const SinceBriefing = z.object({
  ...shared,
  since: LocalDateTime,
  /** Whether nobody named the moment: it is when the person was last here. */
  left: z.boolean(),
  late: z.array(BriefTask).describe('What became late meanwhile.'),
  overdue: z.array(BriefTask).describe('What was late before already.'),
  took: z.array(BriefEvent),
  rang: z.array(BriefTask).describe('Reminders that spoke up, of tasks that are still open.'),
  changes: z
    .array(
      z.object({ id: z.string(), link: Link, who: z.string(), what: z.string(), title: z.string(), at: z.string() }),
    )
    .describe('What others changed: synchronised calendars, agents, programs.'),
  done: z.array(BriefTask),
  own: z.number().int().describe('How many changes the person made meanwhile.'),
  waiting: z.array(Waiting),
  next: BriefEvent.nullable(),
})
export type SinceBriefing = z.infer<typeof SinceBriefing>

export const BriefPerson = z.object({
  name: z.string(),
  email: z.string(),
  status: z.string(),
  known: z.array(Named),
  before: BriefEvent.nullable(),
  after: BriefEvent.nullable(),
})
export type BriefPerson = z.infer<typeof BriefPerson>

export const MeetingBriefing = z.object({
  ...shared,
  /** `null` where none, or more than one, answers to what was asked. */
  event: BriefEvent.extend({ notes: z.string(), links: z.array(z.string()), repeats: z.string() }).nullable(),
  choices: z.array(BriefEvent),
  minutesUntil: z.number().int(),
  people: z.array(BriefPerson),
  earlier: z.array(BriefEvent).describe('Earlier times of it, or with the same people.'),
  tasks: z.array(BriefTask).describe('Open tasks that name it or somebody in it.'),
  decisions: z.array(Named),
  messages: z.array(Named),
  clashes: z.array(BriefEvent),
  /** What comes right before and after, with the minutes between. */
  previous: z.object({ event: BriefEvent, minutes: z.number().int() }).nullable(),
  following: z.object({ event: BriefEvent, minutes: z.number().int() }).nullable(),
  trips: z.array(BriefTrip),
})
export type MeetingBriefing = z.infer<typeof MeetingBriefing>

export const FoundDecisions = z.object({
  decisions: z.array(Named.extend({ about: z.string(), chosen: z.string(), advised: z.string() })),
  messages: z.array(Named.extend({ who: z.string() })).describe('What was said about it in the conversation.'),
  changes: z.array(Named).describe('What was changed about it.'),
  unread: z.array(z.string()),
})
export type FoundDecisions = z.infer<typeof FoundDecisions>
