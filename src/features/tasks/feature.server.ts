import type { Feature } from '../../platform/operations/feature'
import { addTask } from './operations/add.server'
import { clearList } from './operations/clear-list.server'
import { completeTask } from './operations/complete.server'
import { editTask } from './operations/edit.server'
import { removeTask } from './operations/remove.server'
import { renameList } from './operations/rename-list.server'
import { reopenTask } from './operations/reopen.server'
import { snoozeTask } from './operations/snooze.server'
import { readAgenda } from './reading/agenda.server'
import { getTask } from './reading/get.server'
import { interpretTask } from './reading/interpret.server'
import { listTasks } from './reading/list.server'
import { summarizeLists } from './reading/lists.server'
import { reminderTimer } from './reminders.server'
import { taskTables } from './tables'

/** Tasks, reminders and the agenda of a person. */
export const tasksFeature: Feature = {
  name: 'tasks',
  operations: [
    addTask,
    editTask,
    completeTask,
    reopenTask,
    removeTask,
    snoozeTask,
    clearList,
    renameList,
    readAgenda,
    listTasks,
    getTask,
    summarizeLists,
    interpretTask,
  ],
  tables: taskTables,
  timers: [reminderTimer],
}
