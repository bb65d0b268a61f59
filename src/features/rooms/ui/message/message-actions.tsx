import { Pencil, RefreshCw } from 'lucide-react'
import { IconButton } from '../../../../ui/actions/icon-button'
import { MenuButton } from '../../../../ui/actions/menu-button'
import { CopyButton } from '../../../../ui/text/copy-button'
import type { Message } from '../../message'
import { textOf } from '../../message-text'
import { strings } from '../../strings'
import { attempt, useConversation } from '../conversation-context'

const words = strings.actions

/** What one can do with a message: copy it, say it differently, ask for another answer. */
export function MessageActions({ message, own }: { message: Message; own: boolean }) {
  const { actions, edit } = useConversation()
  const again = (style?: 'shorter' | 'longer') => attempt(() => actions.regenerate(message.id, style))
  return (
    <>
      <CopyButton label={words.copy} done={words.copied} text={() => textOf(message.parts)} />
      {own && (
        <IconButton label={words.edit} size="small" onClick={() => edit(message.id)}>
          <Pencil aria-hidden />
        </IconButton>
      )}
      {message.author.kind === 'agent' && (
        <MenuButton
          aria-label={words.again}
          data-tip={words.again}
          align="end"
          className="grid size-7 place-items-center rounded-sm text-ink-2 hover:bg-hover hover:text-ink"
          actions={[
            { label: words.same, act: () => again() },
            { label: words.shorter, act: () => again('shorter') },
            { label: words.longer, act: () => again('longer') },
          ]}
        >
          <RefreshCw aria-hidden className="size-4 stroke-[1.75]" />
        </MenuButton>
      )}
    </>
  )
}
