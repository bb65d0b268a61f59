import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from '../cn'

/** A sentence about something that needs attention, announced when it appears. */
export function Alert({
  tone = 'remove',
  className,
  children,
}: {
  tone?: 'remove' | 'change'
  className?: string
  children: ReactNode
}) {
  return (
    <div
      role="alert"
      className={cn(
        'flex items-start gap-2 rounded-md px-3 py-2 text-sm',
        tone === 'remove' ? 'bg-remove-soft text-remove' : 'bg-change-soft text-change',
        className,
      )}
    >
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 stroke-[1.75]" />
      <div className="min-w-0">{children}</div>
    </div>
  )
}
