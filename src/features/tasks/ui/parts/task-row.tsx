import { Trash2 } from 'lucide-react'
import { type KeyboardEvent, Suspense, useRef, useState } from 'react'
import { IconButton } from '../../../../ui/actions/icon-button'
import { cn } from '../../../../ui/cn'
import { lazily } from '../../../../ui/lazily'
import { NotOpened } from '../../../../ui/overlays/not-opened'
import { completeTask, removeTask, reopenTask } from '../../actions'
import { strings } from '../../strings'
import type { Task } from '../../task'
import { leaveRow, moveBetweenRows } from './rows'
import { SnoozeMenu } from './snooze-menu'
import { TaskDetails, type Told } from './task-details'
import { Tick } from './tick'

const TaskEditor = lazily(() => import('../editing/task-editor'))
const SnoozeDialog = lazily(() => import('../editing/snooze-dialog'), NotOpened)

interface TaskRowProps {
  task: Task
  now: string
  hide?: Told[]
  /** A sub-task stands indented below its parent. */
  indented?: boolean
}

/** One task: tick, title with its details, snooze and delete. Enter or a click opens it for editing in place. */
export function TaskRow({ task, now, hide, indented }: TaskRowProps) {
  const [open, setOpen] = useState<'edit' | 'snooze' | 'pick' | null>(null)
  const done = task.doneAt !== null
  const toggle = () => void (done ? reopenTask(task) : completeTask(task))
  const row = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(null)
    row.current?.focus()
  }
  const goneAfter = (act: () => void) => () => {
    leaveRow(row.current)
    act()
  }

  const pressed = (event: KeyboardEvent<HTMLElement>) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return
    const acts: Record<string, (() => void) | undefined> = {
      x: goneAfter(toggle),
      e: () => setOpen('edit'),
      s: done ? undefined : () => setOpen('snooze'),
      Delete: goneAfter(() => void removeTask(task)),
    }
    const act = acts[event.key]
    if (act) {
      event.preventDefault()
      act()
    } else moveBetweenRows(event)
  }

  return (
    <li className={cn('group relative', indented && 'pl-7')}>
      <div className="flex items-start gap-3 rounded-md px-2 py-2 transition-colors duration-140 hover:bg-hover/70 has-[[data-row]:focus-visible]:bg-hover/70">
        <Tick task={task} className="mt-[2px]" />
        <button
          ref={row}
          type="button"
          data-row
          aria-expanded={open === 'edit'}
          onClick={() => (open === 'edit' ? close() : setOpen('edit'))}
          onKeyDown={pressed}
          className="min-w-0 flex-1 rounded-sm text-left"
        >
          <span className={cn('block break-words leading-[22px]', done && 'text-ink-3 line-through decoration-1')}>
            {task.title}
          </span>
          <TaskDetails task={task} now={now} hide={hide} />
        </button>
        <span
          className={cn(
            'flex shrink-0 opacity-0 transition-opacity duration-120 focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-60',
            open && 'opacity-100',
          )}
        >
          {!done && (
            <SnoozeMenu
              task={task}
              now={now}
              open={open === 'snooze'}
              onOpenChange={(shown) => setOpen((before) => (shown ? 'snooze' : before === 'snooze' ? null : before))}
              onClosed={(pick) => {
                row.current?.focus()
                if (pick) setOpen('pick')
              }}
            />
          )}
          <IconButton
            label={strings.row.remove}
            keys="⌦"
            size="small"
            className="pointer-coarse:hidden"
            onClick={() => void removeTask(task)}
          >
            <Trash2 aria-hidden />
          </IconButton>
        </span>
      </div>
      <Suspense fallback={null}>
        {open === 'edit' && (
          <div className="mt-1 mb-2 ml-9 rounded-md border border-line bg-raised p-3.5 max-sm:ml-0">
            <TaskEditor task={task} onClose={close} />
          </div>
        )}
        {open === 'pick' && <SnoozeDialog task={task} onClose={close} />}
      </Suspense>
    </li>
  )
}
