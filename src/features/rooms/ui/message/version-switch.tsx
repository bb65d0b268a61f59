import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { Message } from '../../message'
import { strings } from '../../strings'
import { attempt, useConversation } from '../conversation-context'

const words = strings.actions
const arrow = 'grid size-6 place-items-center rounded-sm hover:bg-hover hover:text-ink disabled:opacity-40'

/** Which of several versions is on show, and the way to the others: ‹2/3›. */
export function VersionSwitch({ message }: { message: Message }) {
  const { actions } = useConversation()
  const { versions, id } = message
  if (versions.length < 2) return null
  const at = versions.indexOf(id)
  const go = (step: number) => {
    const other = versions[at + step]
    if (other) attempt(() => actions.choose(other))
  }
  return (
    <fieldset aria-label={words.version(at + 1, versions.length)} className="m-0 flex items-center border-0 p-0">
      <button type="button" aria-label={words.previous} className={arrow} disabled={at <= 0} onClick={() => go(-1)}>
        <ChevronLeft aria-hidden className="size-3.5 stroke-[2]" />
      </button>
      <span aria-hidden>
        {at + 1}/{versions.length}
      </span>
      <button
        type="button"
        aria-label={words.next}
        className={arrow}
        disabled={at >= versions.length - 1}
        onClick={() => go(1)}
      >
        <ChevronRight aria-hidden className="size-3.5 stroke-[2]" />
      </button>
    </fieldset>
  )
}
