import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Building2, Keyboard, LogOut, Settings } from 'lucide-react'
import { sessionQuery, switchOrganization } from '../../../features/organizations/queries'
import { loadPart } from '../../../platform/browser/load-part'
import { sentenceOf } from '../../../platform/browser/perform'
import { type MenuAction, MenuButton } from '../../../ui/actions/menu-button'
import { cn } from '../../../ui/cn'
import { Avatar } from '../../../ui/display/avatar'
import { toast } from '../../../ui/overlays/toast'
import { usePlace } from '../../../ui/time/place'
import { strings } from '../../strings'
import { WallClock } from './wall-clock'

const city = (zone: string) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

/** Who is signed in, where they are, and what concerns their account. */
export function AccountMenu({ rail, onShortcuts }: { rail: boolean; onShortcuts: () => void }) {
  const { data: session } = useSuspenseQuery(sessionQuery)
  const { zone } = usePlace()
  const navigate = useNavigate()
  const others = session.organizations.filter(({ id }) => id !== session.organization?.id)
  const actions: MenuAction[] = [
    ...others.map(({ id, name }) => ({
      label: `${strings.sidebar.switchTo} ${name}`,
      icon: Building2,
      act: () => void switchOrganization(id),
    })),
    {
      label: strings.sidebar.settings,
      icon: Settings,
      act: () => void navigate({ to: '/settings' as string }),
      apart: others.length > 0,
    },
    { label: strings.sidebar.shortcuts, icon: Keyboard, act: onShortcuts },
    { label: strings.sidebar.signOut, icon: LogOut, act: () => void signOut(), apart: true },
  ]
  return (
    <MenuButton
      actions={actions}
      side="top"
      aria-label={rail ? `${strings.sidebar.account}: ${session.person.name}` : undefined}
      className={cn(
        'mt-1 flex items-center gap-2.5 rounded-md text-left transition-colors duration-140 hover:bg-hover',
        rail ? 'p-1' : 'w-full px-2 py-2',
      )}
    >
      <Avatar name={session.person.name} />
      {!rail && (
        <span className="min-w-0 leading-tight">
          <span className="sr-only">{strings.sidebar.account}: </span>
          <span className="block truncate font-medium">{session.person.name}</span>
          <span className="block truncate text-ink-3 text-xs">
            {city(zone)} · <WallClock />
          </span>
        </span>
      )}
    </MenuButton>
  )
}

const signOut = async () => {
  try {
    const { leave } = await loadPart(() => import('../../../features/identity/account'))
    await leave()
  } catch (error) {
    void toast.fail(sentenceOf(error))
  }
}
