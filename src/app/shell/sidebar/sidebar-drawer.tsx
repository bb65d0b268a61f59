import { useRouterState } from '@tanstack/react-router'
import { Menu as MenuIcon } from 'lucide-react'
import { Suspense, useState } from 'react'
import { IconButton } from '../../../ui/actions/icon-button'
import { lazily } from '../../../ui/lazily'
import { NotOpened } from '../../../ui/overlays/not-opened'
import { strings } from '../../strings'
import { Sidebar } from './sidebar'

const Sheet = lazily(() => import('../../../ui/overlays/sheet'), NotOpened)

/** The sidebar on phones: behind a button at the start of the header; going somewhere closes it. */
export function SidebarDrawer({ onFind, onShortcuts }: { onFind: () => void; onShortcuts: () => void }) {
  const path = useRouterState({ select: (state) => state.location.pathname })
  const [openAt, setOpenAt] = useState<string | null>(null)
  const close = () => setOpenAt(null)
  const then = (act: () => void) => () => {
    close()
    act()
  }
  return (
    <div className="md:hidden">
      <IconButton
        label={strings.sidebar.open}
        className="absolute top-2.5 left-2.5 z-10"
        aria-expanded={openAt === path}
        onClick={() => setOpenAt(path)}
      >
        <MenuIcon aria-hidden />
      </IconButton>
      {openAt === path && (
        <Suspense fallback={null}>
          <Sheet onClose={close} title={strings.sidebar.label} side="left">
            <Sidebar
              rail={false}
              collapsible={false}
              onCollapse={close}
              onFind={then(onFind)}
              onShortcuts={then(onShortcuts)}
              className="w-full flex-1"
            />
          </Sheet>
        </Suspense>
      )}
    </div>
  )
}
