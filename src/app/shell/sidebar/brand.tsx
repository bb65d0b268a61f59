import { useSuspenseQuery } from '@tanstack/react-query'
import { sessionQuery } from '../../../features/organizations/queries'
import { strings } from '../../strings'

/** The mark, and the workspace one is in. */
export function Brand({ rail }: { rail: boolean }) {
  const { data: session } = useSuspenseQuery(sessionQuery)
  return (
    <div className="flex items-center gap-2.5 px-2 pt-1.5 pb-3">
      <Mark />
      {!rail && (
        <div className="min-w-0 leading-tight">
          <div className="truncate font-semibold tracking-[-.01em]">{session.organization?.name}</div>
          <div className="text-ink-3 text-xs">{strings.product}</div>
        </div>
      )}
    </div>
  )
}

/** The product's mark: a letter on ink. */
export const Mark = () => (
  <span
    aria-hidden
    className="grid size-[26px] shrink-0 select-none place-items-center rounded-[8px] bg-ink font-bold text-canvas text-sm tracking-[-.02em]"
  >
    A
  </span>
)
