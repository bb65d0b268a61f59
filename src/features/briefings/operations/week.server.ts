import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { invalid } from '../../../platform/errors'
import { defineOperation } from '../../../platform/operations/operation'
import { addDays, localDay, toInstant } from '../../../platform/time'
import { advise } from '../advice/advise'
import { briefEvent, briefMemory, briefTask, briefTrip, momentOf } from '../brief'
import { Day, WeekBriefing } from '../briefing'
import { capped } from '../composing/capped'
import { minutesBetween } from '../composing/gaps'
import { overlapsAmong } from '../composing/pairs'
import { readDay } from '../reading/day.server'
import { Sources } from '../reading/sources.server'

const mostDays = 92

export const briefWeek = defineOperation({
  name: 'briefing.week',
  title: 'Summarise my week',
  description:
    'A week, or other days, in sum: what was completed, what took place and how long it was, what is still to come and ' +
    'to do, what is late, trips and decisions. Use it for “summarise my week”, “what have I done this week?”, “recap yesterday”.',
  home: 'person',
  effect: 'read',
  needs: 'briefing:read',
  input: z.object({
    from: Day.optional().describe('Monday of this week when left out.'),
    to: Day.optional().describe('The last day, included; six days later when left out.'),
  }),
  output: WeekBriefing,
  phrases: ['summarise my week', 'what have I done this week', 'recap my week', 'how was my week'],
  gather: async (reading, input): Promise<WeekBriefing> => {
    const sources = new Sources(reading)
    const { zone, local, today } = sources
    const monday = addDays(today, 1 - Temporal.PlainDate.from(today).dayOfWeek)
    const from = input.from ?? monday
    const to = input.to ?? addDays(from, 6)
    checkDays(from, to)
    const end = addDays(to, 1)
    const [done, listed, open, trips, decisions, { ground }] = await Promise.all([
      from > today ? [] : sources.doneSince(toInstant(from, zone)),
      sources.events(from, end),
      sources.openTasks(),
      sources.trips(),
      sources.decisions(),
      readDay(sources, today),
    ])
    const events = listed.map((event) => briefEvent(event, zone))
    const took = events.filter((event) => isOver(event, local))
    const within = (day: string) => day >= from && day <= to
    const tasks = open.filter(({ parentId }) => parentId === null).map((task) => briefTask(task, zone))
    const late = new Set(ground.overdue.map(({ id }) => id))
    const briefing = {
      now: local,
      zone,
      from,
      to,
      done: done
        .filter(({ doneAt }) => doneAt !== null && doneAt < toInstant(end, zone))
        .map((task) => briefTask(task, zone)),
      took,
      meetingMinutes: took
        .filter(({ allDay }) => !allDay)
        .reduce((sum, { start, end: over }) => sum + minutesBetween(start.local, over.local), 0),
      ahead: events.filter((event) => !took.includes(event)),
      due: to < today ? [] : tasks.filter((task) => within(momentOf(task)?.slice(0, 10) ?? '') && !late.has(task.id)),
      overdue: to < today ? [] : ground.overdue,
      overlaps: overlapsAmong(events).filter((overlap) => overlap.to > local),
      trips: trips.map((trip) => briefTrip(trip, zone)).filter(({ leaves }) => within(leaves.local.slice(0, 10))),
      decisions: decisions
        .filter(({ createdAt, topic }) => within(localDay(createdAt, zone)) && !topic?.includes(' '))
        .slice(0, 10)
        .map(briefMemory),
      suggestions: within(today) ? advise(ground) : [],
      unread: sources.unread,
    }
    return capped(briefing, {
      done: 15,
      took: 10,
      ahead: 12,
      due: 10,
      overdue: 8,
      overlaps: 4,
      trips: 5,
      suggestions: 2,
    })
  },
  run: (_context, _input, briefing: WeekBriefing) => briefing,
})

function checkDays(from: string, to: string) {
  if (to < from) throw invalid('briefing.backwards', 'The last day is before the first.')
  if (to > addDays(from, mostDays)) throw invalid('briefing.long', 'Ask for three months at most.')
}

const isOver = ({ end, allDay }: { end: { local: string }; allDay: boolean }, now: string) =>
  allDay ? end.local < now.slice(0, 10) : end.local <= now
