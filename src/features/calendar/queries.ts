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

export const slotsQuery = (filter: SlotFilter) => operationQuery<{ slots: FreeSlot[] }>('calendar.free_slots', filter)

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
