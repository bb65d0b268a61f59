import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Building2, Keyboard, LogOut, Settings } from 'lucide-react'
import { leave } from '../../features/identity/account'
import { sessionQuery, switchOrganization } from '../../features/organizations/queries'
import { Menu, MenuContent, MenuItem, MenuSeparator, MenuTrigger } from '../../ui/actions/menu'
import { cn } from '../../ui/cn'
import { Avatar } from '../../ui/display/avatar'
import { usePlace } from '../../ui/time/place'
import { strings } from '../strings'
import { WallClock } from './wall-clock'

const city = (zone: string) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

/** Who is signed in, where they are, and what concerns their account. */
export function AccountMenu({ rail, onShortcuts }: { rail: boolean; onShortcuts: () => void }) {
  const { data: session } = useSuspenseQuery(sessionQuery)
  const { zone } = usePlace()
  const navigate = useNavigate()
  const others = session.organizations.filter(({ id }) => id !== session.organization?.id)
  return (
    <Menu>
      <MenuTrigger
        aria-label={`${strings.sidebar.account}: ${session.person.name}`}
        className={cn(
          'mt-1 flex items-center gap-2.5 rounded-md border-line-soft text-left hover:bg-hover',
          rail ? 'p-1' : 'w-full px-2 py-2',
        )}
      >
        <Avatar name={session.person.name} />
        {!rail && (
          <span className="min-w-0 leading-tight">
            <span className="block truncate font-medium">{session.person.name}</span>
            <span className="block truncate text-ink-3 text-xs">
              {city(zone)} · <WallClock />
            </span>
          </span>
        )}
      </MenuTrigger>
      <MenuContent align="start" side="top" className="w-56">
        {others.map(({ id, name }) => (
          <MenuItem key={id} onSelect={() => void switchOrganization(id)}>
            <Building2 aria-hidden />
            {strings.sidebar.switchTo} {name}
          </MenuItem>
        ))}
        {others.length > 0 && <MenuSeparator />}
        <MenuItem onSelect={() => void navigate({ to: '/settings' as string })}>
          <Settings aria-hidden />
          {strings.sidebar.settings}
        </MenuItem>
        <MenuItem onSelect={onShortcuts}>
          <Keyboard aria-hidden />
          {strings.sidebar.shortcuts}
        </MenuItem>
        <MenuSeparator />
        <MenuItem onSelect={() => void leave()}>
          <LogOut aria-hidden />
          {strings.sidebar.signOut}
        </MenuItem>
      </MenuContent>
    </Menu>
  )
}
