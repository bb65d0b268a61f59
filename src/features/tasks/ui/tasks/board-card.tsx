import { Ellipsis } from 'lucide-react'
import { IconButton } from '../../../../ui/actions/icon-button'
import { Menu, MenuContent, MenuItem, MenuSeparator, MenuTrigger } from '../../../../ui/actions/menu'
import { removeTask } from '../../actions'
import { strings } from '../../strings'
import type { Task } from '../../task'
import { OpenableTitle } from '../parts/openable-title'
import { TaskDetails, type Told } from '../parts/task-details'
import { Tick } from '../parts/tick'
import type { Column } from './columns'

interface BoardCardProps {
  task: Task
  now: string
  hide: Told[]
  columns: Column[]
  here: Column
  onMove: (to: Column) => void
}

/** One task on the board. */
export function BoardCard({ task, now, hide, columns, here, onMove }: BoardCardProps) {
  return (
    <li
      draggable
      onDragStart={(event) => event.dataTransfer.setData('text/task', task.id)}
      className="group grid cursor-grab grid-cols-[16px_minmax(0,1fr)_auto] gap-x-2.5 rounded-md border border-line bg-raised px-3 py-2.5 shadow-soft active:cursor-grabbing"
    >
      <Tick task={task} className="mt-[2px] size-4" />
      <OpenableTitle task={task} className="block min-w-0 break-words leading-5" />
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
      <div className="col-span-2 col-start-2">
        <TaskDetails task={task} now={now} hide={hide} />
      </div>
    </li>
  )
}
