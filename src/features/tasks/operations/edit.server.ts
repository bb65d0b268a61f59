import { conflict, invalid } from '../../../platform/errors'
import type { Context } from '../../../platform/operations/context'
import { defineOperation } from '../../../platform/operations/operation'
import { checkRule } from '../recurrence/next'
import { armReminder } from '../reminders.server'
import {
  childrenOf,
  findParent,
  findTask,
  momentOf,
  present,
  type StoredTask,
  spelledList,
  updateTask,
} from '../rows.server'
import { type Due, Task, TaskEdit } from '../task'
import { followDue, isLinked, requireFuture, resolveDue, resolveReminder } from '../when'
import { firstDay } from './add.server'

type Edit = Omit<TaskEdit, 'taskId'>

export const editTask = defineOperation({
  name: 'task.edit',
  title: 'Change a task',
  description:
    'Changes a task or reminder: rename it, reschedule it, set or clear its due date, reminder, priority, tags, list, ' +
    'repetition, notes or parent. Only what is given changes; null clears. A reminder at the due time moves with it.',
  home: 'person',
  effect: 'write',
  needs: 'task:write',
  input: TaskEdit,
  output: Task,
  phrases: [
    'move {task} to {due}',
    'reschedule {task} for {due}',
    'rename {task} to {title}',
    'make it {due} instead',
    'change the reminder for {task} to {remind}',
    'set the priority of {task} to {priority}',
    'repeat {task} {recurrence}',
    'add a note to {task}: {notes}',
  ],
  run(context, { taskId, ...edit }) {
    if (Object.values(edit).every((value) => value === undefined))
      throw invalid('task.unchanged', 'Say what to change: the title, the date, the list or another detail.')
    const { sql, now } = context
    const before = findTask(sql, taskId)
    const dated: StoredTask = { ...before, ...changeDates(context, before, edit) }
    const changed: StoredTask = {
      ...dated,
      title: edit.title ?? before.title,
      notes: edit.notes ?? before.notes,
      priority: edit.priority ?? before.priority,
      tags: edit.tags ? [...new Set(edit.tags)] : before.tags,
      ...(edit.snoozedUntil === null && { snoozedUntil: null }),
      ...place(sql, before, edit),
      ...repeat(context, dated, edit),
    }
    const task = updateTask(sql, changed, now)
    if (task.list !== before.list)
      for (const child of childrenOf(sql, taskId)) updateTask(sql, { ...child, list: task.list }, now)
    armReminder(context, task)
    context.emit('task.edited', { taskId })
    return present(task)
  },
})

/** The new due date and reminder. Rescheduling ends a snooze; a zone alone keeps the wall-clock times. */
function changeDates({ caller, now }: Context, before: StoredTask, edit: Edit): Partial<StoredTask> {
  const zone = edit.zone ?? caller.zone
  if (edit.due === undefined && edit.remind === undefined && edit.zone === undefined) return {}
  const kept = (value: Due | null) => (value && edit.zone ? resolveDue(value.local, zone) : value)
  const due = edit.due === undefined ? kept(before.due) : resolved(edit.due, zone)
  let remind = kept(before.remind)
  if (edit.remind !== undefined)
    remind = edit.remind === null ? null : requireFuture(resolveReminder(edit.remind, zone), now)
  else if (edit.due !== undefined && before.due && before.remind && isLinked(before.due, before.remind))
    remind = due && requireFuture(followDue(due, before.remind), now)
  return { due, remind, snoozedUntil: null }
}

const resolved = (local: string | null, zone: string) => (local === null ? null : resolveDue(local, zone))

/** The rule after the edit: checked against the new dates, started from now where there are none, gone with them. */
function repeat({ caller, now }: Context, dated: StoredTask, edit: Edit): Partial<StoredTask> {
  if (edit.recurrence === null) return { recurrence: null }
  const start = momentOf(dated)
  if (edit.recurrence === undefined) return start ? {} : { recurrence: null }
  const zone = edit.zone ?? caller.zone
  const from = start ?? resolveDue(firstDay(edit.recurrence, zone, now), zone)
  return { recurrence: checkRule(edit.recurrence, from.local, from.zone), ...(!start && { due: from }) }
}

/** Its list and its parent: a sub-task is on the list of its parent. */
function place(sql: SqlStorage, before: StoredTask, edit: Edit): Partial<StoredTask> {
  const parentId = edit.parentId === undefined ? before.parentId : edit.parentId
  if (!parentId) {
    const list = edit.list === undefined ? before.list : edit.list && spelledList(sql, edit.list)
    return { parentId: null, list }
  }
  if (parentId === before.parentId) return {}
  if (parentId === before.id || childrenOf(sql, before.id).length > 0)
    throw conflict('task.depth', 'Sub-tasks go one level deep, and this task has sub-tasks of its own.')
  return { parentId, list: findParent(sql, parentId).list }
}
