import { Outlet } from '@tanstack/react-router'
import { FrameActionsProvider } from '../../ui/display/screen-header'
import { ToastHost } from '../../ui/overlays/toast-host'
import { Announcer } from '../../ui/text/announcer'
import { strings } from '../strings'
import { ConnectionLine } from './connection-line'
import { FrameOverlays } from './frame-overlays'
import { PaneToggle } from './pane/pane-toggle'
import { RightPane } from './pane/right-pane'
import { SampleStrip } from './sample-strip'
import { Sidebar } from './sidebar/sidebar'
import { SidebarDrawer } from './sidebar/sidebar-drawer'
import { useFrame } from './use-frame'

/** The frame around every screen: sidebar, the screen, the receipts pane, and what opens above them. */
export function Workspace() {
  const { wide, rail, collapse, roomForPane, hasPane, paneShown, togglePane, above, setAbove } = useFrame()
  const find = () => setAbove('all')
  const showShortcuts = () => setAbove('shortcuts')
  return (
    <FrameActionsProvider value={hasPane && <PaneToggle shown={paneShown} onToggle={togglePane} />}>
      <a
        href="#screen"
        className="-translate-y-20 fixed top-2 left-2 z-50 rounded-md bg-ink px-3 py-2 font-medium text-canvas text-sm focus:translate-y-0"
      >
        {strings.skip}
      </a>
      <div className="flex h-dvh flex-col">
        <SampleStrip />
        <div className="relative flex min-h-0 flex-1 overflow-hidden">
          <Sidebar
            rail={rail}
            collapsible={wide}
            onCollapse={collapse}
            onFind={find}
            onShortcuts={showShortcuts}
            className="max-md:hidden"
          />
          <SidebarDrawer onFind={find} onShortcuts={showShortcuts} />
          <main
            id="screen"
            tabIndex={-1}
            className="relative flex min-w-0 flex-1 flex-col border-line-soft bg-surface focus:outline-none md:border-x"
          >
            <ConnectionLine />
            <Outlet />
          </main>
          <RightPane inline={roomForPane} shown={paneShown} onClose={togglePane} />
        </div>
      </div>
      <Announcer />
      <ToastHost />
      <FrameOverlays above={above} onClose={() => setAbove(null)} />
    </FrameActionsProvider>
  )
}
