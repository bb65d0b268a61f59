import type { LocalDate } from '../../../platform/time'
import { momentOf } from '../brief'
import type { BriefTask } from '../briefing'
import { dayWords, type Reader } from '../words'

interface Choice {
  overdue: BriefTask[]
  open: BriefTask[]
  date: LocalDate
  reader: Reader
}

const weights: Record<string, number> = { high: 0, medium: 1, none: 2, low: 3 }
const weight = ({ priority }: BriefTask) => weights[priority] ?? 2
const byWeight = (one: BriefTask, other: BriefTask) =>
  weight(one) - weight(other) || ((momentOf(one) ?? '9') < (momentOf(other) ?? '9') ? -1 : 1)

/** What to begin with: what is late, then what is due that day, then what is important, then what has waited without a date. */
export function beginWith({ overdue, open, date, reader }: Choice) {
  const day = (task: BriefTask) => momentOf(task)?.slice(0, 10) ?? ''
  const groups: [BriefTask[], (task: BriefTask) => string][] = [
    [overdue, (task) => `it was due ${dayWords(day(task), reader)}`],
    [open.filter((task) => day(task) === date), (task) => `it is due ${dayWords(day(task), reader)}`],
    [
      open.filter((task) => task.priority === 'high' && day(task) > date),
      (task) => `it has high priority and is due ${dayWords(day(task), reader)}`,
    ],
    [open.filter((task) => task.priority === 'high' && day(task) === ''), () => 'it has high priority'],
    [open.filter((task) => day(task) === '' && !task.list), () => 'it has waited without a date'],
  ]
  for (const [tasks, reason] of groups) {
    const [task] = [...tasks].sort(byWeight)
    if (task)
      return {
        task,
        because: `${reason(task)}${task.priority === 'high' && !/priority/.test(reason(task)) ? ' and has high priority' : ''}`,
      }
  }
  return null
}
