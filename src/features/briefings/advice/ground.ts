import type { LocalDate, LocalDateTime } from '../../../platform/time'
import type { BriefEvent, BriefTask, BriefTrip, Gap, Overlap, Rush } from '../briefing'
import type { Reader } from '../words'

/** What was answered to a suggestion of a rule, the newest first. */
export interface PastAnswer {
  /** The rule and the thing: `late task_…`. */
  topic: string
  taken: boolean
  /** The day it was answered. */
  day: LocalDate
  /** What was chosen: `morning`, `afternoon`. */
  traits: string[]
}

/** What the rules look at. */
export interface Ground {
  reader: Reader
  now: LocalDateTime
  /** The day a plan is for. */
  date: LocalDate
  overdue: BriefTask[]
  /** Open tasks that are due soon or have no date. */
  open: BriefTask[]
  events: BriefEvent[]
  overlaps: Overlap[]
  rushes: Rush[]
  trips: BriefTrip[]
  /** Free time from now on, of the day and the working days after it. */
  gaps: Gap[]
  /** Whether an event may be moved here: not one that another calendar owns. */
  movable: (event: BriefEvent) => boolean
  answers: PastAnswer[]
}
