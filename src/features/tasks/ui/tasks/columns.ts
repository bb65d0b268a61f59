import { strings } from '../../strings'
import type { ListSummary, Priority, Task } from '../../task'

export type BoardBy = 'priority' | 'list'

/** A column of the board, and the edit that moves a task into it. */
export interface Column {
  id: string
  title: string
  tasks: Task[]
  edit: { priority: Priority } | { list: string | null }
}

const priorities: Priority[] = ['high', 'medium', 'low', 'none']

/** The board's columns: by priority, or by list with the ordinary one first. Sub-tasks stay with their parents. */
export function columnsOf(tasks: Task[], by: BoardBy, lists: ListSummary[]): Column[] {
  const tops = tasks.filter(({ parentId }) => !parentId)
  if (by === 'priority')
    return priorities.map((priority) => ({
      id: priority,
      title: strings.row[priority],
      tasks: tops.filter((task) => task.priority === priority),
      edit: { priority },
    }))
  const names = [null, ...lists.flatMap(({ name }) => (name === null ? [] : [name]))]
  return names.map((list) => ({
    id: list ?? '',
    title: list ?? strings.tasks.ordinary,
    tasks: tops.filter((task) => task.list === list),
    edit: { list },
  }))
}
