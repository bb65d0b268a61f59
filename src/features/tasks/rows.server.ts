import { conflict, missing } from '../../platform/errors'
import { sayRule } from '../../platform/recurrence/words'
import { searchable } from '../../platform/text'
import { type LocalDateTime, toLocal, type Zone } from '../../platform/time'
import type { Due, Task } from './task'
import { dayOf, isDay, lateAt } from './when'

/** A task, with what only the database needs to know of it. */
export interface StoredTask extends Task {
  updatedAt: string
  /** The occurrence that completing this one made. */
  nextId: string | null
}

const counts = `(SELECT count(*) FROM tasks child WHERE child.parentId = task.id AND child.doneAt IS NULL) AS openChildren,
  (SELECT count(*) FROM tasks child WHERE child.parentId = task.id AND child.doneAt IS NOT NULL) AS doneChildren`

/** A task as others see it, without what only its table needs. */
export function present({ updatedAt: _updatedAt, nextId: _nextId, ...task }: StoredTask): Task {
  return task
}

/** Tasks by a condition and an order over `task`. */
export function readTasks(sql: SqlStorage, clauses: string, ...bindings: SqlStorageValue[]): StoredTask[] {
  return sql
    .exec<Record<string, SqlStorageValue>>(`SELECT task.*, ${counts} FROM tasks task ${clauses}`, ...bindings)
    .toArray()
    .map(fromRow)
}

export function findTask(sql: SqlStorage, id: string): StoredTask {
  const [task] = readTasks(sql, 'WHERE task.id = ?', id)
  if (!task) throw missing('task.missing', 'That task is not there any more.')
  return task
}

export const childrenOf = (sql: SqlStorage, id: string) =>
  readTasks(sql, 'WHERE task.parentId = ? ORDER BY task.createdAt, task.id', id)

export function insertTask(sql: SqlStorage, task: StoredTask): StoredTask {
  const row = toRow(task)
  const names = Object.keys(row)
  sql.exec(`INSERT INTO tasks (${names}) VALUES (${names.map(() => '?')})`, ...Object.values(row))
  return findTask(sql, task.id)
}

export function updateTask(sql: SqlStorage, task: StoredTask, now: string): StoredTask {
  const { id, ...row } = toRow({ ...task, updatedAt: now })
  const assignments = Object.keys(row).map((name) => `${name} = ?`)
  sql.exec(`UPDATE tasks SET ${assignments} WHERE id = ?`, ...Object.values(row), id!)
  return findTask(sql, task.id)
}

export const deleteTask = (sql: SqlStorage, id: string) => void sql.exec('DELETE FROM tasks WHERE id = ?', id)

/** The list of this name as it is spelled already, so that “Shopping” and “shopping” stay one list. */
export function spelledList(sql: SqlStorage, name: string): string {
  const [known] = sql.exec<{ list: string }>('SELECT list FROM tasks WHERE list = ? LIMIT 1', name).toArray()
  return known?.list ?? name
}

/** A task to hang sub-tasks on: open, and not a sub-task itself, for they go one level deep. */
export function findParent(sql: SqlStorage, id: string): StoredTask {
  const parent = findTask(sql, id)
  if (parent.parentId) throw conflict('task.depth', 'Sub-tasks go one level deep. Put it under the main task instead.')
  if (parent.doneAt) throw conflict('task.done', `“${parent.title}” is done. Reopen it to add to it.`)
  return parent
}

/** When a task stands on the agenda: its due date, or else its reminder. */
export const momentOf = (task: Pick<Task, 'due' | 'remind'>): Due | null => task.due ?? task.remind

/** The day a moment falls on for somebody in `zone`: a bare day is that day everywhere. */
export const dayFor = (moment: Due, zone: Zone) => dayOf(isDay(moment.local) ? moment.local : toLocal(moment.at, zone))

function toRow(task: StoredTask): Record<string, string | null> {
  const moment = momentOf(task)
  return {
    id: task.id,
    title: task.title,
    notes: task.notes || null,
    dueLocal: task.due?.local ?? null,
    dueZone: task.due?.zone ?? null,
    dueAt: task.due?.at ?? null,
    remindLocal: task.remind?.local ?? null,
    remindZone: task.remind?.zone ?? null,
    remindAt: task.remind?.at ?? null,
    priority: task.priority === 'none' ? null : task.priority,
    tags: task.tags.length > 0 ? JSON.stringify(task.tags) : null,
    list: task.list,
    recurrence: task.recurrence,
    repeats: task.recurrence && sayRule(task.recurrence),
    parentId: task.parentId,
    snoozedUntil: task.snoozedUntil,
    doneAt: task.doneAt,
    createdAt: task.createdAt,
    updatedAt: task.updatedAt,
    nextId: task.nextId,
    momentAt: moment?.at ?? null,
    momentDay: moment && isDay(moment.local) ? moment.local : null,
    lateAt: moment && lateAt(moment),
    search: searchable(
      [task.title, task.list ?? '', task.tags.map((tag) => `#${tag}`).join(' '), task.notes].join('\n'),
    ),
  }
}

function fromRow(row: Record<string, SqlStorageValue>): StoredTask {
  const text = (name: string) => row[name] as string | null
  const [open, done] = [Number(row.openChildren), Number(row.doneChildren)]
  return {
    id: text('id')!,
    title: text('title')!,
    notes: text('notes') ?? '',
    due: due(text('dueLocal'), text('dueZone'), text('dueAt')),
    remind: due(text('remindLocal'), text('remindZone'), text('remindAt')),
    priority: (text('priority') ?? 'none') as Task['priority'],
    tags: JSON.parse(text('tags') ?? '[]') as string[],
    list: text('list'),
    recurrence: text('recurrence'),
    parentId: text('parentId'),
    snoozedUntil: text('snoozedUntil'),
    doneAt: text('doneAt'),
    createdAt: text('createdAt')!,
    updatedAt: text('updatedAt')!,
    nextId: text('nextId'),
    ...(row.repeats !== null && { repeats: text('repeats')! }),
    ...(open + done > 0 && { subtasks: { open, done } }),
  }
}

const due = (local: LocalDateTime | null, zone: Zone | null, at: string | null): Due | null =>
  local && zone && at ? { local, zone, at } : null
