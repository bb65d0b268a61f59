import type { WeekBriefing } from '../../../../briefings/briefing'
import { count, dayWords, joined, upperFirst, type Voice } from '../time-words'
import { overlapWords } from './day-words'
import {
  eventsByDay,
  lengthWords,
  linked,
  paragraphs,
  part,
  quotedText,
  sizeOf,
  taskWords,
  unreadWords,
} from './linked'

function spanWords({ from, to, now }: WeekBriefing, voice: Voice): string {
  if (from === to) return upperFirst(dayWords(from, voice))
  const today = now.slice(0, 10)
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
  const monday = new Date(`${from}T00:00Z`).getUTCDay() === 1
  if (days === 6 && monday && from <= today && today <= to) return 'This week'
  const away = (Date.parse(from) - Date.parse(today)) / 86_400_000
  if (days === 6 && monday && away > 0 && away < 8) return 'Next week'
  if (days === 6 && monday && away < -6 && away > -14) return 'Last week'
  return `${upperFirst(dayWords(from, voice))} to ${dayWords(to, voice)}`
}

const doneLines = ({ done }: WeekBriefing) => done.map((task) => linked(task))
const meetings = (week: WeekBriefing, { took, meetingMinutes } = week) =>
  took.length > 0
    ? `${count(sizeOf(week, 'took', took), 'event')}${meetingMinutes > 0 ? ` (${lengthWords(meetingMinutes)})` : ''}`
    : ''

/** The days in sum: what was completed and took place, then what is to come, to do and late. */
export function weekWords(week: WeekBriefing, voice: Voice): string {
  if (week.from > week.now.slice(0, 10)) return aheadWords(week, voice)
  const { done, took, ahead, due, overdue, overlaps, trips, decisions, unread, to, now } = week
  const sums = [
    done.length > 0 ? `finished ${count(sizeOf(week, 'done', done), 'task')}` : '',
    took.length > 0 ? `had ${meetings(week)}` : '',
  ].filter(Boolean)
  const left = [
    ahead.length > 0 ? count(sizeOf(week, 'ahead', ahead), 'event') : '',
    due.length > 0 ? `${count(sizeOf(week, 'due', due), 'task')} due` : '',
    overdue.length > 0 ? `${sizeOf(week, 'overdue', overdue)} late` : '',
  ].filter(Boolean)
  const over = to < now.slice(0, 10)
  const span = spanWords(week, voice)
  const first = `${span}: you ${sums.length > 0 ? joined(sums) : 'finished no tasks and had no events'}${over ? '' : ' so far'}.`
  const rest = over ? '' : left.length > 0 ? ` Still ahead: ${joined(left)}.` : ' Nothing more is planned.'
  return paragraphs([
    first + rest,
    part(
      'Watch out',
      overlaps.map((overlap) => overlapWords(overlap, voice)),
      4,
    ),
    part(
      'Late',
      overdue.map((task) => taskWords(task, voice, { was: true })),
    ),
    part('Finished', doneLines(week), 8, week.more.done),
    part('Took place', eventsByDay(took, voice), 8, week.more.took),
    part('Still to come', eventsByDay(ahead, voice), 8, week.more.ahead),
    part(
      'Due',
      due.map((task) => taskWords(task, voice, { due: true })),
    ),
    part(
      'Trips',
      trips.map((trip) => `${linked(trip)}: ${trip.flights}, ${dayWords(trip.leaves.local, voice)}`),
    ),
    part(
      'Decided',
      decisions.map(({ text, link }) => `[${quotedText(text).slice(1, -1)}](${link})`),
      5,
    ),
    unreadWords(unread),
  ])
}

/** What is to come and to do, and nothing of what is over. */
export function aheadWords(week: WeekBriefing, voice: Voice): string {
  const { ahead, due, overdue, overlaps, trips, unread } = week
  const counts = [
    ahead.length > 0 ? count(sizeOf(week, 'ahead', ahead), 'event') : '',
    due.length > 0 ? `${count(sizeOf(week, 'due', due), 'task')} due` : '',
    overdue.length > 0 ? `${sizeOf(week, 'overdue', overdue)} late` : '',
  ].filter(Boolean)
  const onward = week.to > week.now.slice(0, 10) && week.from === week.now.slice(0, 10)
  const days = (Date.parse(week.to) - Date.parse(week.from)) / 86_400_000
  const span = onward ? `The rest of this week${days > 6 ? ' and the next' : ''}` : spanWords(week, voice)
  return paragraphs([
    counts.length > 0 ? `${span}: ${joined(counts)}.` : `${span}: nothing is planned, and nothing is late.`,
    part(
      'Watch out',
      overlaps.map((overlap) => overlapWords(overlap, voice)),
      4,
    ),
    part(
      'Late',
      overdue.map((task) => taskWords(task, voice, { was: true })),
    ),
    part('Events', eventsByDay(ahead, voice), 8, week.more.ahead),
    part(
      'Due',
      due.map((task) => taskWords(task, voice, { due: true })),
      8,
      week.more.due,
    ),
    part(
      'Trips',
      trips.map((trip) => `${linked(trip)}: ${trip.flights}, ${dayWords(trip.leaves.local, voice)}`),
    ),
    unreadWords(unread),
  ])
}

/** What was done, and nothing of what is due. */
export function doneWords(week: WeekBriefing, voice: Voice): string {
  const { done, took, decisions, unread } = week
  const span = spanWords(week, voice)
  if (done.length + took.length + decisions.length === 0)
    return paragraphs([`${span}: no task was completed, and nothing took place.`, unreadWords(unread)])
  const finished =
    done.length > 0 ? `you finished ${count(sizeOf(week, 'done', done), 'task')}` : 'you finished no tasks'
  const had = took.length > 0 ? ` and had ${meetings(week)}` : ''
  return paragraphs([
    `${span} ${finished}${had}.`,
    part('Finished', doneLines(week), 15, week.more.done),
    part('Took place', eventsByDay(took, voice), 8, week.more.took),
    part(
      'Decided',
      decisions.map(({ text, link }) => `[${quotedText(text).slice(1, -1)}](${link})`),
      5,
    ),
    unreadWords(unread),
  ])
}
