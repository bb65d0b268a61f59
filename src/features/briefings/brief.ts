import { toLocal, type Zone } from '../../platform/time'
import type { Event, Moment } from '../calendar/event'
import type { Memory } from '../memory/memory'
import type { Task } from '../tasks/task'
import type { Trip } from '../travel/trip'
import type { BriefEvent, BriefTask, BriefTrip, Named } from './briefing'
import { eventLink, memoryLink, taskLink, tripLink } from './links'

interface Timed {
  local: string
  at: string
}

/** A day is the same day everywhere; a time is what the wall of the zone shows. */
const wallOf = ({ local, at }: Timed, zone: Zone) => ({ local: local.length === 10 ? local : toLocal(at, zone), at })

export const briefTask = ({ id, title, due, remind, list, priority, doneAt }: Task, zone: Zone): BriefTask => ({
  id,
  title,
  link: taskLink(id),
  due: due && wallOf(due, zone),
  remind: remind && wallOf(remind, zone),
  list,
  priority,
  doneAt,
})

/** An event as somebody in a zone sees it. */
export function briefEvent(event: Event, zone: Zone): BriefEvent {
  const { id, occurrence, title, start, end, allDay, busy, place, attendees } = event
  const seen = wallOf(start, zone)
  const there = elsewhere(start, seen.local)
  return {
    id,
    ...(occurrence !== undefined && { occurrence }),
    title,
    link: eventLink({ id, occurrence, day: seen.local.slice(0, 10) }),
    start: seen,
    end: wallOf(end, zone),
    allDay,
    busy,
    place,
    people: attendees.map(({ name, email }) => name || email),
    ...(there && { there }),
  }
}

/** The start where it takes place, where clocks show something else there. */
const elsewhere = ({ local, zone }: Moment, seen: string) =>
  local === seen || local.length === 10 ? null : `${local.slice(11)} in ${zone.split('/').at(-1)!.replaceAll('_', ' ')}`

export const briefTrip = ({ id, title, out, back }: Trip, zone: Zone): BriefTrip => ({
  id,
  title,
  link: tripLink(id),
  leaves: wallOf(out[0]!.departs, zone),
  flights: [out, back]
    .filter((legs) => legs.length > 0)
    .map((legs) => [legs[0]!.from, ...legs.map(({ to }) => to)].join(' → '))
    .join(', back '),
})

export const briefMemory = ({ id, text, createdAt }: Memory): Named => ({
  id,
  text,
  link: memoryLink(id),
  at: createdAt,
})

/** When a task is due or speaks up. */
export const momentOf = ({ due, remind }: BriefTask) => due?.local ?? remind?.local ?? null
