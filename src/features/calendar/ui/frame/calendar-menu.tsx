import { CalendarPlus, CalendarSearch, Clock, Ellipsis, Library, ListTodo } from 'lucide-react'
import { type MenuAction, MenuButton } from '../../../../ui/actions/menu-button'
import { strings } from '../../strings'

export type Panel = 'new' | 'find' | 'calendars' | 'hours'

interface CalendarMenuProps {
  tasksShown: boolean
  onTasks: () => void
  onOpen: (panel: Panel) => void
}

/** What else one can do with the calendar. */
export function CalendarMenu({ tasksShown, onTasks, onOpen }: CalendarMenuProps) {
  const words = strings.frame
  const actions: MenuAction[] = [
    { label: words.newEvent, icon: CalendarPlus, act: () => onOpen('new') },
    { label: words.findTime, icon: CalendarSearch, act: () => onOpen('find') },
    { label: tasksShown ? words.hideTasks : words.showTasks, icon: ListTodo, act: onTasks, apart: true },
    { label: words.calendars, icon: Library, act: () => onOpen('calendars'), apart: true },
    { label: words.hours, icon: Clock, act: () => onOpen('hours') },
  ]
  return (
    <MenuButton
      actions={actions}
      align="end"
      aria-label={words.more}
      className="inline-grid size-8 shrink-0 place-items-center rounded-sm text-ink-2 transition-colors duration-140 hover:bg-hover hover:text-ink"
    >
      <Ellipsis aria-hidden className="size-4 stroke-[1.75]" />
    </MenuButton>
  )
}
