import type { Context } from '../../platform/operations/context'
import type { TimerHandler } from '../../platform/operations/feature'
import type { Instant } from '../../platform/time'
import { nextOccurrence } from './recurrence/next'
import { present, readTasks, type StoredTask } from './rows.server'
import type { ReminderDue, Task } from './task'
import { resolveDue } from './when'

const timer = 'task.remind'

/** When a task's reminder rings: at its time, or when its snooze ends, if that is later. `null` for a silent task. */
export function ringsAt(task: Pick<Task, 'doneAt' | 'remind' | 'snoozedUntil'>): Instant | null {
  if (task.doneAt || !task.remind) return null
  const { at } = task.remind
  return task.snoozedUntil && task.snoozedUntil > at ? task.snoozedUntil : at
}

/** Sets the task's timer to its reminder, or clears it where there is none to come. */
export function armReminder(context: Context, task: Task) {
  const moment = ringsAt(task)
  context.setTimer(timer, task.id, moment && moment > context.now ? moment : null, { moment })
}

export const disarmReminder = (context: Context, taskId: string) => context.setTimer(timer, taskId, null)

/**
 * A reminder rings once for each of its moments: at the time, or as soon as the home is awake again. What rang is
 * written down in the same transaction, so that neither a repeated alarm nor an undo makes it ring again. A repeating
 * task that nobody completes rings at its later occurrences too.
 */
export const reminderTimer: TimerHandler = {
  name: timer,
  home: 'person',
  fire(context, taskId, { moment }) {
    const [task] = readTasks(
      context.sql,
      'WHERE task.id = ? AND task.doneAt IS NULL AND task.remindAt IS NOT NULL',
      taskId,
    )
    if (!task || typeof moment !== 'string') return
    armLaterOccurrence(context, task)
    if (!firstTime(context, taskId, moment)) return
    const { personId, organizationId } = context.caller
    const due: ReminderDue = { taskId, title: task.title, personId, organizationId }
    context.emit('reminder.due', due)
    context.announce({ type: 'reminder', task: present(task) })
  },
}

function firstTime({ sql, now }: Context, taskId: string, moment: string) {
  const written = sql.exec(
    'INSERT INTO reminded VALUES (?, ?, ?) ON CONFLICT DO NOTHING RETURNING taskId',
    ...[taskId, moment, now],
  )
  return written.toArray().length > 0
}

function armLaterOccurrence(context: Context, { id, recurrence, remind }: StoredTask) {
  const next = recurrence && remind && nextOccurrence(recurrence, remind.local, remind.zone, context.now)
  if (!next) return
  const moment = resolveDue(next.local, remind.zone).at
  context.setTimer(timer, id, moment, { moment })
}
