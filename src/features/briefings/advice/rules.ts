import type { Suggestion } from '../../../platform/operations/suggestion'
import { addDays, toInstant } from '../../../platform/time'
import { momentOf } from '../brief'
import type { BriefEvent, BriefTask } from '../briefing'
import { minutesBetween } from '../composing/gaps'
import { clockWords, dateWords, dayWords, onDay, whenWords } from '../words'
import type { Ground } from './ground'
import { halfOf, type Slot, type Slots } from './slots'

/** One rule: what it would suggest on a ground, taking free time from the slots that are left. */
export type Rule = (ground: Ground, slots: Slots) => Suggestion[]

const halfAnHour = 30
const mostLate = 2
const weights: Record<string, number> = { high: 0, medium: 1, none: 2, low: 3 }

const byWeight = (one: BriefTask, other: BriefTask) =>
  (weights[one.priority] ?? 2) - (weights[other.priority] ?? 2) ||
  ((momentOf(one) ?? '9') < (momentOf(other) ?? '9') ? -1 : 1)

const stillOpen = (task: BriefTask) => ({
  operation: 'task.get',
  input: { taskId: task.id },
  like: { doneAt: null, ...momentLike(task) },
})
const momentLike = ({ due, remind }: BriefTask) =>
  due ? { due: { at: due.at } } : remind ? { remind: { at: remind.at } } : { due: null }
const stillThere = (event: BriefEvent) => ({
  operation: 'event.get',
  input: { eventId: event.id, ...(event.occurrence !== undefined && { occurrence: event.occurrence }) },
  like: { start: { at: event.start.at } },
})
const named = (title: string) => `“${title.length > 60 ? `${title.slice(0, 59)}…` : title}”`
const freeWords = ({ gap }: Slot, { reader }: Ground) =>
  `you are free from ${clockWords(gap.from, reader)} to ${clockWords(gap.to, reader)}`

/** The half of the day in which suggestions of a rule were taken the last times; nothing where they differ. */
function habitOf({ answers }: Ground, rule: string) {
  const taken = answers.filter(({ topic, taken }) => taken && topic.startsWith(`${rule} `)).slice(0, 3)
  const halves = new Set(taken.flatMap(({ traits }) => traits.filter((trait) => /^(?:morning|afternoon)$/.test(trait))))
  const [half] = halves
  return taken.length > 1 && halves.size === 1 ? (half as 'morning' | 'afternoon') : undefined
}

/** What is late goes to the next free half hour: the weightiest first. */
export const moveLate: Rule = (ground, slots) => {
  const half = habitOf(ground, 'late')
  return [...ground.overdue]
    .sort(byWeight)
    .slice(0, mostLate)
    .flatMap((task) => {
      const slot = slots.take({ minutes: halfAnHour, from: ground.now, half })
      const due = momentOf(task)
      if (!slot || due === null) return []
      const habit = half && halfOf(slot.start) === half ? `, in the ${half} as you chose before` : ''
      return [
        {
          id: `late:${task.id}:${slot.start}`,
          label: `Move ${named(task.title)} to ${whenWords(slot.start, ground.reader)}`,
          reason: `It was due ${dayWords(due, ground.reader)}; ${freeWords(slot, ground)}${habit}.`,
          choice: `moving it to ${dateWords(slot.start, ground.reader)}`,
          traits: [halfOf(slot.start)],
          operation: 'task.edit',
          input: { taskId: task.id, [task.due ? 'due' : 'remind']: slot.start },
          until: toInstant(slot.start, ground.reader.zone),
          rule: 'late',
          about: task.title,
          holds: stillOpen(task),
        },
      ]
    })
}

/** Of two things at one time the one that is easier to move: fewer people, tentative or single before a series, shorter. */
export const resolveOverlap: Rule = (ground, slots) =>
  ground.overlaps.slice(0, 2).flatMap(({ first, second }) => {
    const [moving] = [second, first].filter(ground.movable).sort((one, other) => effort(one) - effort(other))
    if (!moving) return []
    const staying = moving === first ? second : first
    const minutes = minutesBetween(moving.start.local, moving.end.local)
    const from = moving.start.local > ground.now ? moving.start.local : ground.now
    const slot = slots.take({ minutes, from })
    if (!slot) return []
    const people =
      moving.people.length > 0
        ? ` ${moving.people.length === 1 ? `${moving.people[0]} is` : `${moving.people.length} people are`} invited, and I tell nobody.`
        : ''
    return [
      {
        id: `overlap:${moving.id}:${moving.occurrence ?? ''}:${slot.start}`,
        label: `Move ${named(moving.title)} to ${whenWords(slot.start, ground.reader)}`,
        reason: `It overlaps ${named(staying.title)}; that is the next gap that holds it.${people}`,
        choice: `moving it to ${dateWords(slot.start, ground.reader)}`,
        traits: [halfOf(slot.start)],
        operation: 'event.move',
        input: {
          eventId: moving.id,
          ...(moving.occurrence !== undefined && { occurrence: moving.occurrence, scope: 'one' }),
          start: slot.start,
        },
        until: toInstant(slot.start, ground.reader.zone),
        rule: 'overlap',
        about: moving.title,
        holds: stillThere(moving),
      },
    ]
  })

const effort = ({ people, occurrence, start, end }: BriefEvent) =>
  people.length * 1000 + (occurrence === undefined ? 0 : 500) + minutesBetween(start.local, end.local) / 10

const long = 90
const short = 60

/** What is done in a few minutes needs no time of its own. */
const quick =
  /^(?:pay|call|ring|phone|send|buy|order|book|e-?mail|mail|text|message|reply|answer|confirm|ask|tell|remind|renew|return|sign|water|pick up|get|fetch|take out|cancel|check|feed)\b/i

/** A long gap is for what is due next without a time and takes more than a moment: a stretch of the calendar is kept for it. */
export const blockTime: Rule = (ground, slots) => {
  const soon = addDays(ground.date, 2)
  const [task] = ground.open
    .filter((one) => {
      const due = momentOf(one)
      const near = due?.length === 10 && due <= soon && due >= ground.now.slice(0, 10)
      const worthIt = !quick.test(one.title) && !isBlocked(one, ground.events)
      return worthIt && (near || (due === null && one.priority === 'high'))
    })
    .sort((one, other) => ((momentOf(one) ?? '9') < (momentOf(other) ?? '9') ? -1 : 1) || byWeight(one, other))
  if (!task) return []
  const due = momentOf(task)
  const until = due ?? soon
  const slot =
    slots.take({ minutes: long, from: ground.now, until }) ?? slots.take({ minutes: short, from: ground.now, until })
  if (!slot) return []
  const minutes = minutesBetween(slot.start, slot.end)
  return [
    {
      id: `block:${task.id}:${slot.start}`,
      label: `Block ${minutes} minutes for ${named(task.title)}, ${whenWords(slot.start, ground.reader)}`,
      reason: `${due ? `It is due ${dayWords(due, ground.reader)}` : 'It has high priority and no date'}; ${freeWords(slot, ground)}.`,
      choice: `keeping ${minutes} minutes for it, ${dateWords(slot.start, ground.reader)}`,
      traits: [halfOf(slot.start)],
      operation: 'event.add',
      input: { title: task.title, start: slot.start, minutes },
      until: toInstant(slot.start, ground.reader.zone),
      rule: 'block',
      about: task.title,
      holds: stillOpen(task),
    },
  ]
}

const isBlocked = ({ title }: BriefTask, events: BriefEvent[]) =>
  events.some((event) => event.title.toLowerCase() === title.toLowerCase())

/** Two places with a little time between: it is kept for the way. */
export const keepTheWay: Rule = ({ rushes, events, reader }) =>
  rushes
    .filter(({ first, second, minutes }) => {
      const taken = events.some(
        (event) => event.start.local >= first.end.local && event.end.local <= second.start.local && !event.allDay,
      )
      return minutes >= 10 && !taken
    })
    .slice(0, 1)
    .map(({ first, second, minutes }) => ({
      id: `way:${second.id}:${second.start.local}`,
      label: `Keep the ${minutes} minutes before ${named(second.title)} for the way`,
      reason: `${named(first.title)} is at ${first.place}, this at ${second.place}.`,
      choice: `keeping ${minutes} minutes for the way, ${dateWords(first.end.local, reader)}`,
      traits: [],
      operation: 'event.add',
      input: {
        title: `On the way to ${second.place ?? second.title}`,
        start: first.end.local,
        end: second.start.local,
      },
      until: first.end.at,
      rule: 'way',
      about: second.title,
      holds: stillThere(second),
    }))

const enoughAhead = 3

/** What takes place in another zone needs a way there: without a trip around it, it is worth a task. */
export const planTheJourney: Rule = ({ events, trips, now, reader }) =>
  events
    .filter(({ there, start, place }) => there !== undefined && place !== null && start.local > now && !/→/.test(place))
    .filter(({ start }) => {
      const [from, to] = [addDays(start.local.slice(0, 10), -3), addDays(start.local.slice(0, 10), 1)]
      return !trips.some(({ leaves }) => leaves.local.slice(0, 10) >= from && leaves.local.slice(0, 10) <= to)
    })
    .slice(0, 1)
    .map((event) => {
      const today = now.slice(0, 10)
      const wanted = addDays(event.start.local.slice(0, 10), -enoughAhead)
      const due = wanted < today ? today : wanted
      const city = event.there?.replace(/^.* in /, '') ?? ''
      return {
        id: `journey:${event.id}:${event.start.local}`,
        label: `Add a task: find a way to ${named(event.title)} in ${city}`,
        reason: `It takes place there ${onDay(event.start.local, reader)}, and no trip is planned.`,
        choice: `a task to find a way to ${city}`,
        traits: [],
        operation: 'task.add',
        input: { title: `Find a way to ${city} for ${event.title}`.slice(0, 500), due },
        until: event.start.at,
        rule: 'journey',
        about: event.title,
        holds: stillThere(event),
      }
    })
