import { z } from 'zod'
import { defineOperation } from '../../../platform/operations/operation'
import { findTask, present } from '../rows.server'
import { Task, TaskId } from '../task'

export const getTask = defineOperation({
  name: 'task.get',
  title: 'Look at a task',
  description: 'Reads one task or reminder with all its details.',
  home: 'person',
  effect: 'read',
  needs: 'task:read',
  input: z.object({ taskId: TaskId }),
  output: Task,
  phrases: ['show me {task}', 'what do I know about {task}', 'details of {task}', 'when is {task} due'],
  run: ({ sql }, { taskId }) => present(findTask(sql, taskId)),
})
