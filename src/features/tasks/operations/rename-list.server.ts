import { z } from 'zod'
import { missing } from '../../../platform/errors'
import { defineOperation } from '../../../platform/operations/operation'
import { readTasks, updateTask } from '../rows.server'
import { ListName } from '../task'

export const renameList = defineOperation({
  name: 'task.rename_list',
  title: 'Rename a list',
  description: 'Renames a list of tasks. If a list of the new name exists, the two become one.',
  home: 'person',
  effect: 'write',
  needs: 'task:write',
  input: z.object({ from: ListName, to: ListName }),
  output: z.object({ moved: z.number().int() }),
  phrases: ['rename the {from} list to {to}', 'call my {from} list {to}', 'merge the {from} list into {to}'],
  run({ sql, now, emit }, { from, to }) {
    const tasks = readTasks(sql, 'WHERE task.list = ?', from)
    if (tasks.length === 0) throw missing('list.missing', `There is no list called “${from}”.`)
    for (const task of tasks) updateTask(sql, { ...task, list: to }, now)
    emit('list.renamed', { from, to })
    return { moved: tasks.length }
  },
})
