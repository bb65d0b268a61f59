import { defineOperation } from '../../../platform/operations/operation'
import { present, readTasks } from '../rows.server'
import { TaskFilter, TaskPage } from '../task'
import { taskOrder, whereTasks } from './filter.server'

export const listTasks = defineOperation({
  name: 'task.list',
  title: 'List tasks',
  description:
    'Lists tasks and reminders, late ones first: by status, due date, range of days, list, tag, priority or search ' +
    'words. Use it to find the task that somebody speaks of, and for “what is overdue?”.',
  home: 'person',
  effect: 'read',
  needs: 'task:read',
  input: TaskFilter,
  output: TaskPage,
  phrases: [
    'what do I have to do',
    'show my {list} list',
    'what is on my to-do list',
    'what is overdue',
    'find the task about {search}',
    'list my reminders',
    'which tasks are tagged {tag}',
    'what have I finished',
  ],
  run({ sql, caller, now }, filter) {
    const { where, bindings } = whereTasks(filter, caller, now)
    const total = sql
      .exec<{ total: number }>(`SELECT count(*) AS total FROM tasks task WHERE ${where}`, ...bindings)
      .one()
    const page = [...taskOrder.bindings(now), filter.limit, filter.offset]
    const tasks = readTasks(sql, `WHERE ${where} ${taskOrder.sql} LIMIT ? OFFSET ?`, ...bindings, ...page)
    return { tasks: tasks.map(present), total: total.total }
  },
})
