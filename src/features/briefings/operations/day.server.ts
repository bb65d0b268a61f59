import { z } from 'zod'
import { defineOperation } from '../../../platform/operations/operation'
import { advise } from '../advice/advise'
import { momentOf } from '../brief'
import { Day, DayBriefing } from '../briefing'
import { beginWith } from '../composing/begin'
import { capped } from '../composing/capped'
import { readDay } from '../reading/day.server'
import { Sources } from '../reading/sources.server'

export const briefDay = defineOperation({
  name: 'briefing.day',
  title: 'Plan my day',
  description:
    'A day in one look: events, tasks due and overdue, free time, conflicts, trips, what waits for approval, what to ' +
    'begin with and why, and changes to suggest. Use it for “plan my day”, “brief me”, “anything urgent?”, “what next?”.',
  home: 'person',
  effect: 'read',
  needs: 'briefing:read',
  input: z.object({ date: Day.optional().describe('Today when left out.') }),
  output: DayBriefing,
  phrases: ['plan my day', 'brief me on {date}', 'what should I do next', 'anything urgent'],
  gather: async (reading, { date }): Promise<DayBriefing> => {
    const sources = new Sources(reading)
    const day = date ?? sources.today
    const { ground, ...read } = await readDay(sources, day)
    const { overdue, open, overlaps, rushes, reader } = ground
    const briefing = {
      now: sources.local,
      zone: sources.zone,
      date: day,
      ...read,
      overdue,
      overlaps,
      rushes,
      undated: open.filter((task) => momentOf(task) === null && task.list === null),
      begin: day < sources.today ? null : beginWith({ overdue, open, date: day, reader }),
      suggestions: day < sources.today ? [] : advise(ground),
      unread: sources.unread,
    }
    return capped(briefing, { events: 25, anytime: 20, overdue: 15, undated: 10, overlaps: 5, rushes: 3, waiting: 10 })
  },
  run: (_context, _input, briefing: DayBriefing) => briefing,
})
