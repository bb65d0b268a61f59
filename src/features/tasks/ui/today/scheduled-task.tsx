import { Bell } from 'lucide-react'
import { cn } from '../../../../ui/cn'
import { strings } from '../../strings'
import type { Task } from '../../task'
import { OpenableTitle } from '../parts/openable-title'
import { Tick } from '../parts/tick'

/** One thing at its time on the schedule. */
export function ScheduledTask({ task, time, narrow }: { task: Task; time: string; narrow: boolean }) {
  return (
    <div className="flex h-full items-center gap-2.5 overflow-hidden rounded-[8px] border border-line bg-raised px-2.5 shadow-soft">
      <Tick task={task} className="size-4" />
      <OpenableTitle task={task} className={cn('min-w-0 flex-1 truncate font-medium text-sm')} />
      {task.remind && (
        <Bell aria-label={strings.row.reminder} role="img" className="size-3 shrink-0 stroke-2 text-ink-3" />
      )}
      {!narrow && <span className="shrink-0 text-ink-3 text-xs">{time}</span>}
    </div>
  )
}
