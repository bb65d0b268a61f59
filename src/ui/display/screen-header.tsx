import { createContext, type ReactNode, useContext } from 'react'

const FrameActions = createContext<ReactNode>(null)

/** What the frame puts at the end of every screen's header. */
export const FrameActionsProvider = FrameActions.Provider

interface ScreenHeaderProps {
  title: string
  /** A quiet word about the screen, beside its name. */
  quiet?: ReactNode
  /** What one can do at once, at the end of the line. */
  children?: ReactNode
}

/** The line at the top of a screen. */
export function ScreenHeader({ title, quiet, children }: ScreenHeaderProps) {
  return (
    <header className="flex h-[52px] shrink-0 items-center gap-2.5 border-line-soft border-b pr-3 pl-5 max-md:pl-13">
      <h1 className="m-0 shrink-0 truncate font-semibold text-md tracking-[-.01em]">{title}</h1>
      {quiet && <div className="min-w-0 truncate text-ink-3 text-sm">{quiet}</div>}
      <div className="ml-auto flex shrink-0 items-center gap-0.5">
        {children}
        {useContext(FrameActions)}
      </div>
    </header>
  )
}

/** The part of a screen that scrolls, in one column of comfortable width. */
export function ScreenBody({ children }: { children: ReactNode }) {
  return (
    <div
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="-outline-offset-2 min-h-0 flex-1 overflow-y-auto"
    >
      <div className="mx-auto grid max-w-[760px] gap-6 px-5 py-6 max-sm:px-3.5">{children}</div>
    </div>
  )
}
