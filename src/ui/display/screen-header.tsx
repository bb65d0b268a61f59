import type { ReactNode } from 'react'

/** The line at the top of a screen: its name, a quiet word about it, and what one can do at once. */
export function ScreenHeader({ title, quiet, children }: { title: string; quiet?: ReactNode; children?: ReactNode }) {
  return (
    <header className="flex h-[52px] shrink-0 items-center gap-2.5 border-line-soft border-b px-5 max-sm:pr-3 max-md:pl-13">
      <h1 className="m-0 truncate font-semibold text-md tracking-[-.01em]">{title}</h1>
      {quiet && <span className="truncate text-ink-3 text-sm">{quiet}</span>}
      <div className="ml-auto flex items-center gap-1">{children}</div>
    </header>
  )
}

/** The part of a screen that scrolls, in one column of comfortable width. */
export function ScreenBody({ children }: { children: ReactNode }) {
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto grid max-w-[760px] gap-6 px-5 py-6 max-sm:px-3.5">{children}</div>
    </div>
  )
}
