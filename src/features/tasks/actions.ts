import { queryClient } from '../../platform/browser/queries'
import { type Action, act } from '../receipts/act'
import { strings } from './strings'
import type { Agenda, NewTask, Task, TaskEdit, TaskPage } from './task'

interface Change<Output> extends Action<Output> {
  /** What the screen shows at once, before the answer, `null` for a task that goes; taken back if it fails. */
  show?: { taskId: string; change: Partial<Task> | null }
}

/** Performs a change, shows it at once, and says what happened with a way back. `null` when it did not happen. */
async function change<Output>({ show, ...action }: Change<Output>): Promise<Output | null> {
  const takeBack = show ? await showAtOnce(show.taskId, show.change) : () => {}
  return act({ ...action, takeBack })
}

const isTaskRead = ({ queryKey }: { queryKey: readonly unknown[] }) =>
  queryKey[0] === 'task.list' || queryKey[0] === 'agenda.read'

/** Changes one task everywhere it is shown, or takes it away; gives back how to undo that. */
async function showAtOnce(taskId: string, change: Partial<Task> | null) {
  await queryClient.cancelQueries({ predicate: isTaskRead })
  const before = queryClient.getQueriesData<TaskPage | Agenda>({ predicate: isTaskRead })
  const changed = (tasks: Task[]) =>
    tasks.flatMap((task) => (task.id !== taskId ? [task] : change ? [{ ...task, ...change }] : []))
  for (const [key, read] of before) {
    if (read && 'tasks' in read) {
      const tasks = changed(read.tasks)
      queryClient.setQueryData(key, { tasks, total: read.total - read.tasks.length + tasks.length })
    }
    if (read && 'timed' in read) queryClient.setQueryData(key, { ...read, ...eachOf(read, changed) })
  }
  return () => {
    for (const [key, read] of before) queryClient.setQueryData(key, read)
  }
}

const eachOf = ({ timed, anytime, reminders, overdue }: Agenda, change: (tasks: Task[]) => Task[]) => ({
  timed: change(timed),
  anytime: change(anytime),
  reminders: change(reminders),
  overdue: change(overdue),
})

type Named = Pick<Task, 'id' | 'title'>
const now = () => new Date().toISOString()

export const addTask = (task: NewTask) =>
  change<Task>({ operation: 'task.add', input: task, said: strings.quickAdd.added(task.title) })

export const completeTask = ({ id, title }: Named) =>
  change<Task>({
    operation: 'task.complete',
    input: { taskId: id },
    show: { taskId: id, change: { doneAt: now() } },
    said: strings.said.completed(title),
  })

export const reopenTask = ({ id, title }: Named) =>
  change<Task>({
    operation: 'task.reopen',
    input: { taskId: id },
    show: { taskId: id, change: { doneAt: null } },
    said: strings.said.reopened(title),
  })

export const removeTask = ({ id, title }: Named) =>
  change<Task>({
    operation: 'task.remove',
    input: { taskId: id },
    show: { taskId: id, change: null },
    said: strings.said.removed(title),
  })

export const snoozeTask = ({ id, title }: Named, until: string, words: string) =>
  change<Task>({
    operation: 'task.snooze',
    input: { taskId: id, until },
    show: { taskId: id, change: null },
    said: strings.said.snoozed(title, words),
  })

/** Changes a task; `show` is what of it can be shown before the answer. */
export const editTask = ({ id, title }: Named, edit: Omit<TaskEdit, 'taskId'>, show: Partial<Task> = {}) =>
  change<Task>({
    operation: 'task.edit',
    input: { taskId: id, ...edit },
    show: { taskId: id, change: show },
    said: strings.said.changed(edit.title ?? title),
  })

/** Ends a snooze. */
export const wakeTask = ({ id, title }: Named) =>
  change<Task>({ operation: 'task.edit', input: { taskId: id, snoozedUntil: null }, said: strings.said.woken(title) })

export const renameList = (from: string, to: string) =>
  change<{ moved: number }>({
    operation: 'task.rename_list',
    input: { from, to },
    said: strings.said.renamed(from, to),
  })

export const clearDone = (list: string | null) =>
  change<{ removed: number }>({
    operation: 'task.clear',
    input: { list, status: 'done' },
    said: ({ removed }) => strings.tasks.removed(removed),
  })
