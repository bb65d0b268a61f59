import { addDays, type LocalDate } from '../../../platform/time'
import type { Ground } from '../advice/ground'
import { briefEvent, briefTask, briefTrip } from '../brief'
import type { BriefEvent, Gap } from '../briefing'
import { gapsOn } from '../composing/gaps'
import { overlapsAmong, rushesAmong } from '../composing/pairs'
import { receiptLink } from '../links'
import { answersOf } from './answers.server'
import { ownedElsewhere } from './calendars.server'
import type { Sources } from './sources.server'

/** How far ahead free time is looked for: over a weekend, and a day off. */
const daysAhead = 5

/** All that a day’s plan rests on, and the ground for what to suggest. */
export async function readDay(sources: Sources, date: LocalDate) {
  const { zone, local, today, caller } = sources
  const first = date < today ? today : date
  const end = addDays(first, daysAhead)
  const [agenda, listed, events, worked, trips, answers, pending] = await Promise.all([
    sources.agenda(date),
    sources.openTasks(),
    sources.events(date, end > addDays(date, 1) ? end : addDays(date, 1)),
    sources.hoursOf(first, daysAhead),
    sources.trips(),
    answersOf(sources),
    sources.receipts({ status: 'pending', limit: 20 }),
  ])
  const fixed = await ownedElsewhere(sources, trips)
  const calendarOf = new Map(events.map(({ id, calendarId }) => [id, calendarId]))
  const all = events.map((event) => briefEvent(event, zone))
  const onDay = all.filter((event) => isOn(event, date))
  const open = listed.filter(({ parentId }) => parentId === null).map((task) => briefTask(task, zone))
  const overdue = (date <= today && agenda ? (date === today ? agenda.overdue : []) : []).map((task) =>
    briefTask(task, zone),
  )
  const gapsOf = (day: LocalDate): Gap[] => gapsOn(day, all, { hours: worked.get(day) ?? null, now: local })
  const days = Array.from({ length: daysAhead }, (_, index) => addDays(first, index))
  const briefTrips = trips.map((trip) => briefTrip(trip, zone))
  const ground: Ground = {
    reader: { today, zone, locale: caller.locale },
    now: local,
    date,
    overdue,
    open,
    events: all,
    overlaps: overlapsAmong(onDay).filter(({ to }) => to > local),
    rushes: rushesAmong(onDay).filter(({ second }) => second.start.local > local),
    trips: briefTrips,
    gaps: date < today ? [] : days.flatMap(gapsOf),
    movable: ({ id }) => !fixed.has(id) && !fixed.has(calendarOf.get(id) ?? ''),
    answers,
  }
  const brief = (tasks: typeof listed | undefined) => (tasks ?? []).map((task) => briefTask(task, zone))
  const waiting = pending.map(({ id, title, changes, reason }) => ({
    id,
    title: changes[0]?.title ?? title,
    link: receiptLink(id),
    what: title,
    reason: reason ?? '',
  }))
  return {
    ground,
    hours: worked.get(date) ?? (date < first ? ((await sources.hoursOf(date, 1)).get(date) ?? null) : null),
    events: onDay,
    timed: brief(agenda?.timed),
    anytime: brief(agenda?.anytime),
    reminders: brief(agenda?.reminders),
    gaps: gapsOf(date),
    trips: briefTrips.filter(({ leaves }) => leaves.local.slice(0, 10) === date),
    waiting,
  }
}

/** Whether an event is on at some time of a day. */
export const isOn = ({ start, end, allDay }: BriefEvent, day: LocalDate) =>
  start.local.slice(0, 10) <= day &&
  (allDay ? end.local.slice(0, 10) >= day : end.local > `${day}T00:00` || start.local.slice(0, 10) === day)
