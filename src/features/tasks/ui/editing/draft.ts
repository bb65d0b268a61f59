import { strings } from '../../strings'
import type { Priority, Task, TaskEdit } from '../../task'

/** A task as its form holds it: everything is text. */
export interface Draft {
  title: string
  notes: string
  day: string
  time: string
  remind: string
  recurrence: string
  priority: string
  list: string
  tags: string
}

export const draftOf = (task: Task): Draft => ({
  title: task.title,
  notes: task.notes,
  day: task.due?.local.slice(0, 10) ?? '',
  time: task.due?.local.slice(11) ?? '',
  remind: task.remind?.local ?? '',
  recurrence: task.recurrence ?? '',
  priority: task.priority,
  list: task.list ?? '',
  tags: task.tags.join(' '),
})

/** What the form changed, as `task.edit` takes it; dates stay in the zone they were meant in. */
export function changesOf(task: Task, draft: Draft): Omit<TaskEdit, 'taskId'> {
  const before = draftOf(task)
  const due = draft.day && (draft.time ? `${draft.day}T${draft.time}` : draft.day)
  const dueChanged = due !== (task.due?.local ?? '')
  const remindChanged = draft.remind !== before.remind
  const zone = dueChanged ? task.due?.zone : remindChanged ? task.remind?.zone : undefined
  const tags = draft.tags.split(/[\s,]+/).filter(Boolean)
  return {
    ...(draft.title.trim() !== before.title && { title: draft.title.trim() }),
    ...(draft.notes !== before.notes && { notes: draft.notes }),
    ...(dueChanged && { due: due || null }),
    ...(remindChanged && { remind: draft.remind || null }),
    ...(zone && (due || draft.remind) && { zone }),
    ...(draft.recurrence !== before.recurrence && { recurrence: draft.recurrence || null }),
    ...(draft.priority !== before.priority && { priority: draft.priority as Priority }),
    ...(draft.list.trim() !== before.list && { list: draft.list.trim() || null }),
    ...(tags.join(' ') !== before.tags && { tags }),
  }
}

const { repeats } = strings.editor
const common = [
  { value: '', label: repeats.never },
  { value: 'FREQ=DAILY', label: repeats.daily },
  { value: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', label: repeats.weekdays },
  { value: 'FREQ=WEEKLY', label: repeats.weekly },
  { value: 'FREQ=WEEKLY;INTERVAL=2', label: repeats.biweekly },
  { value: 'FREQ=MONTHLY', label: repeats.monthly },
  { value: 'FREQ=YEARLY', label: repeats.yearly },
]

/** The usual repetitions, and the task's own where it is none of them. */
export function repeatChoices({ recurrence, repeats: words }: Task) {
  if (!recurrence || common.some(({ value }) => value === recurrence)) return common
  const own = words ? words.charAt(0).toUpperCase() + words.slice(1) : recurrence
  return [...common, { value: recurrence, label: own }]
}
