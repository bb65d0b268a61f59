import { Link } from '@tanstack/react-router'
import { MessageSquareText } from 'lucide-react'
import { dayOf, localWords } from '../../../../ui/time/format'
import { Moment } from '../../../../ui/time/moment'
import { usePlace } from '../../../../ui/time/place'
import type { Memory } from '../../memory'
import { strings } from '../../strings'

/** How it is known, since when, from where, where it is used and until when. */
export function MemoryDetails({ memory }: { memory: Memory }) {
  const place = usePlace()
  const { confidence, createdAt, source, stretch, scope, expiresAt, subject } = memory
  return (
    <p className="m-0 flex flex-wrap items-center gap-x-1.5 text-ink-3 text-xs leading-5 [&>*:not(:last-child)]:after:ml-1.5 [&>*:not(:last-child)]:after:text-ink-3 [&>*:not(:last-child)]:after:content-['·']">
      {subject && <span className="text-ink-2">{subject}</span>}
      <span>
        {strings.confidence[confidence]}, <Moment at={createdAt} style="short" />
      </span>
      {source && (
        <span>
          <Link
            to="/"
            hash={source.messageId}
            className="inline-flex items-center gap-1 rounded-sm text-accent hover:underline"
          >
            <MessageSquareText aria-hidden className="size-3 stroke-[1.75]" />
            {stretch ? strings.stretch(stretch.messages) : strings.source}
          </Link>
        </span>
      )}
      <span>{strings.scope[scope.kind]}</span>
      {expiresAt && <span>{strings.until(localWords(dayOf(expiresAt, place), place.locale))}</span>}
    </p>
  )
}
