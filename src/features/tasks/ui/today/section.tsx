import type { ReactNode } from 'react'

/** A titled part of the screen with its count. */
export function Section({ title, count, children }: { title: string; count?: number; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className="m-0 mb-1 flex items-baseline gap-2 px-2 font-medium text-ink-2 text-sm">
        {title}
        {count !== undefined && <span className="font-normal text-ink-3 text-xs">{count}</span>}
      </h2>
      {children}
    </section>
  )
}
