import { operationQuery } from '../../platform/browser/queries'
import type { Receipt } from '../../platform/operations/outcome'
import type { Agenda, Interpretation, ListSummary, Task, TaskFilter, TaskPage, Understood } from './task'

export const tasksQuery = (filter: Partial<TaskFilter> = {}) => operationQuery<TaskPage>('task.list', filter)
export const taskQuery = (taskId: string) => operationQuery<Task>('task.get', { taskId })
export const listsQuery = operationQuery<{ lists: ListSummary[] }>('task.lists')
export const agendaQuery = (date: string) => operationQuery<Agenda>('agenda.read', { date })

/** What waits for this person's approval, newest first. */
export const waitingQuery = operationQuery<{ receipts: Receipt[] }>('receipt.list', { status: 'pending', limit: 5 })

/** How a line would be read as a task. */
export const interpretationQuery = (text: string, ignore: Understood['kind'][], date?: string) => ({
  ...operationQuery<Interpretation>('task.interpret', { text, ignore, date }),
  staleTime: 60_000,
})
