import { operationQuery } from '../../platform/browser/queries'
import type { Calendar } from './calendars/calendar'
import type { Event, Moment } from './event'
import type { CalendarSettings } from './settings'

/** What is on from one day (included) to another (not included). */
export const eventsQuery = (from: string, to: string) =>
  operationQuery<{ events: Event[]; more: boolean }>('event.list', { from, to, limit: 500 })

export const searchQuery = (search: string) =>
  operationQuery<{ events: Event[]; more: boolean }>('event.list', { search, limit: 50 })

export const calendarsQuery = operationQuery<{ calendars: Calendar[] }>('calendar.list')
export const settingsQuery = operationQuery<CalendarSettings>('calendar.settings')

export interface SlotFilter {
  minutes: number
  people?: string[]
  from?: string
  to?: string
  notBefore?: string
  notAfter?: string
  days?: number[]
  anyHours?: boolean
  limit?: number
}

export interface FreeSlot {
  start: Moment
  end: Moment
  score: number
  reason: string
}

interface FreeTime {
  slots: FreeSlot[]
  people: { personId: string; name: string; problem: string | null }[]
  holidays: { day: string; name: string }[]
}

export const slotsQuery = (filter: SlotFilter) => operationQuery<FreeTime>('calendar.free_slots', filter)

/** Somebody one may meet; members of the organization have an id. */
export interface KnownPerson {
  name: string
  email: string
  personId: string | null
}

export const peopleQuery = (search: string) => operationQuery<{ people: KnownPerson[] }>('calendar.people', { search })

export interface WorkingDay {
  day: string
  hours: { start: string; end: string } | null
  holiday: string | null
}

export const daysQuery = (from: string, days: number) =>
  operationQuery<{ days: WorkingDay[]; next: string | null }>('calendar.days', { from, days })

/** Places whose public holidays are known: countries, or the parts of one. */
export const placesQuery = (country?: string) =>
  operationQuery<{ places: { code: string; name: string }[] }>('calendar.places', country ? { country } : {})

interface Party {
  name: string
  email: string
}

/** An invitation as it would be sent, and who of those on the event knows how it stands. */
export interface InvitationDraft {
  name: string
  text: string
  subject: string
  words: string
  mail: boolean
  invited: Party[]
  notInvited: Party[]
  untold: Party[]
}

export const invitationQuery = (eventId: string) => operationQuery<InvitationDraft>('event.invitation', { eventId })

/** Events changed in two places at once, each with the other version. */
export const versionsQuery = operationQuery<{ versions: { kept: Event; other: Event }[] }>('calendar.conflicts')

/** What the calendar shows of a task. It asks by the operation’s name alone: tasks are another feature. */
export interface AgendaTask {
  id: string
  title: string
  due: Moment | null
  remind: Moment | null
}

interface AgendaTasks {
  timed: AgendaTask[]
  anytime: AgendaTask[]
}

/** The tasks of at most 31 days. */
export const agendaTasksQuery = (date: string, days: number) =>
  operationQuery<AgendaTasks>('agenda.read', { date, days })
