import type { ReactNode } from 'react'
import { cn } from '../../../../ui/cn'
import { Avatar } from '../../../../ui/display/avatar'
import { Moment } from '../../../../ui/time/moment'
import type { Author } from '../../message'

interface MessageFrameProps {
  author: Author
  at: string
  newAuthor: boolean
  /** A quiet word after the time, such as “edited”. */
  note?: string
  children: ReactNode
  actions?: ReactNode
}

/** Who spoke, when, and the room beside it for what was said. Time shows on hover where a group goes on. */
export function MessageFrame({ author, at, newAuthor, note, children, actions }: MessageFrameProps) {
  const agent = author.kind === 'agent'
  return (
    <article
      aria-label={author.name}
      className={cn('group/message relative grid grid-cols-[28px_minmax(0,1fr)] gap-3', newAuthor ? 'pt-6' : 'pt-1.5')}
    >
      {newAuthor ? (
        <Avatar name={author.name} agent={agent} />
      ) : (
        <Moment
          at={at}
          className="pt-0.5 text-right text-[10.5px] text-ink-3 opacity-0 group-focus-within/message:opacity-100 group-hover/message:opacity-100"
        />
      )}
      <div className="min-w-0">
        {newAuthor && (
          <p className="flex items-baseline gap-2 leading-5">
            <span className="font-semibold text-[13.5px]">{author.name}</span>
            <Moment at={at} className="text-ink-3 text-xs" />
            {note && <span className="text-ink-3 text-xs">{note}</span>}
          </p>
        )}
        {children}
      </div>
      {actions && (
        <div
          className={cn(
            'absolute right-0 z-[1] flex rounded-md border border-line bg-raised p-0.5 opacity-0 shadow-soft transition-opacity duration-120 focus-within:opacity-100 group-hover/message:opacity-100 has-[[data-state=open]]:opacity-100',
            newAuthor ? 'top-4' : '-top-2',
          )}
        >
          {actions}
        </div>
      )}
    </article>
  )
}
