import { z } from 'zod'
import { conflict } from '../../../platform/errors'
import { defineOperation } from '../../../platform/operations/operation'
import { armReminder, disarmReminder } from '../reminders.server'
import { childrenOf, deleteTask, findTask, present, readTasks, updateTask } from '../rows.server'
import { Task, TaskId } from '../task'

export const reopenTask = defineOperation({
  name: 'task.reopen',
  title: 'Reopen a task',
  description:
    'Makes a completed task open again. Its sub-tasks stay as they are; if it repeats, the next occurrence is taken ' +
    'back unless somebody has worked on it since.',
  home: 'person',
  effect: 'write',
  needs: 'task:write',
  input: z.object({ taskId: TaskId }),
  output: Task,
  phrases: ['reopen {task}', '{task} is not done yet', 'uncheck {task}', 'mark {task} as not done'],
  run(context, { taskId }) {
    const { sql, now, emit } = context
    const task = findTask(sql, taskId)
    if (!task.doneAt) throw conflict('task.open', `“${task.title}” is open already.`)
    const [next] = readTasks(sql, 'WHERE task.id = ? AND task.updatedAt = task.createdAt', task.nextId)
    const children = next ? childrenOf(sql, next.id) : []
    const untouched =
      next && children.every((child) => child.updatedAt === child.createdAt && child.createdAt === next.createdAt)
    for (const each of untouched ? [...children, next] : []) {
      disarmReminder(context, each.id)
      deleteTask(sql, each.id)
    }
    const open = updateTask(sql, { ...task, doneAt: null, nextId: untouched ? null : task.nextId }, now)
    armReminder(context, open)
    emit('task.reopened', { taskId })
    return present(open)
  },
})
