import { CalendarDays, ListTodo } from 'lucide-react'
import type { Screen } from '../../ui/screen'
import { titles } from './titles'

export const taskScreens: Screen[] = [
  {
    path: 'today',
    title: titles.today,
    icon: CalendarDays,
    key: 't',
    place: 'main',
    load: () => import('./ui/today/today-screen'),
  },
  {
    path: 'tasks',
    title: titles.tasks,
    icon: ListTodo,
    key: 'l',
    place: 'main',
    load: () => import('./ui/tasks/tasks-screen'),
  },
]
