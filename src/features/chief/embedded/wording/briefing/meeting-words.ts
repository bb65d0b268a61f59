import type { BriefEvent, BriefPerson, MeetingBriefing, Named } from '../../../../briefings/briefing'
import { clockWords, count, joined, onWhen, upperFirst, type Voice } from '../time-words'
import {
  eventOnDay,
  hoursWords,
  lengthWords,
  linked,
  list,
  paragraphs,
  part,
  quotedText,
  taskWords,
  unreadWords,
  withPeople,
} from './linked'

const states: Record<string, string> = { accepted: 'has accepted', declined: 'has declined', tentative: 'may come' }
const hurry = 30
const soon = 120

function whenAndWhere({ event, minutesUntil }: MeetingBriefing & { event: BriefEvent }, voice: Voice): string {
  const soonWords = minutesUntil > 0 && minutesUntil <= soon ? `in ${lengthWords(minutesUntil)}` : ''
  const when = minutesUntil <= 0 ? 'on now or over' : soonWords || onWhen(event.start.local.slice(0, 10), voice)
  const there = event.there ? ` (${event.there})` : ''
  return `${linked(event)} is ${when}, ${event.allDay ? 'all day' : hoursWords(event, voice)}${there}${event.place ? `, at ${event.place}` : ''}${withPeople(event.people)}.`
}

/** What gets in its way: what overlaps it, and too little time before or after. */
function warnings(
  { event, clashes, previous, following }: MeetingBriefing & { event: BriefEvent },
  voice: Voice,
): string[] {
  const differs = (one: BriefEvent) => one.place !== null && event.place !== null && one.place !== event.place
  return [
    ...clashes.map((clash) => `It overlaps ${linked(clash)} (${hoursWords(clash, voice)}).`),
    ...(previous && previous.minutes < hurry
      ? [
          `${linked(previous.event)} ends ${previous.minutes === 0 ? 'right' : `${previous.minutes} minutes`} before${differs(previous.event) ? `, at ${previous.event.place}` : ''}.`,
        ]
      : []),
    ...(following && following.minutes < hurry
      ? [
          `${linked(following.event)} begins ${following.minutes === 0 ? 'right' : `${following.minutes} minutes`} after it${differs(following.event) ? `, at ${following.event.place}` : ''}.`,
        ]
      : []),
  ]
}

function personPart({ name, email, status, known, before, after }: BriefPerson, voice: Voice): string {
  const met = before ? `You last met ${onWhen(before.start.local.slice(0, 10), voice)}: ${linked(before)}.` : ''
  const then = after ? `Next after this: ${linked(after)} ${onWhen(after.start.local.slice(0, 10), voice)}.` : ''
  const state = states[status] ? `${upperFirst(states[status] ?? '')}.` : ''
  const facts = known.map(({ text, link }) => `[${quotedText(text).slice(1, -1)}](${link})`)
  const lines = [...facts, [state, met, then].filter(Boolean).join(' ')].filter(Boolean)
  return lines.length > 0 ? `**${name || email}**\n${list(lines)}` : ''
}

const sourced = ({ text, link }: Named) => `[${quotedText(text).slice(1, -1)}](${link})`

/** Everything that bears on one meeting, the pressing first; what is not known is said once. */
export function meetingWords(briefing: MeetingBriefing, voice: Voice): string {
  const { event, people, earlier, tasks, decisions, messages, trips, unread } = briefing
  if (!event) return unknownWords(briefing, voice)
  const known = { ...briefing, event }
  const persons = people.map((person) => personPart(person, voice)).filter(Boolean)
  const metBefore = people.flatMap(({ before }) => (before ? [before.link] : []))
  const others = earlier.filter(({ link }) => !metBefore.includes(link))
  const strangers = people.filter((person) => personPart(person, voice) === '').map(({ name, email }) => name || email)
  const parts = [
    part('Watch out', warnings(known, voice)),
    ...persons,
    part(
      'Still open',
      tasks.map((task) => taskWords(task, voice, { due: true })),
    ),
    part('Decided', decisions.map(sourced)),
    part('You said', messages.map(sourced), 4),
    event.notes.trim() ? `**Notes**\n${event.notes.trim().slice(0, 800)}` : '',
    part('Links', event.links),
    part(
      'Earlier',
      others.map((one) => eventOnDay(one, voice)),
      3,
    ),
    part(
      'Trips around it',
      trips.map((trip) => `${linked(trip)}: ${trip.flights}, ${onWhen(trip.leaves.local, voice)}`),
    ),
  ].filter(Boolean)
  const missing =
    parts.length === 0
      ? `I know nothing more about it: no notes, no open tasks, nothing said or decided, no earlier meeting.`
      : strangers.length > 0
        ? `I know nothing about ${joined(strangers, 'or')} yet.`
        : ''
  return paragraphs([
    whenAndWhere(known, voice),
    ...parts,
    missing,
    aroundWords(known, voice),
    otherwise(briefing, voice),
    unreadWords(unread),
  ])
}

/** Where one comes from and goes to, where there is time enough. */
/** What else answers to the same words on that day. */
const otherwise = ({ choices }: MeetingBriefing, voice: Voice) =>
  choices.length > 0
    ? `If you meant another: ${joined(
        choices.slice(0, 3).map((one) => `${linked(one)} at ${clockWords(one.start.local, voice)}`),
        'or',
      )}.`
    : ''

function aroundWords({ event, previous, following }: MeetingBriefing & { event: BriefEvent }, voice: Voice): string {
  const said = [
    previous && previous.minutes >= hurry
      ? `Before it ${linked(previous.event)} until ${clockWords(previous.event.end.local, voice)}.`
      : '',
    following && following.minutes >= hurry
      ? `After it ${linked(following.event)} at ${clockWords(following.event.start.local, voice)}.`
      : '',
  ].filter(Boolean)
  return said.length > 0
    ? said.join(' ')
    : previous || following
      ? ''
      : `Nothing else has a time ${onWhen(event.start.local.slice(0, 10), voice)}.`
}

function unknownWords({ choices, unread }: MeetingBriefing, voice: Voice): string {
  if (choices.length === 0)
    return paragraphs([
      'I see no such meeting in the next 30 days, and nothing else that is coming up.',
      unreadWords(unread),
    ])
  return paragraphs([
    `I see no such meeting. ${choices.length === 1 ? 'This is' : `These ${count(choices.length, 'event')} are`} coming up:\n${list(choices.map((one) => eventOnDay(one, voice)))}`,
    unreadWords(unread),
  ])
}
