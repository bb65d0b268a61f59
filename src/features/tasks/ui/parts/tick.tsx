import { Checkbox } from '../../../../ui/forms/checkbox'
import { completeTask, reopenTask } from '../../actions'
import { strings } from '../../strings'
import type { Task } from '../../task'

/** The circle that completes a task, and reopens it. */
export const Tick = ({ task, className }: { task: Task; className?: string }) => (
  <Checkbox
    round
    className={className}
    checked={task.doneAt !== null}
    onCheckedChange={() => void (task.doneAt ? reopenTask(task) : completeTask(task))}
    aria-label={task.doneAt ? strings.row.reopen(task.title) : strings.row.complete(task.title)}
  />
)
