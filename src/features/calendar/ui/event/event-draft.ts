import { instantOf, plusDays, plusMinutes, wallTime } from '../../../../ui/time/wall'
import type { Attendee, Event, EventEdit, NewEvent } from '../../event'
import { strings } from '../../strings'
import type { Place } from '../layout/items'

/** An event as its form holds it: everything is text, times on the wall of the zones named. */
export interface EventDraft {
  title: string
  allDay: boolean
  startDay: string
  startTime: string
  endDay: string
  endTime: string
  zone: string
  endZone: string
  recurrence: string
  place: string
  link: string
  notes: string
  people: string
  show: 'busy' | 'free' | 'tentative'
  calendarId: string
}

const times = (from: string, to: string) => ({
  startDay: from.slice(0, 10),
  startTime: from.slice(11) || '09:00',
  endDay: to.slice(0, 10),
  endTime: to.slice(11) || '10:00',
})

/** People as the form writes them. */
export const peopleText = (people: { name: string; email: string }[]) =>
  people.map(({ name, email }) => (name ? `${name} <${email}>` : email)).join(', ')

export const draftOf = (event: Event): EventDraft => ({
  title: event.title,
  allDay: event.allDay,
  ...times(event.start.local, event.end.local),
  zone: event.start.zone,
  endZone: event.end.zone,
  recurrence: event.recurrence ?? '',
  place: event.place ?? '',
  link: event.links[0] ?? '',
  notes: event.notes,
  people: peopleText(event.attendees),
  show: event.tentative ? 'tentative' : event.busy ? 'busy' : 'free',
  calendarId: event.calendarId,
})

/** A new event at a place on the wall of a zone. */
export const draftAt = (place: Place, zone: string, calendarId: string, title = ''): EventDraft => ({
  title,
  allDay: place.whole,
  ...times(place.from, place.to),
  zone,
  endZone: zone,
  recurrence: '',
  place: '',
  link: '',
  notes: '',
  people: '',
  show: place.whole ? 'free' : 'busy',
  calendarId,
})

const startOf = (draft: EventDraft) => (draft.allDay ? draft.startDay : `${draft.startDay}T${draft.startTime}`)
const endOf = (draft: EventDraft) => (draft.allDay ? draft.endDay : `${draft.endDay}T${draft.endTime}`)

/** Where a draft is on the wall of somebody in a zone; `null` while it has no times. */
export function placeOfDraft(draft: EventDraft, zone: string): Place | null {
  if (!draft.startDay || !draft.endDay || (!draft.allDay && !(draft.startTime && draft.endTime))) return null
  if (draft.allDay) return { whole: true, from: draft.startDay, to: draft.endDay }
  const seen = (local: string, other: string) => (other === zone ? local : wallTime(instantOf(local, other), zone))
  return { whole: false, from: seen(startOf(draft), draft.zone), to: seen(endOf(draft), draft.endZone) }
}

/** A draft with another start: it stays as long as it was. */
export function withStart(draft: EventDraft, day: string, time: string): EventDraft {
  const next = { ...draft, startDay: day, startTime: time }
  if (!day || !time || !draft.startDay || !draft.startTime || !draft.endDay || !draft.endTime) return next
  const by = (Date.parse(`${day}T${time}Z`) - Date.parse(`${draft.startDay}T${draft.startTime}Z`)) / 60_000
  const end = plusMinutes(`${draft.endDay}T${draft.endTime}`, by)
  const days = Math.round((Date.parse(day) - Date.parse(draft.startDay)) / 86_400_000)
  return draft.allDay
    ? { ...next, endDay: plusDays(draft.endDay, days) }
    : { ...next, endDay: end.slice(0, 10), endTime: end.slice(11) }
}

/** What is wrong with a draft, in a sentence; `null` where nothing is. */
export function problemOf(draft: EventDraft): { field: 'end' | 'people'; text: string } | null {
  if (!placeOfDraft(draft, draft.zone)) return null
  const backwards = draft.allDay
    ? endOf(draft) < startOf(draft)
    : instantOf(endOf(draft), draft.endZone) < instantOf(startOf(draft), draft.zone)
  if (backwards) return { field: 'end', text: strings.editor.backwards }
  const bad = namesIn(draft.people).find(({ email }) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
  return bad ? { field: 'people', text: strings.editor.badPeople(bad.email) } : null
}

/** “Sam <sam@example.com>, kim@example.com” as people. */
export const namesIn = (people: string): { name: string; email: string }[] =>
  people
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const named = /^(.*?)\s*<([^>]*)>$/.exec(part)
      return named ? { name: (named[1] ?? '').trim(), email: (named[2] ?? '').trim() } : { name: '', email: part }
    })

function attendeesOf(draft: EventDraft, before: Attendee[]): Attendee[] {
  const known = new Map(before.map((one) => [one.email.toLowerCase(), one]))
  return namesIn(draft.people).map(({ name, email }) => ({
    status: 'unknown' as const,
    ...known.get(email.toLowerCase()),
    name,
    email,
  }))
}

const shownAs = (draft: EventDraft) => ({ busy: draft.show !== 'free', tentative: draft.show === 'tentative' })

/** The draft as `event.add` takes it. */
export function newEventOf(draft: EventDraft): NewEvent {
  return {
    title: draft.title.trim(),
    start: startOf(draft),
    end: endOf(draft),
    ...(!draft.allDay && { zone: draft.zone, endZone: draft.endZone }),
    ...shownAs(draft),
    ...(draft.recurrence && { recurrence: draft.recurrence }),
    ...(draft.place.trim() && { place: draft.place.trim() }),
    ...(draft.link.trim() && { links: [draft.link.trim()] }),
    ...(draft.notes && { notes: draft.notes }),
    ...(draft.people.trim() && { attendees: attendeesOf(draft, []) }),
    calendarId: draft.calendarId,
  }
}

/** What the form changed, as `event.edit` takes it. */
export function changesOf(event: Event, draft: EventDraft): Omit<EventEdit, 'eventId' | 'occurrence' | 'scope'> {
  const before = draftOf(event)
  const changed = (...names: (keyof EventDraft)[]) => names.some((name) => draft[name] !== before[name])
  const timed = changed(
    'allDay',
    'startDay',
    'endDay',
    ...(draft.allDay ? [] : (['startTime', 'endTime', 'zone', 'endZone'] as const)),
  )
  return {
    ...(changed('title') && { title: draft.title.trim() }),
    ...(timed && {
      start: startOf(draft),
      end: endOf(draft),
      ...(!draft.allDay && { zone: draft.zone, endZone: draft.endZone }),
    }),
    ...(changed('show') && shownAs(draft)),
    ...(changed('recurrence') && { recurrence: draft.recurrence || null }),
    ...(changed('place') && { place: draft.place.trim() || null }),
    ...(changed('link') && { links: [...(draft.link.trim() ? [draft.link.trim()] : []), ...event.links.slice(1)] }),
    ...(changed('notes') && { notes: draft.notes }),
    ...(changed('people') && { attendees: attendeesOf(draft, event.attendees) }),
    ...(changed('calendarId') && { calendarId: draft.calendarId }),
  }
}

const { repeats } = strings.editor
const common = [
  { value: '', label: repeats.never },
  { value: 'FREQ=DAILY', label: repeats.daily },
  { value: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', label: repeats.weekdays },
  { value: 'FREQ=WEEKLY', label: repeats.weekly },
  { value: 'FREQ=WEEKLY;INTERVAL=2', label: repeats.biweekly },
  { value: 'FREQ=MONTHLY', label: repeats.monthly },
  { value: 'FREQ=YEARLY', label: repeats.yearly },
]

/** The usual repetitions, and the event’s own where it is none of them. */
export function repeatChoices(recurrence: string | null, words: string | undefined) {
  if (!recurrence || common.some(({ value }) => value === recurrence)) return common
  const own = words ? words.charAt(0).toUpperCase() + words.slice(1) : recurrence
  return [...common, { value: recurrence, label: own }]
}
