import { plusDays, wallDay, wallTime } from '../../../../ui/time/wall'
import type { Event } from '../../event'
import type { AgendaTask } from '../../queries'

/** What an item on the screen stands for. */
export type Source = { kind: 'event'; event: Event } | { kind: 'task'; task: AgendaTask } | { kind: 'holiday' }

/** Where something stands on the person's own wall. */
export interface Place {
  /** Whether it stands in the row of whole days above the hours: then both ends are days, the last one included. */
  whole: boolean
  from: string
  to: string
}

/** Something on the calendar, placed on the person's own wall. */
export interface Item extends Place {
  key: string
  title: string
  source: Source
}

const dayLong = 86_400_000
/** How long a task with a time is drawn; it says when to begin, not for how long. */
const taskMinutes = 30

/** Names an event or one occurrence of a series, also while it is moved. */
export const keyOf = ({ id, occurrence }: Pick<Event, 'id' | 'occurrence'>) => `${id} ${occurrence ?? ''}`

/** Where an event is for somebody in a zone. One that lasts a day or longer stands above the hours, like a whole day. */
export function placeOf({ allDay, start, end }: Pick<Event, 'allDay' | 'start' | 'end'>, zone: string): Place {
  if (allDay) return { whole: true, from: start.local, to: end.local }
  const [from, to] = [wallTime(start.at, zone), wallTime(end.at, zone)]
  if (Date.parse(end.at) - Date.parse(start.at) < dayLong) return { whole: false, from, to }
  const last = to.endsWith('T00:00') ? plusDays(to.slice(0, 10), -1) : to.slice(0, 10)
  return { whole: true, from: from.slice(0, 10), to: last }
}

export const eventItem = (event: Event, zone: string): Item => ({
  ...placeOf(event, zone),
  key: keyOf(event),
  title: event.title,
  source: { kind: 'event', event },
})

/** A task at its time, or on its day; `null` for one without a date. */
export function taskItem(task: AgendaTask, zone: string): Item | null {
  const moment = task.due ?? task.remind
  if (!moment) return null
  const named = { key: task.id, title: task.title, source: { kind: 'task' as const, task } }
  if (moment.local.length === 10) return { ...named, whole: true, from: moment.local, to: moment.local }
  const to = new Date(Date.parse(moment.at) + taskMinutes * 60_000).toISOString()
  return { ...named, whole: false, from: wallTime(moment.at, zone), to: wallTime(to, zone) }
}

/** A public holiday: it stands on its day and does nothing. */
export const holidayItem = (day: string, name: string): Item => ({
  key: `holiday ${day}`,
  title: name,
  source: { kind: 'holiday' },
  whole: true,
  from: day,
  to: day,
})

/** The days something is on. */
export function daysOf({ whole, from, to }: Place): { first: string; last: string } {
  if (whole) return { first: from, last: to }
  const first = from.slice(0, 10)
  const last = to.endsWith('T00:00') && to > from ? plusDays(to.slice(0, 10), -1) : to.slice(0, 10)
  return { first, last: last < first ? first : last }
}

type Timed = Pick<Event, 'id' | 'occurrence' | 'allDay' | 'busy' | 'start' | 'end'>

/** What is on at the same time as an event and makes one busy too: what it conflicts with. */
export function clashesOf(event: Timed, all: Event[]): Event[] {
  if (event.allDay || !event.busy) return []
  return all.filter(
    (other) =>
      keyOf(other) !== keyOf(event) &&
      other.busy &&
      !other.allDay &&
      other.start.at < event.end.at &&
      event.start.at < other.end.at,
  )
}

/** Whether something is over. */
export const isOver = ({ source }: Item, now: string, zone: string) =>
  source.kind === 'event'
    ? source.event.allDay
      ? source.event.end.local < wallDay(now, zone)
      : source.event.end.at <= now
    : false
