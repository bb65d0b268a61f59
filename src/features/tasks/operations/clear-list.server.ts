import { z } from 'zod'
import { missing } from '../../../platform/errors'
import { defineOperation } from '../../../platform/operations/operation'
import { disarmReminder } from '../reminders.server'
import { childrenOf, deleteTask, readTasks } from '../rows.server'
import { ListName } from '../task'

export const clearList = defineOperation({
  name: 'task.clear',
  title: 'Clear a list',
  description:
    'Deletes everything on a list, or only what is done or only what is still open on it. `list: null` is the ordinary ' +
    'to-do list.',
  home: 'person',
  effect: 'write',
  needs: 'task:write',
  destructive: true,
  input: z.object({
    list: ListName.nullable().describe('The list to clear; null for the ordinary to-do list.'),
    status: z.enum(['open', 'done', 'all']).default('all'),
  }),
  output: z.object({ removed: z.number().int() }),
  phrases: [
    'clear my {list} list',
    'delete everything on my {list} list',
    'empty the {list} list',
    'remove all {status} tasks from {list}',
    'clear my to-do list',
  ],
  run(context, { list, status }) {
    const { sql, emit } = context
    const which = { open: 'AND task.doneAt IS NULL', done: 'AND task.doneAt IS NOT NULL', all: '' }[status]
    const tasks = readTasks(sql, `WHERE task.list IS ? ${which}`, list)
    if (tasks.length === 0)
      throw missing('list.empty', `There is nothing to clear on ${list ? `“${list}”` : 'your to-do list'}.`)
    const doomed = new Set(tasks.flatMap((task) => [task.id, ...childrenOf(sql, task.id).map(({ id }) => id)]))
    for (const id of doomed) {
      disarmReminder(context, id)
      deleteTask(sql, id)
    }
    emit('list.cleared', { list, removed: doomed.size })
    return { removed: doomed.size }
  },
})
