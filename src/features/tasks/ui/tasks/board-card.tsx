import { Ellipsis } from 'lucide-react'
import { IconButton } from '../../../../ui/actions/icon-button'
import { Menu, MenuContent, MenuItem, MenuSeparator, MenuTrigger } from '../../../../ui/actions/menu'
import { cn } from '../../../../ui/cn'
import { Checkbox } from '../../../../ui/forms/checkbox'
import { completeTask, removeTask, reopenTask } from '../../actions'
import { strings } from '../../strings'
import type { Task } from '../../task'
import { TaskDetails, type Told } from '../parts/task-details'
import type { Column } from './columns'

interface BoardCardProps {
  task: Task
  now: string
  hide: Told
  columns: Column[]
  here: Column
  onMove: (to: Column) => void
}

/** One task on the board. */
export function BoardCard({ task, now, hide, columns, here, onMove }: BoardCardProps) {
  const done = task.doneAt !== null
  return (
    <li
      draggable
      onDragStart={(event) => event.dataTransfer.setData('text/task', task.id)}
      className="group flex cursor-grab items-start gap-2.5 rounded-md border border-line bg-raised px-3 py-2.5 shadow-soft active:cursor-grabbing"
    >
      <Checkbox
        round
        className="mt-[2px] size-4"
        checked={done}
        onCheckedChange={() => void (done ? reopenTask(task) : completeTask(task))}
        aria-label={done ? strings.row.reopen(task.title) : strings.row.complete(task.title)}
      />
      <div className="min-w-0 flex-1">
        <p className={cn('break-words leading-5', done && 'text-ink-3 line-through decoration-1')}>{task.title}</p>
        <TaskDetails task={task} now={now} hide={hide} />
      </div>
      <Menu>
        <MenuTrigger asChild>
          <IconButton label={`${strings.row.more}: ${task.title}`} size="small" className="-mt-1 -mr-1.5">
            <Ellipsis aria-hidden />
          </IconButton>
        </MenuTrigger>
        <MenuContent align="end">
          {columns
            .filter((column) => column !== here)
            .map((column) => (
              <MenuItem key={column.id} onSelect={() => onMove(column)}>
                {strings.tasks.moveTo(column.title)}
              </MenuItem>
            ))}
          <MenuSeparator />
          <MenuItem onSelect={() => void removeTask(task)}>{strings.row.remove}</MenuItem>
        </MenuContent>
      </Menu>
    </li>
  )
}
