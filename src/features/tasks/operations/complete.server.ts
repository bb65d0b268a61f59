import { z } from 'zod'
import { conflict } from '../../../platform/errors'
import { newId } from '../../../platform/ids'
import type { Context } from '../../../platform/operations/context'
import { defineOperation } from '../../../platform/operations/operation'
import { nextOccurrence } from '../recurrence/next'
import { armReminder, disarmReminder } from '../reminders.server'
import { childrenOf, findTask, insertTask, momentOf, present, type StoredTask, updateTask } from '../rows.server'
import { type Due, Task, TaskId } from '../task'
import { resolveDue, shift } from '../when'

export const completeTask = defineOperation({
  name: 'task.complete',
  title: 'Complete a task',
  description:
    'Marks a task or reminder as done, together with its open sub-tasks. A repeating task comes back as a new open one ' +
    'at its next date.',
  home: 'person',
  effect: 'write',
  needs: 'task:write',
  input: z.object({ taskId: TaskId }),
  output: Task,
  phrases: [
    'mark {task} as done',
    'I finished {task}',
    'complete {task}',
    'check off {task}',
    '{task} is done',
    'tick {task} off my list',
  ],
  run(context, { taskId }) {
    const { sql, now, emit } = context
    const task = findTask(sql, taskId)
    if (task.doneAt) throw conflict('task.done', `“${task.title}” is done already.`)
    const children = childrenOf(sql, taskId)
    const nextId = task.nextId ?? repeatTask(context, task, children)
    for (const child of children.filter(({ doneAt }) => !doneAt)) {
      updateTask(sql, { ...child, doneAt: now, snoozedUntil: null }, now)
      disarmReminder(context, child.id)
    }
    disarmReminder(context, taskId)
    emit('task.completed', { taskId, title: task.title })
    return present(updateTask(sql, { ...task, doneAt: now, snoozedUntil: null, nextId }, now))
  },
})

/** Makes the next occurrence of a repeating task, with its reminder and sub-tasks as far from it as they were. */
function repeatTask(context: Context, task: StoredTask, children: StoredTask[]): string | null {
  const start = momentOf(task)
  if (!task.recurrence || !start) return null
  const next = nextOccurrence(task.recurrence, start.local, start.zone, context.now)
  if (!next) return null
  const moved = (value: Due | null) => value && resolveDue(shift(value.local, start.local, next.local), value.zone)
  const fresh = { snoozedUntil: null, doneAt: null, createdAt: context.now, updatedAt: context.now, nextId: null }
  const repeat = (earlier: StoredTask, changes: Partial<StoredTask>) => {
    const dates = { due: moved(earlier.due), remind: moved(earlier.remind) }
    const { subtasks: _subtasks, ...kept } = earlier
    const task = insertTask(context.sql, { ...kept, ...fresh, ...dates, ...changes, id: newId('task') })
    armReminder(context, task)
    return task.id
  }
  const nextId = repeat(task, { recurrence: next.recurrence })
  for (const child of children) repeat(child, { parentId: nextId })
  return nextId
}
