import ICAL from 'ical.js'
import { readForeignRule, writeRule } from '../recurrence/rule-text'
import { plainLine } from '../text'
import { addDays, type Instant, later, toInstant, toLocal } from '../time'
import { cutEvents } from './chunks'
import type { CalendarEntry, CalendarSeries, EntryAttendee, EntryTime, ReadCalendar } from './entry'
import { onWall, timeOf, wallsOf, type ZoneFinder } from './values'
import { zoneOf } from './zones'

const mostProblems = 50
const longestNotes = 20_000

/**
 * Reads an iCalendar file: its events as series, each with the occurrences that differ. Never throws for one bad event:
 * it is left out and named. Throws `calendar.format` for what is no calendar at all.
 */
export function readCalendar(text: string): ReadCalendar {
  const { frame, events } = cutEvents(text)
  const problems: string[] = []
  const calendar = attempt(() => new ICAL.Component(ICAL.parse(frame)))
  if (!calendar) problems.push('The calendar’s own properties and time zones could not be read.')
  const zones = zoneFinder(calendar)
  const read: { entry: CalendarEntry; component: ICAL.Component }[] = []
  for (const [place, event] of events.entries()) {
    try {
      const component = new ICAL.Component(ICAL.parse(event))
      read.push({ entry: entryOf(component, zones, problems), component })
    } catch (error) {
      problems.push(
        `Event ${place + 1} was left out: ${error instanceof Error ? error.message.slice(0, 120) : 'unreadable'}`,
      )
    }
  }
  const name = calendar?.getFirstPropertyValue('x-wr-calname') ?? calendar?.getFirstPropertyValue('name')
  return {
    name: name ? plainLine(String(name)).slice(0, 200) : null,
    method: calendar?.getFirstPropertyValue('method')?.toString().toUpperCase() ?? null,
    series: gather(read, zones),
    problems: problems.slice(0, mostProblems),
  }
}

/** A zone by its TZID, as this file means it. */
function zoneFinder(calendar: ICAL.Component | undefined): ZoneFinder {
  const defined = new Map(
    (calendar?.getAllSubcomponents('vtimezone') ?? []).map((zone) => [
      String(zone.getFirstPropertyValue('tzid')),
      zone,
    ]),
  )
  const known = new Map<string, string | null>()
  const standard = String(calendar?.getFirstPropertyValue('x-wr-timezone') ?? '')
  return (tzid) => {
    if (!known.has(tzid))
      known.set(tzid, zoneOf(tzid, defined.get(tzid)) ?? (standard ? zoneOf(standard, undefined) : null))
    return known.get(tzid)!
  }
}

/** Events of one name belong together: the series first, then the occurrences that replace some of its own. */
function gather(read: { entry: CalendarEntry; component: ICAL.Component }[], zones: ZoneFinder): CalendarSeries[] {
  const byName = new Map<string, typeof read>()
  for (const one of read) byName.set(one.entry.uid, [...(byName.get(one.entry.uid) ?? []), one])
  return [...byName.values()].flatMap((same) => {
    const replaces = ({ component }: (typeof read)[number]) => component.hasProperty('recurrence-id')
    const main = same.findLast((one) => !replaces(one))?.entry
    const parts = same.filter(replaces)
    if (!main)
      return parts.map(({ entry, component }, place) => ({
        main: {
          ...entry,
          uid: place === 0 ? entry.uid : `${entry.uid}#${place}`,
          occurrence: replaced(component, entry.start, zones),
        },
        different: [],
      }))
    const different = parts.map(({ entry, component }) => ({
      ...entry,
      occurrence: replaced(component, main.start, zones),
    }))
    return [{ main, different: different.filter(({ occurrence }) => occurrence !== null) }]
  })
}

function replaced(component: ICAL.Component, start: EntryTime, zones: ZoneFinder) {
  const property = component.getFirstProperty('recurrence-id')!
  const time = timeOf(property, property.getFirstValue(), zones)
  return time && onWall(time, start)
}

function entryOf(component: ICAL.Component, zones: ZoneFinder, problems: string[]): CalendarEntry {
  const text = (name: string) => {
    const value = component.getFirstPropertyValue(name)
    return value === null || value === undefined ? '' : String(value)
  }
  const title = plainLine(text('summary')).slice(0, 500) || 'Without a title'
  const property = component.getFirstProperty('dtstart')
  const start = property && timeOf(property, property.getFirstValue(), zones)
  if (!start) throw new Error(`“${title}” has no start.`)
  const status = text('status').toUpperCase()
  return {
    uid: plainLine(text('uid')).slice(0, 500) || `${title}@${start.local}`,
    occurrence: null,
    title,
    notes: text('description').toWellFormed().replaceAll('\u0000', '').slice(0, longestNotes),
    place: plainLine(text('location')).slice(0, 500) || null,
    links: linksOf(component),
    start,
    end: endOf(component, start, zones),
    busy: text('transp').toUpperCase() !== 'TRANSPARENT',
    tentative: status === 'TENTATIVE',
    cancelled: status === 'CANCELLED',
    rule: ruleOf(component, title, problems),
    added: wallsOf(component, 'rdate', start, zones),
    removed: wallsOf(component, 'exdate', start, zones),
    attendees: component.getAllProperties('attendee').flatMap(attendeeOf).slice(0, 200),
    createdAt: instantOf(text('created')),
    updatedAt: instantOf(text('last-modified')),
  }
}

/** A DTEND, a DURATION, or neither: then a day lasts a day and a time no time. */
function endOf(component: ICAL.Component, start: EntryTime, zones: ZoneFinder): EntryTime {
  const day = start.local.length === 10
  const property = component.getFirstProperty('dtend')
  const end = property && timeOf(property, property.getFirstValue(), zones)
  if (end) {
    const local = day ? addDays(end.local.slice(0, 10), end.local.length === 10 ? -1 : 0) : end.local
    const sound = (local.length === 10) === day && (local >= start.local || end.zone !== start.zone)
    return sound ? { local, zone: end.zone } : start
  }
  const duration = component.getFirstPropertyValue('duration')
  const seconds = duration instanceof ICAL.Duration ? Math.max(0, duration.toSeconds()) : 0
  if (day) return { local: addDays(start.local, Math.max(0, Math.ceil(seconds / 86_400) - 1)), zone: null }
  const zone = start.zone ?? 'UTC'
  return { local: toLocal(later(toInstant(start.local, zone), seconds * 1000), zone), zone: start.zone }
}

/** The rule, without the seconds that no one means. A rule that can't be read is left out and named. */
function ruleOf(component: ICAL.Component, title: string, problems: string[]): string | null {
  const rules = component.getAllProperties('rrule')
  const [first] = rules
  if (!first) return null
  if (rules.length > 1) problems.push(`“${title}” has several rules; the first was taken.`)
  const parts = attempt(() => readForeignRule(String(first.getFirstValue())))
  if (parts && parts.get('FREQ') !== 'SECONDLY') return writeRule(parts, { BYSECOND: null })
  problems.push(`“${title}” repeats by a rule that can’t be read; it was taken once.`)
  return null
}

function linksOf(component: ICAL.Component): string[] {
  const values = ['url', 'attach', 'conference', 'x-google-conference'].flatMap((name) =>
    component.getAllProperties(name).map((property) => String(property.getFirstValue())),
  )
  const links = values.filter((value) => /^https?:\/\//i.test(value) && value.length <= 2000 && URL.canParse(value))
  return [...new Set(links)].slice(0, 20)
}

const statuses = { ACCEPTED: 'accepted', DECLINED: 'declined', TENTATIVE: 'tentative' } as const

function attendeeOf(property: ICAL.Property): EntryAttendee[] {
  const email = String(property.getFirstValue())
    .replace(/^mailto:/i, '')
    .trim()
  if (!/^[^\s@]+@[^\s@]+$/.test(email) || email.length > 320) return []
  const parameter = (name: string) => String(property.getParameter(name) ?? '')
  const status = statuses[parameter('partstat').toUpperCase() as keyof typeof statuses] ?? 'unknown'
  return [{ email, name: plainLine(parameter('cn')).slice(0, 200), status }]
}

function instantOf(text: string): Instant | null {
  const date = new Date(text)
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1900 ? null : date.toISOString()
}

function attempt<Found>(read: () => Found): Found | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
