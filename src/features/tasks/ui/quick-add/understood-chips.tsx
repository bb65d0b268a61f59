import { Bell, CalendarDays, Flag, Hash, List, type LucideIcon, Repeat, X } from 'lucide-react'
import { cn } from '../../../../ui/cn'
import { type Place, usePlace } from '../../../../ui/time/place'
import { useNow } from '../../../../ui/time/use-now'
import { wallDay } from '../../../../ui/time/wall'
import { dayName } from '../../../../ui/time/words'
import { strings } from '../../strings'
import type { Interpretation, NewTask, Understood } from '../../task'
import { dueWords } from '../parts/when-words'

const icons: Record<Understood['kind'], LucideIcon> = {
  due: CalendarDays,
  remind: Bell,
  repeat: Repeat,
  priority: Flag,
  tag: Hash,
  list: List,
}

interface Chip {
  kind: Understood['kind']
  words: string
  /** It comes from the screen, not from the line. */
  assumed?: boolean
}

interface UnderstoodChipsProps {
  read: Interpretation
  defaults: Pick<NewTask, 'due' | 'list'>
  onLeave: (kind: Understood['kind']) => void
  className?: string
}

/** The task as it would be added: its title, and a chip for each detail found, which a press leaves in the title. */
export function UnderstoodChips({ read, defaults, onLeave, className }: UnderstoodChipsProps) {
  const place = usePlace()
  const now = useNow()
  return (
    <div aria-live="polite" className={cn('flex flex-wrap items-center gap-1.5 text-sm', className)}>
      <span className="mr-1 min-w-0 max-w-full truncate font-medium">{read.task.title}</span>
      {chipsOf(read, defaults, place, now).map(({ kind, words, assumed }) => {
        const Icon = icons[kind]
        const look = 'inline-flex max-w-full items-center gap-1.5 rounded-full py-px pl-2 text-xs leading-5'
        const inside = (
          <>
            <Icon aria-hidden className="size-3 shrink-0 stroke-2" />
            <span className="truncate">{words}</span>
          </>
        )
        if (assumed)
          return (
            <span key={kind + words} className={cn(look, 'border border-line border-dashed pr-2 text-ink-3')}>
              {inside}
            </span>
          )
        return (
          <button
            key={kind + words}
            type="button"
            aria-label={strings.quickAdd.leave(words)}
            onClick={() => onLeave(kind)}
            className={cn(look, 'group bg-accent-soft pr-1.5 text-accent')}
          >
            {inside}
            <X aria-hidden className="size-3 shrink-0 stroke-2 opacity-60 group-hover:opacity-100" />
          </button>
        )
      })}
    </div>
  )
}

function chipsOf(
  { task, due, remind, repeats }: Interpretation,
  defaults: Pick<NewTask, 'due' | 'list'>,
  place: Place,
  now: string,
) {
  const chips: Chip[] = []
  if (due) chips.push({ kind: 'due', words: dueWords(due, place, now) })
  if (remind) chips.push({ kind: 'remind', words: strings.quickAdd.remind(dueWords(remind, place, now, true)) })
  if (!due && !remind && defaults.due)
    chips.push({ kind: 'due', words: dayName(defaults.due, wallDay(now, place.zone), place.locale), assumed: true })
  if (repeats) chips.push({ kind: 'repeat', words: repeats })
  if (task.priority && task.priority !== 'none') chips.push({ kind: 'priority', words: strings.row[task.priority] })
  for (const tag of task.tags ?? []) chips.push({ kind: 'tag', words: tag })
  if (task.list) chips.push({ kind: 'list', words: task.list })
  else if (defaults.list) chips.push({ kind: 'list', words: defaults.list, assumed: true })
  return chips
}
