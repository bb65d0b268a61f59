import { request, sentenceOf } from '../../platform/browser/perform'
import { invalidateAll, queryClient } from '../../platform/browser/queries'
import { toast } from '../../ui/overlays/toast'
import { announce } from '../../ui/text/announcer'
import { undoAloud } from '../receipts/undo-aloud'
import { strings } from './strings'
import type { Agenda, NewTask, Task, TaskEdit, TaskPage } from './task'

interface Action<Output> {
  operation: string
  input: object
  /** What the screen shows at once, before the answer, `null` for a task that goes; taken back if it fails. */
  show?: { taskId: string; change: Partial<Task> | null }
  /** What to say once it is done. */
  said: string | ((output: Output) => string)
}

/** Performs a change, shows it at once, and says what happened with a way back. `null` when it did not happen. */
async function act<Output>({ operation, input, show, said }: Action<Output>): Promise<Output | null> {
  const takeBack = show ? await showAtOnce(show.taskId, show.change) : () => {}
  try {
    const outcome = await request<Output>(operation, input)
    if (outcome.status === 'pending') {
      takeBack()
      void toast.say(strings.said.waits)
      return null
    }
    const { receipt, output } = outcome
    const sentence = typeof said === 'string' ? said : said(output)
    announce(sentence)
    void toast.say(
      sentence,
      receipt ? { label: strings.said.undo, act: () => void undoAloud(receipt, strings.said) } : undefined,
    )
    return output
  } catch (error) {
    takeBack()
    void toast.fail(sentenceOf(error))
    return null
  } finally {
    void invalidateAll()
  }
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
  act<Task>({ operation: 'task.add', input: task, said: strings.quickAdd.added(task.title) })

export const completeTask = ({ id, title }: Named) =>
  act<Task>({
    operation: 'task.complete',
    input: { taskId: id },
    show: { taskId: id, change: { doneAt: now() } },
    said: strings.said.completed(title),
  })

export const reopenTask = ({ id, title }: Named) =>
  act<Task>({
    operation: 'task.reopen',
    input: { taskId: id },
    show: { taskId: id, change: { doneAt: null } },
    said: strings.said.reopened(title),
  })

export const removeTask = ({ id, title }: Named) =>
  act<Task>({
    operation: 'task.remove',
    input: { taskId: id },
    show: { taskId: id, change: null },
    said: strings.said.removed(title),
  })

export const snoozeTask = ({ id, title }: Named, until: string, words: string) =>
  act<Task>({
    operation: 'task.snooze',
    input: { taskId: id, until },
    show: { taskId: id, change: null },
    said: strings.said.snoozed(title, words),
  })

/** Changes a task; `show` is what of it can be shown before the answer. */
export const editTask = ({ id, title }: Named, edit: Omit<TaskEdit, 'taskId'>, show: Partial<Task> = {}) =>
  act<Task>({
    operation: 'task.edit',
    input: { taskId: id, ...edit },
    show: { taskId: id, change: show },
    said: strings.said.changed(edit.title ?? title),
  })

/** Ends a snooze. */
export const wakeTask = ({ id, title }: Named) =>
  act<Task>({ operation: 'task.edit', input: { taskId: id, snoozedUntil: null }, said: strings.said.woken(title) })

export const renameList = (from: string, to: string) =>
  act<{ moved: number }>({ operation: 'task.rename_list', input: { from, to }, said: strings.said.renamed(from, to) })

export const clearDone = (list: string | null) =>
  act<{ removed: number }>({
    operation: 'task.clear',
    input: { list, status: 'done' },
    said: ({ removed }) => strings.tasks.removed(removed),
  })
