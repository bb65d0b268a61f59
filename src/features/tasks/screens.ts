import { CalendarDays, ListTodo } from 'lucide-react'
import type { Screen } from '../../ui/screen'
import { strings } from './strings'

export const taskScreens: Screen[] = [
  {
    path: 'today',
    title: strings.today.title,
    icon: CalendarDays,
    key: 't',
    place: 'main',
    load: () => import('./ui/today/today-screen'),
  },
  {
    path: 'tasks',
    title: strings.tasks.title,
    icon: ListTodo,
    key: 'l',
    place: 'main',
    load: () => import('./ui/tasks/tasks-screen'),
  },
]
