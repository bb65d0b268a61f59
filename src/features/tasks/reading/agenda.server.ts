import { z } from 'zod'
import { defineOperation } from '../../../platform/operations/operation'
import { addDays, LocalDate, localDay } from '../../../platform/time'
import { dayFor, momentOf, present, readTasks, type StoredTask } from '../rows.server'
import { Agenda } from '../task'
import { isDay } from '../when'
import { between, taskOrder } from './filter.server'

export const readAgenda = defineOperation({
  name: 'agenda.read',
  title: 'Show my agenda',
  description:
    'A day’s agenda, or several days’: what has a time in order, what is due without one, reminders for things due on ' +
    'other days, and, when today is among the days, what is late. Days are in the person’s own zone.',
  home: 'person',
  effect: 'read',
  needs: 'task:read',
  input: z.object({
    date: LocalDate.refine((day) => day >= '1900' && day < '2999', 'Pick a date between the years 1900 and 2999.')
      .optional()
      .describe('The first day; today when left out.'),
    days: z.number().int().min(1).max(31).default(1),
  }),
  output: Agenda,
  phrases: [
    "what's on my agenda {date}",
    'what do I have {date}',
    'plan my day',
    'what does my week look like',
    'am I busy {date}',
    'anything due {date}',
  ],
  run({ sql, caller: { zone }, now }, { date = localDay(now, zone), days }) {
    const today = localDay(now, zone)
    const end = addDays(date, days)
    const inRange = (day: string) => day >= date && day < end
    const shown = ({ snoozedUntil, ...task }: StoredTask) => {
      if (!snoozedUntil || snoozedUntil <= now) return true
      const moment = momentOf(task)
      const day = moment ? dayFor(moment, zone) : ''
      return day > today && localDay(snoozedUntil, zone) <= day
    }
    const read = (where: string, ...bindings: string[]) =>
      readTasks(sql, `WHERE task.doneAt IS NULL AND (${where}) ${taskOrder.sql}`, ...bindings, now).filter(shown)

    const { where, bindings } = between(date, end, zone)
    const due = read(where, ...(bindings as string[]))
    const late = inRange(today)
      ? read('task.lateAt <= ?', now).filter((task) => dayFor(momentOf(task)!, zone) < date)
      : []
    const elsewhere = read('task.remindAt >= ? AND task.remindAt < ?', startOf(date), startOf(addDays(end, 2))).filter(
      ({ due, remind }) =>
        due && remind && inRange(localDay(remind.at, zone)) && localDay(remind.at, zone) !== dayFor(due, zone),
    )
    const timed = due.filter((task) => !isDay(momentOf(task)!.local))
    return {
      date,
      days,
      zone,
      timed: byInstant(timed, (task) => momentOf(task)!.at).map(present),
      anytime: due.filter((task) => isDay(momentOf(task)!.local)).map(present),
      reminders: byInstant(elsewhere, (task) => task.remind!.at).map(present),
      overdue: late.map(present),
    }
  },
})

/** An instant that comes before the day starts in any zone. */
const startOf = (day: string) => `${addDays(day, -1)}T00:00:00.000Z`

const byInstant = (tasks: StoredTask[], at: (task: StoredTask) => string) =>
  tasks.sort((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0))
