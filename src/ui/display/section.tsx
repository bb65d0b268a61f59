import type { ReactNode } from 'react'

interface SectionProps {
  title: string
  text?: ReactNode
  /** What one can do with the whole of it, beside its title. */
  actions?: ReactNode
  children: ReactNode
}

/** A titled part of a screen. */
export function Section({ title, text, actions, children }: SectionProps) {
  return (
    <section className="grid gap-3">
      <div className="flex items-end gap-3">
        <div className="min-w-0 flex-1">
          <h2 className="m-0 font-semibold text-md tracking-[-.01em]">{title}</h2>
          {text && <p className="mt-0.5 text-ink-2 text-sm">{text}</p>}
        </div>
        {actions}
      </div>
      {children}
    </section>
  )
}

/** Rows of one kind in one card, a hairline between them. */
export const Rows = ({ children }: { children: ReactNode }) => (
  <ul className="m-0 list-none divide-y divide-line-soft rounded-md border border-line bg-raised p-0">{children}</ul>
)

/** One row: what it is at the left, what one can do at the right. */
export function Row({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-3.5 py-2.5">
      <div className="flex min-w-0 flex-1 items-center gap-3">{children}</div>
      {actions && <div className="flex shrink-0 items-center gap-1.5">{actions}</div>}
    </li>
  )
}
