import type { BriefEvent, BriefTask, DayBriefing, Gap, Overlap, Rush } from '../../../../briefings/briefing'
import { clockWords, count, dayWords, joined, onWhen, upperFirst, type Voice } from '../time-words'
import { eventLine, hoursWords, lengthWords, linked, paragraphs, part, sizeOf, taskWords, unreadWords } from './linked'

const momentOf = ({ due, remind }: BriefTask) => due?.local ?? remind?.local ?? ''
const isOver = ({ end, allDay }: BriefEvent, now: string) => !allDay && end.local <= now

export const overlapWords = ({ first, second, from, to }: Overlap, voice: Voice) =>
  `${linked(first)} and ${linked(second)} overlap ${dayWords(from, voice) === dayWords(voiceDay(voice), voice) ? '' : `${onWhen(from.slice(0, 10), voice)} `}from ${clockWords(from, voice)} to ${clockWords(to, voice)}.`
const voiceDay = ({ dates: { now } }: Voice) => now.slice(0, 10)

const rushWords = ({ first, second, minutes }: Rush) =>
  minutes > 0
    ? `Only ${minutes} minutes from ${linked(first)} (${first.place}) to ${linked(second)} (${second.place}).`
    : `No time between ${linked(first)} (${first.place}) and ${linked(second)} (${second.place}).`

export const gapWords = (gaps: Gap[], voice: Voice) =>
  joined(gaps.map(({ from, to }) => `${clockWords(from, voice)}–${clockWords(to, voice)}`))

/** What has a time, in order: events, tasks and reminders in one list. */
function agendaLines({ events, timed, reminders, now }: DayBriefing, voice: Voice): string[] {
  const lines = [
    ...events
      .filter((event) => !isOver(event, now))
      .map((event) => ({ at: event.allDay ? '' : event.start.local, words: eventLine(event, voice) })),
    ...timed.map((task) => ({
      at: momentOf(task),
      words: `${clockWords(momentOf(task), voice)} ${taskWords(task, voice)}, to do`,
    })),
    ...reminders.map((task) => ({
      at: task.remind?.local ?? '',
      words: `${clockWords(task.remind?.local ?? '', voice)} reminder: ${linked(task)}`,
    })),
  ]
  return lines.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)).map(({ words }) => words)
}

/** How much there is, in a sentence, and what is next. */
function headline(briefing: DayBriefing, voice: Voice): string {
  const { date, events, timed, anytime, overdue, now } = briefing
  const over = events.filter((event) => isOver(event, now)).length
  const due = timed.length + sizeOf(briefing, 'anytime', anytime)
  const counts = [
    events.length - over > 0 ? count(events.length - over, 'event') : '',
    due > 0 ? `${count(due, 'task')} due` : '',
    overdue.length > 0 ? `${sizeOf(briefing, 'overdue', overdue)} late` : '',
  ].filter(Boolean)
  const day = upperFirst(dayWords(date, voice))
  const past = over > 0 ? ` ${over === 1 ? 'One event is' : `${over} events are`} over.` : ''
  if (counts.length === 0) return `${day}: nothing more is planned, and nothing is late.${past}`
  return `${day}: ${joined(counts)}.${past}${nextWords(briefing, voice)}`
}

function nextWords({ events, now, date }: DayBriefing, voice: Voice): string {
  const on = events.find(({ allDay, start, end }) => !allDay && start.local <= now && end.local > now)
  if (on) return ` ${linked(on)} is on until ${clockWords(on.end.local, voice)}.`
  const next = events.find(({ allDay, start }) => !allDay && start.local > now)
  if (!next) return ''
  const minutes = date === now.slice(0, 10) ? minutesUntil(next.start.local, now) : null
  const soon = minutes !== null && minutes < 90 ? `, in ${lengthWords(minutes)}` : ''
  return minutes === null
    ? ` First is ${linked(next)} at ${clockWords(next.start.local, voice)}.`
    : ` Next is ${linked(next)} at ${clockWords(next.start.local, voice)}${soon}.`
}

const minutesUntil = (local: string, now: string) =>
  Math.round((Date.parse(`${local}Z`) - Date.parse(`${now}Z`)) / 60_000)

/** The whole of a day: what is wrong and late first, then what is fixed, to do and free, and what to begin with. */
export function dayBriefingWords(briefing: DayBriefing, voice: Voice): string {
  const { overlaps, rushes, overdue, anytime, gaps, waiting, begin, undated, trips, unread, date, now } = briefing
  const nothing = briefing.events.length + briefing.timed.length + anytime.length + overdue.length === 0
  const free = gaps.length > 0 ? `${date === now.slice(0, 10) ? 'You are free' : 'Free'} ${gapWords(gaps, voice)}.` : ''
  const start = begin ? `I would begin with ${linked(begin.task)}: ${begin.because}.` : ''
  return paragraphs([
    headline(briefing, voice),
    part('Watch out', [...overlaps.map((overlap) => overlapWords(overlap, voice)), ...rushes.map(rushWords)]),
    part(
      'Late',
      overdue.map((task) => taskWords(task, voice, { was: true })),
    ),
    part('Agenda', agendaLines(briefing, voice), 12),
    part(
      'Any time',
      anytime.map((task) => taskWords(task, voice)),
    ),
    part(
      'Trips',
      trips.map((trip) => `${linked(trip)} leaves at ${clockWords(trip.leaves.local, voice)} (${trip.flights})`),
    ),
    part(
      'Waiting for your approval',
      waiting.map((one) => `${one.what}: ${linked(one)}`),
      4,
    ),
    nothing && undated.length > 0
      ? part(
          'Without a date',
          undated.map((task) => taskWords(task, voice)),
          5,
        )
      : '',
    [free, start].filter(Boolean).join(' '),
    unreadWords(unread),
  ])
}

/** Only what can’t wait. */
export function urgentWords(briefing: DayBriefing, voice: Voice): string {
  const { overlaps, overdue, anytime, timed, waiting, unread, date } = briefing
  const due = [...timed, ...anytime]
  const day = dayWords(date, voice)
  if (overlaps.length + overdue.length + due.length + waiting.length === 0)
    return paragraphs([
      `Nothing is urgent: nothing is late, nothing is due ${day} and nothing overlaps.${nextWords(briefing, voice)}`,
      unreadWords(unread),
    ])
  const weighty = [...overdue, ...due].filter(({ priority }) => priority === 'high')
  const [first] = weighty.length > 0 ? weighty : overdue.length > 0 ? overdue : due
  return paragraphs([
    first
      ? `First: ${taskWords(first, voice, overdue.includes(first) ? { was: true } : { due: true })}.${nextWords(briefing, voice)}`
      : `Yes.${nextWords(briefing, voice)}`,
    part(
      'Watch out',
      overlaps.map((overlap) => overlapWords(overlap, voice)),
    ),
    part(
      'Late',
      overdue.filter((task) => task !== first).map((task) => taskWords(task, voice, { was: true })),
    ),
    part(
      `Due ${day}`,
      due
        .filter((task) => task !== first)
        .map((task) => taskWords(task, voice, { due: task.due?.local.length !== 10 })),
    ),
    part(
      'Waiting for your approval',
      waiting.map((one) => `${one.what}: ${linked(one)}`),
      4,
    ),
    unreadWords(unread),
  ])
}

/** The one thing to do now, and how long there is for it. */
export function nextStepWords(briefing: DayBriefing, voice: Voice): string {
  const { events, now, begin, undated, unread } = briefing
  const on = events.find(({ allDay, start, end }) => !allDay && start.local <= now && end.local > now)
  const next = events.find(({ allDay, start }) => !allDay && start.local > now)
  const minutes = next ? minutesUntil(next.start.local, now) : 0
  const time = next
    ? `You have ${lengthWords(minutes)} until ${linked(next)} (${hoursWords(next, voice)}).`
    : 'Nothing more is on your calendar today.'
  if (!begin)
    return paragraphs([
      on ? `${linked(on)} is on until ${clockWords(on.end.local, voice)}.` : '',
      `Nothing is due and nothing is late. ${time}${undated.length > 0 ? ` Without a date: ${joined(undated.slice(0, 3).map(linked))}.` : ''}`,
      unreadWords(unread),
    ])
  const lead = on ? `${linked(on)} is on until ${clockWords(on.end.local, voice)}. After it begin with` : 'Begin with'
  return paragraphs([`${lead} ${linked(begin.task)}: ${begin.because}. ${time}`, unreadWords(unread)])
}

/** The day after, in a sentence, for those who plan at night. */
export function tomorrowWords({ events, timed, anytime, date }: DayBriefing, voice: Voice): string {
  const first = events.find(({ allDay }) => !allDay)
  const due = [...timed, ...anytime]
  const day = upperFirst(dayWords(date, voice))
  if (!first && due.length === 0) return `${day} nothing is planned yet.`
  const begins = first
    ? `begins at ${clockWords(first.start.local, voice)} with ${linked(first)}${events.length > 1 ? ` (${count(events.length, 'event')} in all)` : ''}`
    : 'has no events'
  return `${day} ${begins}${due.length > 0 ? `; due: ${joined(due.slice(0, 4).map(linked))}${due.length > 4 ? ' and more' : ''}` : ''}.`
}
