import { CircleAlert, CircleStop } from 'lucide-react'
import { Button } from '../../../../ui/actions/button'
import type { Message } from '../../message'
import { strings } from '../../strings'
import { attempt, useConversation } from '../conversation-context'

/** A reply that did not end well: what was said stays, why in a sentence, and Retry. */
export function MessageTrouble({ message }: { message: Message }) {
  const { actions } = useConversation()
  const { status, error, id } = message
  if (status === 'complete' || status === 'streaming') return null
  const stopped = status === 'stopped'
  const Icon = stopped ? CircleStop : CircleAlert
  return (
    <p className={`mt-1.5 flex flex-wrap items-center gap-2 text-sm ${stopped ? 'text-ink-3' : 'text-remove'}`}>
      <Icon aria-hidden className="size-4 shrink-0 stroke-[1.75]" />
      {error ?? strings.status[status]}
      <Button size="small" variant="link" onClick={() => attempt(() => actions.retry(id))}>
        {strings.actions.retry}
      </Button>
    </p>
  )
}
