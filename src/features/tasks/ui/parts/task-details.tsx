import { Bell, CalendarDays, Flag, Hash, Hourglass, List, ListTree, type LucideIcon, Repeat } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from '../../../../ui/cn'
import { usePlace } from '../../../../ui/time/place'
import { strings } from '../../strings'
import type { Due, Task } from '../../task'
import { dueWords, isLate, timeWords } from './when-words'

/** What a heading says of all tasks below it: their list, their day, or their priority. */
export type Told = 'list' | 'day' | 'priority'

interface TaskDetailsProps {
  task: Task
  now: string
  /** What the surroundings say already. */
  hide?: Told[]
}

/** What there is to know of a task beside its title, in one quiet line. */
export function TaskDetails({ task, now, hide = [] }: TaskDetailsProps) {
  const place = usePlace()
  const { due, remind, subtasks } = task
  const words = (moment: Due) => dueWords(moment, place, now)
  const brief = (moment: Due) => (hide.includes('day') ? timeWords(moment, place) : words(moment))
  const snoozed = task.snoozedUntil && task.snoozedUntil > now ? task.snoozedUntil : null
  const details: ReactNode[] = [
    due && brief(due) && (
      <Detail key="due" icon={CalendarDays} strong={!task.doneAt && isLate(due, place, now)}>
        {brief(due)}
      </Detail>
    ),
    remind && (
      <Detail
        key="remind"
        icon={Bell}
        label={strings.row.reminder}
        strong={!due && !task.doneAt && isLate(remind, place, now)}
      >
        {due && remind.at === due.at ? null : brief(remind)}
      </Detail>
    ),
    task.repeats && (
      <Detail key="repeat" icon={Repeat} label={strings.row.repeats}>
        {task.repeats}
      </Detail>
    ),
    snoozed && (
      <Detail key="snoozed" icon={Hourglass}>
        {strings.row.snoozed(words({ local: `${snoozed.slice(0, 10)}T00:00`, zone: place.zone, at: snoozed }))}
      </Detail>
    ),
    subtasks && (
      <Detail key="subtasks" icon={ListTree} label={strings.editor.subtasks}>
        {strings.row.subtasks(subtasks.done, subtasks.open + subtasks.done)}
      </Detail>
    ),
    task.priority !== 'none' && !hide.includes('priority') && (
      <Detail key="priority" icon={Flag} label={strings.editor.priority} strong={task.priority === 'high'}>
        {strings.row[task.priority]}
      </Detail>
    ),
    task.list && !hide.includes('list') && (
      <Detail key="list" icon={List} label={strings.editor.list}>
        {task.list}
      </Detail>
    ),
    ...task.tags.map((tag) => (
      <Detail key={`#${tag}`} icon={Hash} label={strings.editor.tags}>
        {tag}
      </Detail>
    )),
  ].filter(Boolean)
  if (details.length === 0) return null
  return <span className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-0.5 text-ink-3 text-xs">{details}</span>
}

interface DetailProps {
  icon: LucideIcon
  label?: string
  strong?: boolean
  children: ReactNode
}

const Detail = ({ icon: Icon, label, strong, children }: DetailProps) => (
  <span className={cn('inline-flex min-w-0 max-w-full items-center gap-1', strong && 'font-medium text-ink')}>
    <Icon aria-hidden className="size-3 shrink-0 stroke-2" />
    {label && <span className="sr-only">{label}</span>}
    {children && <span className="truncate">{children}</span>}
  </span>
)
