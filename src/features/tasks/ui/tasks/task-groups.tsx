import { ChevronRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { cn } from '../../../../ui/cn'
import type { Task } from '../../task'
import type { Told } from '../parts/task-details'
import { TaskRow } from '../parts/task-row'
import { type Branch, branchesOf } from './groups'

interface GroupProps {
  title: string
  count: number
  branches: Branch[]
  now: string
  hide?: Told[]
  children?: ReactNode
}

/** Tasks under a heading, sub-tasks below their parents. */
export function TaskGroup({ title, count, branches, now, hide, children }: GroupProps) {
  return (
    <section aria-label={title}>
      <h2 className="m-0 mb-0.5 flex items-baseline gap-2 px-2 font-medium text-ink-2 text-sm">
        {title}
        <span className="font-normal text-ink-3 text-xs">{count}</span>
      </h2>
      <Branches branches={branches} now={now} hide={hide} />
      {children}
    </section>
  )
}

interface FoldedGroupProps {
  title: string
  count: number
  tasks: Task[]
  now: string
  open: boolean
  onToggle: () => void
}

/** A group that stays folded until somebody asks: what is snoozed or done. */
export function FoldedGroup({ title, count, tasks, now, open, onToggle }: FoldedGroupProps) {
  if (count === 0) return null
  return (
    <section aria-label={title}>
      <h2 className="m-0">
        <button
          type="button"
          aria-expanded={open}
          onClick={onToggle}
          className="mb-0.5 flex items-center gap-1.5 rounded-sm px-2 py-1 font-medium text-ink-2 text-sm hover:text-ink"
        >
          <ChevronRight
            aria-hidden
            className={cn('size-3.5 stroke-2 transition-transform duration-140', open && 'rotate-90')}
          />
          {title}
          <span className="font-normal text-ink-3 text-xs">{count}</span>
        </button>
      </h2>
      {open && <Branches branches={branchesOf(tasks)} now={now} />}
    </section>
  )
}

const Branches = ({ branches, now, hide }: Pick<GroupProps, 'branches' | 'now' | 'hide'>) => (
  <ul>
    {branches.map(({ task, children }) => (
      <BranchRows key={task.id} task={task} sub={children} now={now} hide={hide} />
    ))}
  </ul>
)

function BranchRows({ task, sub, now, hide }: { task: Task; sub: Task[]; now: string; hide?: Told[] }) {
  const [shownFew, setShownFew] = useState(true)
  const few = 5
  const shown = shownFew ? sub.slice(0, few) : sub
  return (
    <>
      <TaskRow task={task} now={now} hide={hide} />
      {shown.map((child) => (
        <TaskRow key={child.id} task={child} now={now} hide={['list']} indented />
      ))}
      {sub.length > shown.length && (
        <li className="pl-16">
          <button type="button" className="rounded-sm px-1 text-accent text-xs" onClick={() => setShownFew(false)}>
            + {sub.length - few}
          </button>
        </li>
      )}
    </>
  )
}
