import { z } from 'zod'
import { invalid } from '../../../platform/errors'
import type { CalendarSeries } from '../../../platform/icalendar/entry'
import { readCalendar } from '../../../platform/icalendar/read'
import { defineOperation } from '../../../platform/operations/operation'
import { Zone } from '../../../platform/time'
import { writableCalendar } from '../calendars/rows.server'
import { Attendee, CalendarId } from '../event'
import { takeAnswers } from './answers.server'
import { applyAll } from './apply.server'

const longest = 900_000
const mostProblems = 20

export const importCalendar = defineOperation({
  name: 'calendar.import',
  title: 'Import a calendar file',
  description:
    'Puts the events of an iCalendar file (.ics) on a calendar, all in one step that can be undone. Events that are ' +
    'there already are brought up to date; an answer to an invitation marks who answered, a cancellation takes the event ' +
    'off. What can’t be read is left out and named.',
  home: 'person',
  effect: 'write',
  needs: 'calendar:write',
  input: z.object({
    text: z.string().min(1, 'The file is empty.').max(longest, 'Import at most 900 kB at a time. Split the file.'),
    calendarId: CalendarId.optional().describe('The calendar they go on; the person’s own when left out.'),
    zone: Zone.optional().describe('The zone of times that name none; the person’s own when left out.'),
  }),
  output: z.object({
    added: z.number().int(),
    updated: z.number().int(),
    unchanged: z.number().int(),
    removed: z.number().int(),
    /** Answers to invitations that the file held. */
    answers: z.array(z.object({ title: z.string(), name: z.string(), status: Attendee.shape.status })).optional(),
    problems: z.array(z.string()),
  }),
  phrases: ['import this calendar file', 'add the events of this file to my calendar'],
  async gather(_reading, { text }) {
    const read = readCalendar(text)
    const [problem = 'There are no events in this file. Export it again as a calendar.'] = read.problems
    if (read.series.length === 0) throw invalid('calendar.empty', problem)
    return read
  },
  run(context, { calendarId, zone = context.caller.zone }, { method, series, problems }) {
    const { sql, now, emit } = context
    if (method === 'REPLY') {
      const taken = takeAnswers(context, series)
      const counts = { added: 0, updated: taken.answers.length, unchanged: 0, removed: 0 }
      return { ...counts, answers: taken.answers, problems: [...problems, ...taken.problems].slice(0, mostProblems) }
    }
    const to = { calendarId: writableCalendar(context, calendarId), zone, now }
    const applied = applyAll(sql, method === 'CANCEL' ? series.map(calledOff) : series, to)
    emit('calendar.imported', { ...applied.counts })
    return { ...applied.counts, problems: [...problems, ...applied.problems].slice(0, mostProblems) }
  },
})

/** What a cancellation names does not take place, whether it says so once more or not. */
const calledOff = ({ main, different }: CalendarSeries): CalendarSeries => ({
  main: { ...main, cancelled: true },
  different,
})
