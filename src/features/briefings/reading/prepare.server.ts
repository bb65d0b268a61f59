import { addDays, toInstant } from '../../../platform/time'
import type { Event } from '../../calendar/event'
import { adviseMeeting } from '../advice/advise'
import { briefEvent, briefMemory, briefTask } from '../brief'
import type { BriefEvent, BriefPerson, MeetingBriefing } from '../briefing'
import { minutesBetween } from '../composing/gaps'
import { firstName, hits, namingWords, peopleIn, speaksOf } from '../composing/naming'
import { readDay } from './day.server'
import { saidAbout } from './messages.server'
import type { Sources } from './sources.server'

const mostPeople = 6
const mostEach = 5
const daysBack = 90

/** Everything that bears on one event. */
export async function prepareFor(sources: Sources, event: Event): Promise<Omit<MeetingBriefing, 'choices'>> {
  const { zone, local } = sources
  const brief = briefEvent(event, zone)
  const day = brief.start.local.slice(0, 10)
  const guests = guestsOf(event, sources.caller.name)
  const names = guests.map(({ name, email }) => firstName(name || email))
  const nameWords = names.flatMap(namingWords)
  const subject = namingWords(event.title).filter((word) => !nameWords.includes(word))
  const aboutIt = (text: string) => hits(text, nameWords) > 0 || speaksOf(text, subject)
  const [past, known, open, decisions, messages, read] = await Promise.all([
    sources.events(addDays(day, -daysBack), addDays(day, daysBack)),
    Promise.all(guests.map(({ name, email }) => sources.known(name || email))),
    sources.openTasks(),
    sources.decisions([event.title, ...names].join(' ')),
    Promise.all([subject, ...nameWords.map((word) => [word])].map((words) => saidAbout(sources, words, mostEach))),
    readDay(sources, day),
  ])
  const around = past.map((one) => briefEvent(one, zone))
  const shared = around.filter((one, index) => isRelated(past[index]!, event, guests) && one.link !== brief.link)
  const before = shared.filter(({ end }) => end.local <= local && end.local <= brief.start.local)
  const timed = read.events.filter(({ allDay, link }) => !allDay && link !== brief.link)
  const previous = timed.filter(({ end }) => end.local <= brief.start.local).at(-1)
  const following = timed.find(({ start }) => start.local >= brief.end.local)
  const lists = names.length > 0 || subject.length > 0
  return {
    now: local,
    zone,
    event: { ...brief, notes: event.notes.slice(0, 2_000), links: event.links, repeats: event.repeats ?? '' },
    minutesUntil: Math.round((Date.parse(toInstant(brief.start.local, zone)) - Date.parse(sources.now)) / 60_000),
    people: guests.slice(0, mostPeople).map(
      (guest, index): BriefPerson => ({
        ...guest,
        known: (known[index] ?? [])
          .filter(
            ({ text, subject: whom, kind }) =>
              kind !== 'decision' &&
              kind !== 'summary' &&
              hits(`${text} ${whom ?? ''}`, namingWords(firstName(guest.name || guest.email))) > 0,
          )
          .map(briefMemory),
        before: withGuest(before, guest).at(-1) ?? null,
        after: withGuest(shared, guest).find(({ start }) => start.local > brief.start.local) ?? null,
      }),
    ),
    earlier: before.slice(-mostEach).reverse(),
    tasks: lists
      ? open
          .filter(({ title, notes }) => aboutIt(`${title} ${notes}`))
          .slice(0, 10)
          .map((task) => briefTask(task, zone))
      : [],
    decisions: decisions
      .filter(({ text, topic }) => topic === null && aboutIt(text))
      .slice(0, mostEach)
      .map(briefMemory),
    messages: unique(messages.flat()).slice(0, mostEach),
    clashes: timed.filter(
      ({ start, end, busy }) => busy && start.local < brief.end.local && end.local > brief.start.local,
    ),
    previous: previous ? { event: previous, minutes: minutesBetween(previous.end.local, brief.start.local) } : null,
    following: following ? { event: following, minutes: minutesBetween(brief.end.local, following.start.local) } : null,
    trips: read.ground.trips.filter(
      ({ leaves }) => leaves.local.slice(0, 10) >= addDays(day, -1) && leaves.local.slice(0, 10) <= addDays(day, 1),
    ),
    suggestions: adviseMeeting(read.ground, brief),
    unread: sources.unread,
    more: {},
  }
}

interface Guest {
  name: string
  email: string
  status: string
}

/** Who else is in it: the invited, or whom its title names. */
function guestsOf({ attendees, title }: Event, own: string): Guest[] {
  const others = attendees.filter(({ name }) => name.toLowerCase() !== own.toLowerCase())
  if (others.length > 0) return others.slice(0, mostPeople * 2)
  return peopleIn(title)
    .filter((name) => name.toLowerCase() !== own.toLowerCase())
    .map((name) => ({ name, email: '', status: 'unknown' }))
}

/** Of the same series, of the same name, or with one of the same people. */
const isRelated = (one: Event, { id, title, attendees }: Event, guests: Guest[]) =>
  one.id === id ||
  one.title.toLowerCase() === title.toLowerCase() ||
  one.attendees.some(({ email }) => attendees.some((guest) => guest.email === email)) ||
  guests.some(({ name }) => name !== '' && hits(one.title, namingWords(firstName(name))) > 0)

const withGuest = (events: BriefEvent[], { name, email }: Guest) =>
  events.filter(
    ({ people, title }) =>
      people.includes(name) || people.includes(email) || hits(title, namingWords(firstName(name || email))) > 0,
  )

const unique = <Item extends { id: string }>(items: Item[]) =>
  items.filter(({ id }, index) => items.findIndex((other) => other.id === id) === index)
