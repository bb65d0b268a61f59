import { Outlet, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { FrameActionsProvider } from '../../ui/display/screen-header'
import { useKeptState } from '../../ui/kept-state'
import { onCommandRequest } from '../../ui/overlays/command-request'
import { ToastHost } from '../../ui/overlays/toast-host'
import { Announcer } from '../../ui/text/announcer'
import { useMedia } from '../../ui/use-media'
import { screenAt } from '../screens'
import { strings } from '../strings'
import { bindHotkeys, type FrameCommand } from './keys/hotkeys'
import { PaneToggle } from './pane/pane-toggle'
import { RightPane } from './pane/right-pane'
import { Sidebar } from './sidebar/sidebar'
import { SidebarDrawer } from './sidebar/sidebar-drawer'

const CommandMenu = lazy(() => import('./commands/command-menu'))
const ShortcutSheet = lazy(() => import('./keys/shortcut-sheet'))

/** The frame around every screen: sidebar, the screen, the receipts pane, and what opens above them. */
export function Workspace() {
  const wide = useMedia('(min-width: 1180px)')
  const roomForPane = useMedia('(min-width: 1000px)')
  const [sidebar, setSidebar] = useKeptState('sidebar', 'full')
  const [pane, setPane] = useKeptState('pane', 'open')
  const [above, setAbove] = useState<'all' | 'act' | 'shortcuts' | 'pane' | null>(null)
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const hasPane = !screenAt(path.slice(1))?.ownReceipts
  const rail = sidebar === 'rail' || !wide
  const paneShown = hasPane && (roomForPane ? pane === 'open' : above === 'pane')
  const showPane = (shown: boolean) => {
    if (roomForPane) setPane(shown ? 'open' : 'closed')
    else setAbove(shown ? 'pane' : null)
  }
  useEffect(() => {
    const commands: Record<FrameCommand, () => void> = {
      commands: () => setAbove((now) => (now === 'all' ? null : 'all')),
      shortcuts: () => setAbove('shortcuts'),
      sidebar: () => setSidebar(sidebar === 'rail' ? 'full' : 'rail'),
      receipts: () => showPane(!paneShown),
    }
    return bindHotkeys((command) => commands[command]())
  })
  useEffect(() => onCommandRequest(setAbove), [])
  const close = () => setAbove(null)
  return (
    <FrameActionsProvider value={hasPane && <PaneToggle shown={paneShown} onToggle={() => showPane(!paneShown)} />}>
      <a
        href="#screen"
        className="-translate-y-20 fixed top-2 left-2 z-50 rounded-md bg-ink px-3 py-2 font-medium text-canvas text-sm focus:translate-y-0"
      >
        {strings.skip}
      </a>
      <div className="flex h-dvh overflow-hidden">
        <Sidebar
          rail={rail}
          collapsible={wide}
          onCollapse={() => setSidebar(sidebar === 'rail' ? 'full' : 'rail')}
          onFind={() => setAbove('all')}
          onShortcuts={() => setAbove('shortcuts')}
          className="max-md:hidden"
        />
        <SidebarDrawer onFind={() => setAbove('all')} onShortcuts={() => setAbove('shortcuts')} />
        <main
          id="screen"
          tabIndex={-1}
          className="relative flex min-w-0 flex-1 flex-col border-line-soft bg-surface focus:outline-none md:border-x"
        >
          <Outlet />
        </main>
        <RightPane inline={roomForPane} shown={paneShown} onClose={() => showPane(false)} />
      </div>
      <Announcer />
      <ToastHost />
      <Suspense fallback={null}>
        {(above === 'all' || above === 'act') && <CommandMenu request={above} onClose={close} />}
        {above === 'shortcuts' && <ShortcutSheet onClose={close} />}
      </Suspense>
    </FrameActionsProvider>
  )
}
