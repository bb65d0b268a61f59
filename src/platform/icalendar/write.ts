import ICAL from 'ical.js'
import { readForeignRule, writeRule } from '../recurrence/rule-text'
import { addDays, type Instant, type LocalDateTime, later, toInstant } from '../time'
import type { CalendarEntry, CalendarSeries, EntryTime } from './entry'
import { describeZone } from './zones'

const ours = new Set(
  'uid dtstamp dtstart dtend duration recurrence-id rrule rdate exdate summary description location url transp status attendee created last-modified attach'.split(
    ' ',
  ),
)

/** What a file is to those it is sent to (RFC 5546): an invitation or its cancellation, and from whom. */
export interface InvitationNotice {
  method: 'REQUEST' | 'CANCEL'
  organizer: { name: string; email: string }
  /** Counts the changes that others were told of. */
  sequence: number
}

export interface WriteOptions {
  name?: string
  /** When it is written. */
  now: Instant
  /** The file as it was: what it says beyond what an entry holds (alarms, organisers, other programs’ notes) is kept. */
  previous?: string
  notice?: InvitationNotice
}

/** Writes series and events as an iCalendar file, with the time zones they name. */
export function writeCalendar(all: CalendarSeries[], { name, now, previous, notice }: WriteOptions): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Adjutant//Calendar//EN')
  if (notice) calendar.addPropertyWithValue('method', notice.method)
  if (name) calendar.addPropertyWithValue('x-wr-calname', name)
  const entries = all.flatMap(({ main, different }) => [
    { entry: main, start: main.start },
    ...different.map((entry) => ({ entry, start: main.start })),
  ])
  for (const zone of zonesOf(entries.map(({ entry }) => entry)))
    calendar.addSubcomponent(describeZone(zone, yearsOf(entries.map(({ entry }) => entry))))
  const earlier = previous === undefined ? [] : eventsIn(previous)
  for (const { entry, start } of entries) {
    const event = writeEntry(entry, start, now, earlier)
    if (notice) addNotice(event, notice)
    calendar.addSubcomponent(event)
  }
  return `${calendar.toString()}\r\n`
}

function eventsIn(text: string): ICAL.Component[] {
  try {
    return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  } catch {
    return []
  }
}

const zonesOf = (entries: CalendarEntry[]) =>
  new Set(
    entries.flatMap(({ start, end }) =>
      [start.zone, end.zone].flatMap((zone) => (zone === null || zone === 'UTC' ? [] : [zone])),
    ),
  )

/** From the year before the first start to ten years after the last: clients that know the zone look no further. */
function yearsOf(entries: CalendarEntry[]) {
  const years = entries.map(({ start }) => Number(start.local.slice(0, 4)))
  return { from: Math.min(...years) - 1, to: Math.max(...years) + 10 }
}

function writeEntry(entry: CalendarEntry, seriesStart: EntryTime, now: Instant, earlier: ICAL.Component[]) {
  const event = new ICAL.Component('vevent')
  const add = (name: string, value: unknown) => event.addPropertyWithValue(name, value as string)
  add('uid', entry.uid)
  add('dtstamp', utc(now))
  if (entry.createdAt) add('created', utc(entry.createdAt))
  if (entry.updatedAt) add('last-modified', utc(entry.updatedAt))
  addTime(event, 'dtstart', entry.start)
  addTime(
    event,
    'dtend',
    entry.end.local.length === 10 ? { ...entry.end, local: addDays(entry.end.local, 1) } : entry.end,
  )
  if (entry.occurrence !== null) addTime(event, 'recurrence-id', { ...seriesStart, local: entry.occurrence })
  if (entry.rule !== null) add('rrule', ICAL.Recur.fromString(ruleFor(entry.rule, entry.start)))
  for (const local of entry.added) addTime(event, 'rdate', { ...entry.start, local })
  for (const local of entry.removed) addTime(event, 'exdate', { ...entry.start, local })
  add('summary', entry.title)
  if (entry.notes) add('description', entry.notes)
  if (entry.place) add('location', entry.place)
  add('transp', entry.busy ? 'OPAQUE' : 'TRANSPARENT')
  add('status', entry.cancelled ? 'CANCELLED' : entry.tentative ? 'TENTATIVE' : 'CONFIRMED')
  const [link, ...others] = entry.links
  if (link) add('url', link)
  for (const other of others) add('attach', other)
  const before = earlier.find((one) => sameEvent(one, entry))
  addAttendees(event, entry, before)
  if (before) keepOthers(event, before)
  return event
}

/** The occurrence that a component replaces is told by its date; a series has none. */
function sameEvent(component: ICAL.Component, { uid, occurrence }: CalendarEntry) {
  const replaces = component.getFirstPropertyValue('recurrence-id')
  if (String(component.getFirstPropertyValue('uid')) !== uid) return false
  if (!replaces || occurrence === null) return !replaces && occurrence === null
  return String(replaces).slice(0, occurrence.length) === occurrence
}

function addAttendees(event: ICAL.Component, { attendees }: CalendarEntry, before: ICAL.Component | undefined) {
  const known = before?.getAllProperties('attendee') ?? []
  for (const { email, name, status } of attendees) {
    const same = known.find((one) => String(one.getFirstValue()).toLowerCase() === `mailto:${email.toLowerCase()}`)
    const property = same ? new ICAL.Property(structuredClone(same.toJSON())) : new ICAL.Property('attendee')
    if (!same) property.setValue(`mailto:${email}`)
    if (name) property.setParameter('cn', name)
    if (status !== 'unknown') property.setParameter('partstat', status.toUpperCase())
    event.addProperty(property)
  }
}

/** Who invites, which version of the invitation it is, and that those who have not answered are asked to. */
function addNotice(event: ICAL.Component, { method, organizer, sequence }: InvitationNotice) {
  const property = new ICAL.Property('organizer')
  property.setValue(`mailto:${organizer.email}`)
  if (organizer.name) property.setParameter('cn', organizer.name)
  event.addProperty(property)
  event.addPropertyWithValue('sequence', sequence as never)
  if (method === 'CANCEL') event.updatePropertyWithValue('status', 'CANCELLED')
  for (const attendee of event.getAllProperties('attendee')) {
    attendee.setParameter('role', 'REQ-PARTICIPANT')
    if (attendee.getParameter('partstat')) continue
    attendee.setParameter('partstat', 'NEEDS-ACTION')
    if (method === 'REQUEST') attendee.setParameter('rsvp', 'TRUE')
  }
}

/** What another program wrote and an entry does not hold stays in the file. */
function keepOthers(event: ICAL.Component, before: ICAL.Component) {
  for (const property of before.getAllProperties())
    if (!ours.has(property.name)) event.addProperty(new ICAL.Property(structuredClone(property.toJSON())))
  for (const part of before.getAllSubcomponents())
    event.addSubcomponent(new ICAL.Component(structuredClone(part.toJSON())))
}

function addTime(event: ICAL.Component, name: string, { local, zone }: EntryTime) {
  const property = new ICAL.Property(name)
  if (local.length === 10) property.resetType('date')
  property.setValue(
    local.length === 10
      ? ICAL.Time.fromDateString(local)
      : ICAL.Time.fromDateTimeString(`${local}:00${zone === 'UTC' ? 'Z' : ''}`),
  )
  if (local.length > 10 && zone !== null && zone !== 'UTC') property.setParameter('tzid', zone)
  event.addProperty(property)
}

const utc = (at: Instant) => ICAL.Time.fromDateTimeString(`${at.slice(0, 19)}Z`)

/** UNTIL as RFC 5545 wants it: a day where the start is a day, a time in UTC where it has a zone. */
function ruleFor(rule: string, start: EntryTime): string {
  const parts = readForeignRule(rule)
  const until = parts.get('UNTIL')
  if (until === undefined) return writeRule(parts)
  if (start.local.length === 10) return writeRule(parts, { UNTIL: until.slice(0, 8) })
  if (until.endsWith('Z') || start.zone === null) return writeRule(parts)
  return writeRule(parts, { UNTIL: endInUtc(until, start.zone) })
}

function endInUtc(until: string, zone: string) {
  const [, year, month, day, hour = '23', minute = '59'] = /^(....)(..)(..)(?:T(..)(..))?/.exec(until)!
  const local: LocalDateTime = `${year}-${month}-${day}T${hour}:${minute}`
  const at = later(toInstant(local, zone), until.length === 8 ? 59_000 : 0)
  return `${at.slice(0, 19)}Z`.replaceAll(/[-:]/g, '')
}
