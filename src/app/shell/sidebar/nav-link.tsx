import { Link } from '@tanstack/react-router'
import { cn } from '../../../ui/cn'
import { Tooltip } from '../../../ui/overlays/tooltip'
import type { Screen } from '../../../ui/screen'

/** One screen in the sidebar; the one on show is raised. In a rail its name is a tooltip. */
export function NavLink({ screen, rail }: { screen: Screen; rail: boolean }) {
  const Icon = screen.icon
  const link = (
    <Link
      to={`/${screen.path}` as string}
      activeOptions={{ exact: screen.path === '' }}
      activeProps={{ 'aria-current': 'page' }}
      aria-label={rail ? screen.title : undefined}
      className={cn(
        'flex items-center gap-2.5 rounded-sm text-ink-2 transition-colors duration-140 hover:text-ink aria-[current=page]:bg-raised aria-[current=page]:font-medium aria-[current=page]:text-ink aria-[current=page]:shadow-soft',
        rail ? 'size-9 justify-center' : 'w-full px-2.5 py-1.5',
      )}
    >
      <Icon aria-hidden className="size-4 shrink-0 stroke-[1.75]" />
      {!rail && screen.title}
    </Link>
  )
  if (!rail) return link
  return (
    <Tooltip text={screen.title} side="right">
      {link}
    </Tooltip>
  )
}
