import type { ReactNode } from 'react'

interface AuthPageProps {
  title: string
  text: string
  children?: ReactNode
  /** The other way in, below the card. */
  footer?: ReactNode
}

/** A quiet sheet of paper in the middle of the desk: where one signs up and in. */
export function AuthPage({ title, text, children, footer }: AuthPageProps) {
  return (
    <main className="grid min-h-dvh place-items-center px-4 py-10">
      <div className="w-full max-w-[400px]">
        <div className="mb-6 flex items-center gap-2.5 px-1">
          <span
            aria-hidden
            className="grid size-[30px] select-none place-items-center rounded-[9px] bg-ink font-bold text-base text-canvas tracking-[-.02em]"
          >
            A
          </span>
          <span className="font-semibold tracking-[-.01em]">Adjutant</span>
        </div>
        <div className="rounded-lg border border-line bg-surface p-7 shadow-soft max-sm:p-5">
          <h1 className="m-0 font-semibold text-lg tracking-[-.015em]">{title}</h1>
          <p className="mt-1 text-ink-2">{text}</p>
          {children && <div className="mt-6">{children}</div>}
        </div>
        {footer && <p className="mt-5 text-center text-ink-2 text-sm">{footer}</p>}
      </div>
    </main>
  )
}

/** The other way in. */
export const authLinkClasses = 'font-medium text-accent underline-offset-2 hover:underline'
