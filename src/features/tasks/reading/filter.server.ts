import type { Caller } from '../../../platform/caller'
import { searchWords } from '../../../platform/text'
import { addDays, type LocalDateTime, localDay, toInstant } from '../../../platform/time'
import type { TaskFilter } from '../task'
import { dayOf, isDay } from '../when'

interface Condition {
  where: string
  bindings: SqlStorageValue[]
}

/** Late first, then by date, undated last, then by priority and age; what is done comes last, latest first. */
export const taskOrder = {
  sql: `ORDER BY task.doneAt IS NOT NULL, task.doneAt DESC, task.lateAt <= ? DESC, task.momentAt IS NULL, task.momentAt,
    CASE task.priority WHEN 'high' THEN 0 WHEN 'medium' THEN 1 WHEN 'low' THEN 2 ELSE 3 END, task.createdAt, task.id`,
  bindings: (now: string): SqlStorageValue[] => [now],
}

/** The rows of `task` that a filter means, for a caller at a time. */
export function whereTasks(filter: TaskFilter, { zone }: Pick<Caller, 'zone'>, now: string): Condition {
  const today = localDay(now, zone)
  const words = searchWords(filter.search ?? '')
  const conditions: (Condition | null)[] = [
    byStatus(filter.status, words.length > 0, now),
    byDue(filter.due, today, zone, now),
    filter.from || filter.to ? between(filter.from, filter.to, zone) : null,
    ...words.map((word) => ({ where: 'instr(task.search, ?) > 0', bindings: [word] })),
    filter.list === undefined ? null : { where: 'task.list IS ?', bindings: [filter.list] },
    filter.tag
      ? { where: 'EXISTS (SELECT 1 FROM json_each(task.tags) WHERE value = ?)', bindings: [filter.tag] }
      : null,
    filter.priority
      ? { where: 'task.priority IS ?', bindings: [filter.priority === 'none' ? null : filter.priority] }
      : null,
    filter.remindersOnly ? { where: 'task.remindAt IS NOT NULL', bindings: [] } : null,
    filter.parentId ? { where: 'task.parentId = ?', bindings: [filter.parentId] } : null,
  ]
  const given = conditions.filter((condition) => condition !== null)
  return {
    where: given.map(({ where }) => `(${where})`).join(' AND ') || 'TRUE',
    bindings: given.flatMap(({ bindings }) => bindings),
  }
}

function byStatus(status: TaskFilter['status'], searching: boolean, now: string): Condition | null {
  if (status === 'all') return null
  if (status === 'done') return { where: 'task.doneAt IS NOT NULL', bindings: [] }
  if (status === 'snoozed') return { where: 'task.doneAt IS NULL AND task.snoozedUntil > ?', bindings: [now] }
  if (searching) return { where: 'task.doneAt IS NULL', bindings: [] }
  return { where: 'task.doneAt IS NULL AND (task.snoozedUntil IS NULL OR task.snoozedUntil <= ?)', bindings: [now] }
}

function byDue(due: TaskFilter['due'], today: string, zone: string, now: string): Condition | null {
  const tomorrow = addDays(today, 1)
  switch (due) {
    case 'any':
      return null
    case 'none':
      return { where: 'task.momentAt IS NULL', bindings: [] }
    case 'overdue':
      return { where: 'task.doneAt IS NULL AND task.lateAt <= ?', bindings: [now] }
    case 'today':
      return between(today, tomorrow, zone)
    case 'upcoming':
      return between(tomorrow, undefined, zone)
  }
}

/**
 * What is due from one wall-clock moment (included) to another (not included) in a zone. A task due at a time compares
 * by its instant, one due on a day by the day, which it is everywhere.
 */
export function between(from: LocalDateTime | undefined, to: LocalDateTime | undefined, zone: string): Condition {
  const timed = ['task.momentDay IS NULL AND task.momentAt IS NOT NULL']
  const days = ['task.momentDay IS NOT NULL']
  const [instants, dates]: [string[], string[]] = [[], []]
  if (from && inReach(from)) {
    timed.push('task.momentAt >= ?')
    instants.push(toInstant(from, zone))
    days.push('task.momentDay >= ?')
    dates.push(dayOf(from))
  }
  if (to && inReach(to)) {
    timed.push('task.momentAt < ?')
    instants.push(toInstant(to, zone))
    days.push('task.momentDay < ?')
    dates.push(isDay(to) || to.endsWith('T00:00') ? dayOf(to) : addDays(dayOf(to), 1))
  }
  return { where: `(${timed.join(' AND ')}) OR (${days.join(' AND ')})`, bindings: [...instants, ...dates] }
}

/** Bounds beyond the years that a task can have say “no bound”. */
const inReach = (local: LocalDateTime) => local >= '1900' && local < '3000'
