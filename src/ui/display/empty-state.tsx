import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

/** Teaches what would be here, with at most one example that works when clicked. */
export function EmptyState({
  icon: Icon,
  title,
  text,
  children,
}: {
  icon: LucideIcon
  title: string
  text: string
  children?: ReactNode
}) {
  return (
    <div className="mx-auto grid max-w-sm justify-items-center gap-1 px-4 py-12 text-center">
      <span className="mb-2 grid size-10 place-items-center rounded-md border border-line bg-raised text-ink-3">
        <Icon aria-hidden className="size-[18px] stroke-[1.75]" />
      </span>
      <p className="font-medium">{title}</p>
      <p className="text-balance text-ink-2 text-sm">{text}</p>
      {children && <div className="mt-3">{children}</div>}
    </div>
  )
}
