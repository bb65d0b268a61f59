import { useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { tasksQuery } from '../../queries'
import type { Task, TaskFilter } from '../../task'

const pageSize = 200

/** Open tasks, page by page as they are asked for, and what is snoozed and done, read whole once it is unfolded. */
export function useTasks(filter: Partial<TaskFilter>) {
  const [pages, setPages] = useState(1)
  const [unfolded, setUnfolded] = useState({ snoozed: false, done: false })
  const open = useQueries({
    queries: Array.from({ length: pages }, (_, page) => ({
      ...tasksQuery({ ...filter, status: 'open', limit: pageSize, offset: page * pageSize }),
      placeholderData: (previous: { tasks: Task[]; total: number } | undefined) => previous,
    })),
  })
  const folded = (status: 'snoozed' | 'done') =>
    tasksQuery({ ...filter, status, limit: unfolded[status] ? pageSize : 1, offset: 0 })
  const keep = { placeholderData: <Kept>(previous: Kept | undefined) => previous }
  const snoozed = useQuery({ ...folded('snoozed'), ...keep })
  const done = useQuery({ ...folded('done'), ...keep })
  const tasks = open.flatMap(({ data }) => data?.tasks ?? [])
  const total = open[0]?.data?.total ?? 0
  return {
    loaded: open[0]?.data !== undefined,
    error: open[0]?.error ?? null,
    tasks,
    total,
    more: tasks.length < total ? () => setPages(pages + 1) : null,
    snoozed: { tasks: snoozed.data?.tasks ?? [], total: snoozed.data?.total ?? 0 },
    done: { tasks: done.data?.tasks ?? [], total: done.data?.total ?? 0 },
    unfolded,
    toggle: (status: 'snoozed' | 'done') => setUnfolded({ ...unfolded, [status]: !unfolded[status] }),
  }
}
