import { PanelLeftClose, PanelLeftOpen, Search } from 'lucide-react'
import { IconButton } from '../../../ui/actions/icon-button'
import { Kbd } from '../../../ui/actions/kbd'
import { cn } from '../../../ui/cn'
import { screens } from '../../screens'
import { strings } from '../../strings'
import { commandKey } from '../keys/command-key'
import { AccountMenu } from './account-menu'
import { Brand } from './brand'
import { NavLink } from './nav-link'

interface SidebarProps {
  /** Icons only. */
  rail: boolean
  /** Whether a person may switch between rail and full. */
  collapsible: boolean
  onCollapse: () => void
  onFind: () => void
  onShortcuts: () => void
  className?: string
}

/** Where one can go, and who one is. */
export function Sidebar({ rail, collapsible, onCollapse, onFind, onShortcuts, className }: SidebarProps) {
  const foot = screens.filter(({ place }) => place === 'foot')
  return (
    <nav
      aria-label={strings.sidebar.label}
      className={cn(
        'flex shrink-0 flex-col gap-0.5 overflow-y-auto px-2.5 py-3',
        rail ? 'w-16 items-center' : 'w-62',
        className,
      )}
    >
      <div className="flex items-start">
        <Brand rail={rail} />
        {collapsible && !rail && <CollapseButton rail={rail} onCollapse={onCollapse} />}
      </div>
      {rail ? (
        <IconButton label={strings.sidebar.find} keys={`${commandKey()}K`} className="mb-2" onClick={onFind}>
          <Search aria-hidden />
        </IconButton>
      ) : (
        <button
          type="button"
          onClick={onFind}
          className="mb-2 flex w-full items-center gap-2 whitespace-nowrap rounded-md border border-line bg-surface px-2.5 py-[7px] text-ink-3 text-sm transition-colors hover:border-line-strong"
        >
          <Search aria-hidden className="size-4 stroke-[1.75]" />
          {strings.sidebar.find}
          <Kbd className="ml-auto">{commandKey()}K</Kbd>
        </button>
      )}
      {screens
        .filter(({ place }) => place === 'main')
        .map((screen) => (
          <NavLink key={screen.path} screen={screen} rail={rail} />
        ))}
      <div className="mt-auto flex flex-col gap-0.5 pt-3">
        {foot.map((screen) => (
          <NavLink key={screen.path} screen={screen} rail={rail} />
        ))}
        {collapsible && rail && <CollapseButton rail={rail} onCollapse={onCollapse} />}
      </div>
      <AccountMenu rail={rail} onShortcuts={onShortcuts} />
    </nav>
  )
}

const CollapseButton = ({ rail, onCollapse }: { rail: boolean; onCollapse: () => void }) => (
  <IconButton
    label={rail ? strings.sidebar.expand : strings.sidebar.collapse}
    keys="["
    className={rail ? 'mx-auto' : 'mt-1 ml-auto text-ink-3'}
    onClick={onCollapse}
  >
    {rail ? <PanelLeftOpen aria-hidden /> : <PanelLeftClose aria-hidden />}
  </IconButton>
)
