import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Eye, MessageCircle, Zap } from 'lucide-react'
import { sessionQuery } from '../../../features/organizations/queries'
import { chiefRoomId } from '../../../features/rooms/chief-room'
import { openRoom } from '../../../features/rooms/client/open-room'
import type { CatalogueEntry } from '../../../platform/doors/catalogue-list'
import { CommandGroup, CommandItem } from '../../../ui/overlays/command'
import type { CommandRequest } from '../../../ui/overlays/command-request'
import { screens } from '../../screens'
import { settingsPages } from '../../settings/pages'
import { strings } from '../../strings'

const words = strings.commands

interface CommandRowsProps {
  text: string
  request: CommandRequest
  operations: CatalogueEntry[]
  onChoose: (operation: string) => void
  onClose: () => void
}

/** What the command menu offers: Chief for what was typed, screens, and every operation one may perform. */
export function CommandRows({ text, request, operations, onChoose, onClose }: CommandRowsProps) {
  const navigate = useNavigate()
  const { data: session } = useSuspenseQuery(sessionQuery)
  const go = (path: string) => {
    onClose()
    void navigate({ to: `/${path}` as string })
  }
  const ask = () => {
    if (!session.organization) return
    openRoom(chiefRoomId(session.organization.id, session.person.id)).send(text)
    go('')
  }
  const places = [
    ...screens.map(({ path, title, icon }) => ({ path, title, icon })),
    ...settingsPages.map(({ path, title, icon }) => ({
      path: `settings/${path}`,
      title: `${strings.settings.title}: ${title}`,
      icon,
    })),
  ]
  return (
    <>
      {request === 'all' && (
        <CommandGroup heading={words.go}>
          {places.map(({ path, title, icon: Icon }) => (
            <CommandItem key={path} value={`go ${title}`} onSelect={() => go(path)}>
              <Icon aria-hidden />
              {title}
            </CommandItem>
          ))}
        </CommandGroup>
      )}
      <CommandGroup heading={words.act}>
        {operations.map(({ name, title, phrases, effect }) => (
          <CommandItem key={name} value={`${title} ${name}`} keywords={phrases} onSelect={() => onChoose(name)}>
            {effect === 'read' ? <Eye aria-hidden /> : <Zap aria-hidden />}
            {title}
            <span className="ml-auto truncate pl-3 text-ink-3 text-xs max-sm:hidden">{name}</span>
          </CommandItem>
        ))}
      </CommandGroup>
      {text && (
        <CommandGroup heading={words.ask} forceMount>
          <CommandItem value="ask chief" forceMount onSelect={ask}>
            <MessageCircle aria-hidden />
            <span className="truncate">{words.askChief(text)}</span>
          </CommandItem>
        </CommandGroup>
      )}
    </>
  )
}
