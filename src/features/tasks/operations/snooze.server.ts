import { z } from 'zod'
import { conflict, invalid } from '../../../platform/errors'
import { defineOperation } from '../../../platform/operations/operation'
import { LocalDateTime, Zone } from '../../../platform/time'
import { armReminder } from '../reminders.server'
import { findTask, present, updateTask } from '../rows.server'
import { Task, TaskId } from '../task'
import { resolveDue, resolveReminder } from '../when'

export const snoozeTask = defineOperation({
  name: 'task.snooze',
  title: 'Snooze a task',
  description:
    'Hides a task until a later time without changing when it is due; if it has a reminder, that rings again then. ' +
    'To change the due date itself, change the task.',
  home: 'person',
  effect: 'write',
  needs: 'task:write',
  input: z.object({
    taskId: TaskId,
    until: LocalDateTime.describe('Until when. A bare day means its start, or 09:00 for a task with a reminder.'),
    zone: Zone.optional(),
  }),
  output: Task,
  phrases: [
    'snooze {task} until {until}',
    'push {task} to {until}',
    'hide {task} until {until}',
    'remind me about {task} again {until}',
    'not now, ask me again {until}',
  ],
  run(context, { taskId, until, zone = context.caller.zone }) {
    const task = findTask(context.sql, taskId)
    if (task.doneAt) throw conflict('task.done', `“${task.title}” is done already, so there is nothing to snooze.`)
    const { at } = task.remind ? resolveReminder(until, zone) : resolveDue(until, zone)
    if (at <= context.now) throw invalid('snooze.past', 'Pick a time in the future to snooze until.')
    const snoozed = updateTask(context.sql, { ...task, snoozedUntil: at }, context.now)
    armReminder(context, snoozed)
    context.emit('task.snoozed', { taskId, until: at })
    return present(snoozed)
  },
})
