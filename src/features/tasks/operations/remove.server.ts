import { z } from 'zod'
import { defineOperation } from '../../../platform/operations/operation'
import { disarmReminder } from '../reminders.server'
import { childrenOf, deleteTask, findTask, present } from '../rows.server'
import { Task, TaskId } from '../task'

export const removeTask = defineOperation({
  name: 'task.remove',
  title: 'Delete a task',
  description:
    'Deletes a task or reminder and its sub-tasks. To tick something off that was done, complete it instead.',
  home: 'person',
  effect: 'write',
  needs: 'task:write',
  destructive: true,
  input: z.object({ taskId: TaskId }),
  output: Task,
  phrases: [
    'delete {task}',
    'remove {task} from my list',
    'cancel the reminder to {task}',
    'get rid of {task}',
    'forget about {task}',
  ],
  run(context, { taskId }) {
    const task = findTask(context.sql, taskId)
    for (const each of [...childrenOf(context.sql, taskId), task]) {
      disarmReminder(context, each.id)
      deleteTask(context.sql, each.id)
    }
    context.emit('task.removed', { taskId, title: task.title })
    return present(task)
  },
})
