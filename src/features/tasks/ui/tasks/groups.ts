import type { Place } from '../../../../ui/time/place'
import { wallDay } from '../../../../ui/time/wall'
import { strings } from '../../strings'
import type { Task } from '../../task'
import { dayFor, isLate } from '../parts/when-words'

/** A task with those of its sub-tasks that are shown below it. */
export interface Branch {
  task: Task
  children: Task[]
}

export interface Group {
  name: 'overdue' | 'today' | 'upcoming' | 'none'
  title: string
  branches: Branch[]
}

/** Sub-tasks below their parents, where these are shown too; the rest as they come. */
export function branchesOf(tasks: Task[]): Branch[] {
  const shown = new Set(tasks.map(({ id }) => id))
  const below = new Map<string, Task[]>()
  const tops = tasks.filter((task) => {
    if (!task.parentId || !shown.has(task.parentId)) return true
    below.set(task.parentId, [...(below.get(task.parentId) ?? []), task])
    return false
  })
  return tops.map((task) => ({ task, children: below.get(task.id) ?? [] }))
}

/** Tasks by when they are due, each group in the order given; empty groups are left out. */
export function groupTasks(tasks: Task[], place: Place, now: string): Group[] {
  const names: Group['name'][] = ['overdue', 'today', 'upcoming', 'none']
  const groups = new Map(names.map((name) => [name, [] as Branch[]]))
  for (const branch of branchesOf(tasks)) groups.get(groupOf(branch.task, place, now))?.push(branch)
  return names
    .map((name) => ({ name, title: strings.tasks.groups[name], branches: groups.get(name) ?? [] }))
    .filter(({ branches }) => branches.length > 0)
}

function groupOf({ due, remind }: Task, place: Place, now: string): Group['name'] {
  const moment = due ?? remind
  if (!moment) return 'none'
  if (isLate(moment, place, now)) return 'overdue'
  return dayFor(moment, place.zone) <= wallDay(now, place.zone) ? 'today' : 'upcoming'
}
