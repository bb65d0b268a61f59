import { invalid } from '../../../platform/errors'
import { newId } from '../../../platform/ids'
import { defineOperation } from '../../../platform/operations/operation'
import { checkRule, firstOccurrence } from '../recurrence/next'
import { armReminder } from '../reminders.server'
import { findParent, insertTask, momentOf, present, spelledList } from '../rows.server'
import { NewTask, Task } from '../task'
import { requireFuture, resolveDue, resolveReminder } from '../when'

export const addTask = defineOperation({
  name: 'task.add',
  title: 'Add a task',
  description:
    'Adds something to do: a to-do, an item on a named list such as shopping, or a reminder (set `remind`). ' +
    'Takes an optional due date, priority, tags, repetition and parent task; a sub-task is on the list of its parent.',
  home: 'person',
  effect: 'write',
  needs: 'task:write',
  input: NewTask,
  output: Task,
  phrases: [
    'remind me to {title} {remind}',
    'set a reminder for {remind} to {title}',
    'add {title} to my to-do list',
    'put {title} on my {list} list',
    'I need to {title} by {due}',
    'create a task to {title}',
    'every {recurrence} {title}',
    "don't let me forget to {title}",
  ],
  run(context, input) {
    const { sql, caller, now, emit } = context
    const zone = input.zone ?? caller.zone
    const parent = input.parentId ? findParent(sql, input.parentId) : null
    const remind = input.remind ? requireFuture(resolveReminder(input.remind, zone), now) : null
    const due = input.due ?? (input.recurrence && !remind ? firstDay(input.recurrence, zone, now) : null)
    const list = parent ? parent.list : input.list ? spelledList(sql, input.list) : null
    const dates = { due: due ? resolveDue(due, zone) : null, remind }
    const start = momentOf(dates)
    const task = insertTask(sql, {
      id: newId('task'),
      title: input.title,
      notes: input.notes ?? '',
      ...dates,
      priority: input.priority ?? 'none',
      tags: [...new Set(input.tags)],
      list,
      recurrence: input.recurrence && start ? checkRule(input.recurrence, start.local, start.zone) : null,
      parentId: parent?.id ?? null,
      snoozedUntil: null,
      doneAt: null,
      createdAt: now,
      updatedAt: now,
      nextId: null,
    })
    armReminder(context, task)
    emit('task.added', { taskId: task.id, title: task.title })
    return present(task)
  },
})

/** Where a repeating task starts that was given neither a date nor a reminder. */
export function firstDay(rule: string, zone: string, now: string): string {
  const first = firstOccurrence(rule, zone, now)
  if (!first) throw invalid('recurrence.never', 'That repetition never comes round. Change it or leave it out.')
  return first
}
