import { Suspense, useState } from 'react'
import { cn } from '../../../../ui/cn'
import { lazily } from '../../../../ui/lazily'
import { NotOpened } from '../../../../ui/overlays/not-opened'
import type { Task } from '../../task'

const EditDialog = lazily(() => import('../editing/edit-dialog'), NotOpened)

/** A task's title that opens it for editing above the page. */
export function OpenableTitle({ task, className }: { task: Task; className?: string }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className={cn('rounded-sm text-left', task.doneAt && 'text-ink-3 line-through decoration-1', className)}
      >
        {task.title}
      </button>
      <Suspense fallback={null}>{open && <EditDialog task={task} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
