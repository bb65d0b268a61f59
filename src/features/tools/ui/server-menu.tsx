import { BookOpen, Ellipsis, LogOut, Pencil, RefreshCw, Trash2 } from 'lucide-react'
import { MenuButton } from '../../../ui/actions/menu-button'
import { act } from '../../receipts/act'
import type { ToolServer } from '../server'
import { strings } from '../strings'

interface ServerMenuProps {
  server: ToolServer
  changes: boolean
  onEdit: () => void
  onTest: () => void
}

/** What one can do with a server. */
export function ServerMenu({ server, changes, onEdit, onTest }: ServerMenuProps) {
  const { id: serverId, name, freely, signIn } = server
  const change = (operation: string, input: object, said: string) => () =>
    void act({ operation, input: { serverId, ...input }, said })
  const actions = [
    { label: strings.test, icon: RefreshCw, act: onTest },
    ...(signIn === 'none'
      ? []
      : [
          {
            label: strings.disconnect,
            icon: LogOut,
            // Signing in again is the way back: what was given there is gone.
            act: () =>
              void act({
                operation: 'server.disconnect',
                input: { serverId },
                said: strings.said.disconnected(name),
                back: 'none',
              }),
          },
        ]),
    ...(changes
      ? [
          {
            label: freely ? strings.freely.off : strings.freely.on,
            icon: BookOpen,
            act: change('server.edit', { freely: !freely }, strings.said.changed(name)),
          },
          { label: strings.edit, icon: Pencil, act: onEdit, apart: true },
          { label: strings.remove, icon: Trash2, act: change('server.remove', {}, strings.said.removed(name)) },
        ]
      : []),
  ]
  return (
    <MenuButton
      actions={actions}
      align="end"
      aria-label={strings.more(name)}
      className="grid size-7 place-items-center rounded-sm text-ink-2 hover:bg-hover hover:text-ink"
    >
      <Ellipsis aria-hidden className="size-4 stroke-[1.75]" />
    </MenuButton>
  )
}
